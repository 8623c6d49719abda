/** What stands in the place of a rank or an average that there is none of. */
export const NO_RANK = '—';

/** Returns the number format of a published average. */
export function averageFormat(decimals: number): string {
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}
