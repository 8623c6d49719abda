import type { Ratio } from '../ratio';

/**
 * Returns the ratio in units of 10^-decimals, halves rounded away from zero (四舍五入; as ROUND in Excel): 83.575 at 2 decimals is 8358.
 * Oracle: scoring-oracles.json, half_up_2dp.
 */
export function halfAwayFromZero(ratio: Ratio, decimals: number): bigint {
  const scaled = ratio.numerator * 10n ** BigInt(decimals);
  const magnitude = scaled < 0n ? -scaled : scaled;
  const rounded = (2n * magnitude + ratio.denominator) / (2n * ratio.denominator);
  return scaled < 0n ? -rounded : rounded;
}
