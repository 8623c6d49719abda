/** What stands in the place of a rank or an average that there is none of. */
export const NO_RANK = '—';

/** The number format of an average that is not rounded: enough decimals to tell apart what ranks apart. */
export const EXACT_AVERAGE_FORMAT = '0.000000';

/** Returns the number format of a published average. */
export function averageFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
