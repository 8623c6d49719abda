/** Returns a number of points as people read it, with so many decimals: `12.50`. */
export function pointsText(value: number, decimals = 2): string {
  return (isZero(value, decimals) ? 0 : value).toFixed(decimals);
}

/** Returns a number of points with its sign: `+1.52`, `−0.40` with the minus sign of mathematics, `0.00` without one. */
export function signedText(value: number, decimals = 2): string {
  if (isZero(value, decimals)) return pointsText(0, decimals);
  return `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(decimals)}`;
}

function isZero(value: number, decimals: number): boolean {
  return Number(value.toFixed(decimals)) === 0;
}
