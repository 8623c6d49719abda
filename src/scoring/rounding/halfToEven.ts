import type { Ratio } from '../ratio';

/**
 * Returns the ratio in units of 10^-decimals, halves rounded to the even neighbour (四舍六入五成双, as in GB/T 8170): 83.575 at 2 decimals is 8358,
 * 83.585 is 8358 too. A half is an exact half, for the ratio is exact.
 */
export function halfToEven(ratio: Ratio, decimals: number): bigint {
  const scaled = ratio.numerator * 10n ** BigInt(decimals);
  const whole = scaled / ratio.denominator;
  const rest = scaled - whole * ratio.denominator;
  const twice = 2n * (rest < 0n ? -rest : rest);
  const staysWhole = twice < ratio.denominator || (twice === ratio.denominator && whole % 2n === 0n);
  return staysWhole ? whole : whole + (scaled < 0n ? -1n : 1n);
}
