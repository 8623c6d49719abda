import type { PlacedMark, ScoreRow } from './scoreSheet';

/** Returns the marks that a row is judged by: one for each dimension, or the total where the sheet gives nothing else. */
export function givenMarks({ marks, total }: ScoreRow): readonly PlacedMark[] {
  return total === undefined ? marks : [total];
}

/** Returns whether the sheet gives a total and no scores of dimensions. */
export function isTotalOnly({ total }: ScoreRow): boolean {
  return total !== undefined;
}
