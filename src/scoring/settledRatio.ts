import type { Ratio } from './ratio';
import { halfAwayFromZero } from './rounding/halfAwayFromZero';

/** Decimals to which values with square roots or from systems of equations are computed. */
export const GUARDED_DECIMALS = 24;
/** Decimals that are kept of them. */
const SETTLED_DECIMALS = 12;

/**
 * Returns the value at twelve decimals. What is computed to 24 decimals differs in the last of them where the arithmetic took another way; at
 * twelve, values that are equal in mathematics are equal, and share their rank.
 */
export function settledRatio(value: Ratio): Ratio {
  return { numerator: halfAwayFromZero(value, SETTLED_DECIMALS), denominator: 10n ** BigInt(SETTLED_DECIMALS) };
}
