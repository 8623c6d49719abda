import type { Hundredths } from './hundredths';
import { DEFAULT_METHOD, thresholdsOf } from './method';
import { dropEach, type Dropped } from './trimEach';
import { dropFor, type TrimThreshold } from './trimThresholds';

/**
 * Returns which values a trimmed mean drops, by the size of the panel, or `undefined` where the plain mean stands. Without thresholds one highest and
 * one lowest from five values up. Rule: scoring-anchors.md C-1; oracle: trim_pta_L2_015.
 */
export function findDropped(values: readonly Hundredths[], thresholds: readonly TrimThreshold[] = thresholdsOf(DEFAULT_METHOD)): Dropped | undefined {
  const drop = dropFor(values.length, thresholds);
  return drop === 0 ? undefined : dropEach(values, drop);
}

/** Returns the values without the dropped ones. */
export function withoutDropped(values: readonly Hundredths[], dropped: Dropped | undefined): readonly Hundredths[] {
  if (dropped === undefined) return values;
  const gone = new Set([...dropped.highest, ...dropped.lowest]);
  return values.filter((_, index) => !gone.has(index));
}
