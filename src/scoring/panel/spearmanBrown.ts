/**
 * Returns the reliability of the average of so many reviewers from that of one: k r / (1 + (k − 1) r) (Spearman 1910, Brown 1910; scoring-anchors.md C-6).
 * Throws `RangeError` unless 0 ≤ r ≤ 1 and k is positive. Oracle: spearman_brown.
 */
export function spearmanBrown(single: number, reviewers: number): number {
  if (!(single >= 0 && single <= 1 && reviewers > 0)) throw new RangeError('a reliability lies between 0 and 1, and a panel has reviewers');
  return (reviewers * single) / (1 + (reviewers - 1) * single);
}

/** More than any panel has. */
const MOST_REVIEWERS = 100;

/** Returns how many reviewers it takes for their average to reach a reliability, or `undefined` where a hundred do not. */
export function reviewersNeeded(single: number, target: number): number | undefined {
  for (let reviewers = 1; reviewers <= MOST_REVIEWERS; reviewers++) if (spearmanBrown(single, reviewers) >= target) return reviewers;
  return undefined;
}
