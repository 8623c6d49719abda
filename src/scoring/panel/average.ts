import { orderFreeSum } from './orderFreeSum';

/** Returns the mean as a double; it describes and never decides a rank. Throws `RangeError` for no values: missing is not zero. */
export function average(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('a mean needs values');
  return orderFreeSum(values) / values.length;
}
