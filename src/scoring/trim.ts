import type { Hundredths } from './hundredths';
import { TRIM_FROM } from './method';

/** Positions of the one highest and the one lowest value that are dropped. */
export interface Dropped {
  readonly highest: number;
  readonly lowest: number;
}

/**
 * Returns which values a trimmed mean drops: one highest and one lowest, one each where several are equal (the first of the
 * highest, the last of the lowest), or `undefined` below five values, where the plain mean stands.
 * Rule: scoring-anchors.md C-1; oracle: trim_pta_L2_015.
 */
export function findDropped(values: readonly Hundredths[]): Dropped | undefined {
  if (values.length < TRIM_FROM) return undefined;
  let highest = 0;
  let lowest = 0;
  values.forEach((value, index) => {
    if (value > values[highest]!) highest = index;
    if (value <= values[lowest]!) lowest = index;
  });
  return { highest, lowest };
}

/** Returns the values without the dropped ones. */
export function withoutDropped(values: readonly Hundredths[], dropped: Dropped | undefined): readonly Hundredths[] {
  if (dropped === undefined) return values;
  return values.filter((_, index) => index !== dropped.highest && index !== dropped.lowest);
}
