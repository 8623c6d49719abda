import type { Ratio } from '../ratio';
import { halfAwayFromZero } from './halfAwayFromZero';
import { halfToEven } from './halfToEven';

/** What becomes of a half: 四舍五入, or 五成双 (scoring-anchors C-3). */
export type RoundingName = 'half-away' | 'half-even';

export const ROUNDING_NAMES: readonly RoundingName[] = ['half-away', 'half-even'];

const ROUNDINGS: Readonly<Record<RoundingName, (ratio: Ratio, decimals: number) => bigint>> = { 'half-away': halfAwayFromZero, 'half-even': halfToEven };

/** Returns what rounds a ratio to units of 10^-decimals in the way of that name. */
export function roundingOf(name: RoundingName): (ratio: Ratio, decimals: number) => bigint {
  return ROUNDINGS[name];
}
