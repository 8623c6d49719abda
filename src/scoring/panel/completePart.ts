import { columnOf, given, type Scores } from './scores';

/** The part of a table without gaps: which entries and reviewers were used, and what they gave. */
export interface CompletePart {
  readonly entries: readonly number[];
  readonly reviewers: readonly number[];
  readonly scores: readonly (readonly number[])[];
}

/**
 * Returns the largest part without gaps that keeps the reviewers with the most totals: for every number of totals, the reviewers who gave at
 * least so many and the entries that all of them scored; the part with the most totals wins, among equals the one with more reviewers.
 * Rows and columns may come in any order. Empty where no reviewer gave anything.
 */
export function completePart(scores: Scores): CompletePart {
  const counts = (scores[0] ?? []).map((_, reviewer) => given(columnOf(scores, reviewer)).length);
  const thresholds = [...new Set(counts)].filter((count) => count > 0).sort((a, b) => a - b);
  let best = { entries: [] as number[], reviewers: [] as number[] };
  for (const threshold of thresholds) {
    const reviewers = counts.flatMap((count, reviewer) => (count >= threshold ? [reviewer] : []));
    const entries = scores.flatMap((row, entry) => (reviewers.every((reviewer) => row[reviewer] !== null) ? [entry] : []));
    if (entries.length * reviewers.length > best.entries.length * best.reviewers.length) best = { entries, reviewers };
  }
  return { ...best, scores: best.entries.map((entry) => best.reviewers.map((reviewer) => scores[entry]![reviewer]!)) };
}
