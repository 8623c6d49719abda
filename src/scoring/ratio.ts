/** An exact fraction of points; the denominator is positive. Not reduced: only sums, comparisons and rounding are asked of it. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Returns `hundredths / (100 × divisor)` points. Throws `RangeError` where the divisor is not a positive integer. */
export function ratioOfHundredths(hundredths: number, divisor: number): Ratio {
  if (!Number.isSafeInteger(divisor) || divisor <= 0) throw new RangeError('a ratio needs a positive whole divisor');
  return { numerator: BigInt(hundredths), denominator: 100n * BigInt(divisor) };
}

/** Returns the double nearest to the ratio: the quotient of two integers that doubles hold exactly is rounded once, so equal ratios give equal doubles. */
export function ratioToNumber({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator);
}

/** Returns a negative number, zero or a positive number as a is less than, equal to or greater than b. */
export function compareRatios(a: Ratio, b: Ratio): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
