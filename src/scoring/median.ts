import type { Hundredths } from './hundredths';
import { ratioOfHundredths, type Ratio } from './ratio';

/** Returns the exact median: the middle value, or the mean of the middle two. Throws `RangeError` for no values. */
export function median(values: readonly Hundredths[]): Ratio {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) throw new RangeError('a median needs values');
  return sorted.length % 2 === 1 ? ratioOfHundredths(upper, 1) : ratioOfHundredths(sorted[middle - 1]! + upper, 2);
}
