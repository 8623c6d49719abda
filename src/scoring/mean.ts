import { sumHundredths, type Hundredths } from './hundredths';
import { ratioOfHundredths, type Ratio } from './ratio';

/** Returns the exact mean. Throws `RangeError` for no values: missing is not zero. */
export function mean(values: readonly Hundredths[]): Ratio {
  return ratioOfHundredths(sumHundredths(values), values.length);
}
