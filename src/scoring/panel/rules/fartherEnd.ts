import { difference } from '../difference';
import { quantile } from '../quantile';
import { given } from '../scores';

/** How far apart values lie, and who lies farther from their median. */
export interface FartherEnd {
  readonly lowest: number;
  readonly highest: number;
  readonly range: number;
  readonly median: number;
  /** Who gave the end that is farther from the median; those at both ends where neither is. */
  readonly reviewers: readonly number[];
}

/** Returns the end that is farther out, or `undefined` below two values and above so many that their ends say little. */
export function fartherEnd(values: readonly (number | null)[], most: number): FartherEnd | undefined {
  const known = given(values);
  if (known.length < 2 || known.length > most) return undefined;
  const [lowest, highest, median] = [Math.min(...known), Math.max(...known), quantile(known, 0.5)];
  const [below, above] = [difference(median, lowest), difference(highest, median)];
  const isFarther = (value: number | null): boolean => (value === lowest && below >= above) || (value === highest && above >= below);
  return { lowest, highest, median, range: difference(highest, lowest), reviewers: values.flatMap((value, reviewer) => (isFarther(value) ? [reviewer] : [])) };
}
