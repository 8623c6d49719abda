/** From so many counted totals up, so many are dropped on each side. */
export interface TrimThreshold {
  readonly from: number;
  readonly drop: number;
}

/** After trimming, so many totals make the average at the least, unless a rule says otherwise. */
const LEFT_AT_LEAST = 3;

/** Returns from how many totals up so many can be dropped on each side with three left: one from five up (design.md, "Numbers"), two from seven. */
export function fewestToTrim(drop: number): number {
  return 2 * drop + LEFT_AT_LEAST;
}

/**
 * Returns how many values are dropped on each side of so many: by the highest threshold they reach, 0 below all of them, where the
 * plain mean stands (scoring-anchors.md C-1). Throws `RangeError` for a threshold that leaves nothing.
 */
export function dropFor(count: number, thresholds: readonly TrimThreshold[]): number {
  let reached: TrimThreshold | undefined;
  for (const threshold of thresholds) {
    if (!Number.isInteger(threshold.drop) || threshold.drop < 0 || threshold.from <= 2 * threshold.drop) throw new RangeError('a threshold must leave a total to average');
    if (threshold.from <= count && threshold.from >= (reached?.from ?? 0)) reached = threshold;
  }
  return reached?.drop ?? 0;
}

/** Returns from how many totals up anything is dropped, or `undefined` where nothing ever is. */
export function trimsFrom(thresholds: readonly TrimThreshold[]): number | undefined {
  const froms = thresholds.filter(({ drop }) => drop > 0).map(({ from }) => from);
  return froms.length === 0 ? undefined : Math.min(...froms);
}
