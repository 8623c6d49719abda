/**
 * Returns the quantile for a share of 0 to 1, interpolated between the two values around position share × (n − 1): the rule of QUARTILE.INC in a
 * sheet (type 7 of Hyndman & Fan 1996), so that a formula can recount it; a half gives the median. Throws `RangeError` for no values.
 */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('a quantile needs values');
  const sorted = [...values].sort((a, b) => a - b);
  const position = share * (sorted.length - 1);
  const below = sorted[Math.floor(position)]!;
  const above = sorted[Math.ceil(position)]!;
  return below + (position % 1) * (above - below);
}
