import { average } from './average';
import { averageRanks } from './averageRanks';
import { isConstant } from './isConstant';
import { orderFreeSum } from './orderFreeSum';

/** Returns Pearson's correlation of values in pairs, −1 to 1, or `undefined` below three pairs and where one side does not vary. Throws `RangeError` where the sides differ in length. */
export function pearson(xs: readonly number[], ys: readonly number[]): number | undefined {
  if (xs.length !== ys.length) throw new RangeError('a correlation needs pairs');
  if (xs.length < 3 || isConstant(xs) || isConstant(ys)) return undefined;
  const [meanX, meanY] = [average(xs), average(ys)];
  const x = xs.map((value) => value - meanX);
  const y = ys.map((value) => value - meanY);
  const squares = Math.sqrt(orderFreeSum(x.map((off) => off ** 2)) * orderFreeSum(y.map((off) => off ** 2)));
  // The last digit of a double may lie beyond the bounds that Cauchy and Schwarz prove.
  return Math.min(1, Math.max(-1, orderFreeSum(x.map((off, index) => off * y[index]!)) / squares));
}

/** Returns Spearman's correlation: Pearson's of the ranks, equal values sharing theirs. `undefined` and throws as `pearson`. */
export function spearman(xs: readonly number[], ys: readonly number[]): number | undefined {
  return pearson(averageRanks(xs), averageRanks(ys));
}
