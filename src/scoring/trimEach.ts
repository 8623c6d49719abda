import type { Hundredths } from './hundredths';

/** Positions of the values that are dropped on each side, the outermost first. */
export interface Dropped {
  readonly highest: readonly number[];
  readonly lowest: readonly number[];
}

/**
 * Returns which values go where so many are dropped on each side: of equal ones the first among the highest, the last among the lowest, so that
 * each goes once. Throws `RangeError` where nothing would be left.
 */
export function dropEach(values: readonly Hundredths[], drop: number): Dropped {
  if (values.length <= 2 * drop) throw new RangeError('trimming must leave a value');
  if (drop === 1) return dropOne(values);
  const order = values.map((_, position) => position).sort((a, b) => values[b]! - values[a]! || a - b);
  return { highest: order.slice(0, drop), lowest: order.slice(order.length - drop).reverse() };
}

/** By far the most frequent rule, for every entry and dimension: without sorting. */
function dropOne(values: readonly Hundredths[]): Dropped {
  let highest = 0;
  let lowest = 0;
  values.forEach((value, index) => {
    if (value > values[highest]!) highest = index;
    if (value <= values[lowest]!) lowest = index;
  });
  return { highest: [highest], lowest: [lowest] };
}
