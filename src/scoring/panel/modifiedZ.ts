import { difference } from './difference';
import { quantile } from './quantile';

/** How far values lie from their median, measured by the median of such distances, which one stray value cannot move. */
export interface ModifiedZ {
  readonly median: number;
  /** Median absolute deviation; 0 where more than half are equal. */
  readonly mad: number;
  /** 0.6745 (x − median) / MAD for each value; `undefined` where MAD is 0. */
  readonly z: readonly number[] | undefined;
}

/** Returns the modified z of each value (Iglewicz & Hoaglin 1993; scoring-anchors.md C-7). Throws `RangeError` for no values. Oracle: dixon_q, modified_z. */
export function modifiedZ(values: readonly number[]): ModifiedZ {
  const median = quantile(values, 0.5);
  const off = values.map((value) => difference(value, median));
  const mad = quantile(off.map(Math.abs), 0.5);
  return { median, mad, z: mad === 0 ? undefined : off.map((distance) => (0.6745 * distance) / mad) };
}
