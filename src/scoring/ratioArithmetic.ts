import type { Ratio } from './ratio';

/** Returns the exact sum, reduced; 0 for none. */
export function addRatios(ratios: readonly Ratio[]): Ratio {
  return ratios.reduce((sum, { numerator, denominator }) => reduced(sum.numerator * denominator + numerator * sum.denominator, sum.denominator * denominator), { numerator: 0n, denominator: 1n });
}

/** Returns the exact product, reduced. */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Returns the exact quotient, reduced. Throws `RangeError` for a divisor of 0. */
export function divideRatios(a: Ratio, b: Ratio): Ratio {
  if (b.numerator === 0n) throw new RangeError('nothing is divided by 0');
  return reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** Returns the exact mean, reduced. Throws `RangeError` for no values: missing is not zero. */
export function meanRatio(ratios: readonly Ratio[]): Ratio {
  return divideRatios(addRatios(ratios), { numerator: BigInt(ratios.length), denominator: 1n });
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** Positive, as the denominator is not 0. */
function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}
