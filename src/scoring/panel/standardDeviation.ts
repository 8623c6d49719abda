import { average } from './average';
import { isConstant } from './isConstant';
import { orderFreeSum } from './orderFreeSum';

/** Returns the sample standard deviation √(Σ(x − mean)² / (n − 1)), as STDEV.S of a sheet, or `undefined` below two values, which have none. */
export function standardDeviation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined;
  if (isConstant(values)) return 0;
  const mean = average(values);
  return Math.sqrt(orderFreeSum(values.map((value) => (value - mean) ** 2)) / (values.length - 1));
}
