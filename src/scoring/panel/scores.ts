/** What was given, in points: a row for each entry, a column for each reviewer; `null` where nothing counts, which is not zero. */
export type Scores = readonly (readonly (number | null)[])[];

/** Returns what was given among the values. */
export function given(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

/** Returns one reviewer's column. */
export function columnOf(scores: Scores, reviewer: number): (number | null)[] {
  return scores.map((row) => row[reviewer] ?? null);
}
