import type { Ratio } from './ratio';
import { roundingOf, type RoundingName } from './rounding/roundingOf';

/** A rounded result as it is printed: `units` of 10^-decimals, 8725 at two decimals being 87.25. */
export interface Published {
  readonly units: bigint;
  readonly decimals: number;
}

/** Returns the ratio as it is published: rounded once, from the exact value, halves away from zero unless the rule says otherwise. */
export function publish(ratio: Ratio, decimals: number, rounding: RoundingName = 'half-away'): Published {
  return { units: roundingOf(rounding)(ratio, decimals), decimals };
}

/** Returns the decimal text with all its decimals: `87.25`, `90.00`. */
export function formatPublished({ units, decimals }: Published): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** Returns the number a spreadsheet cell holds for it. */
export function publishedToNumber(published: Published): number {
  return Number(formatPublished(published));
}
