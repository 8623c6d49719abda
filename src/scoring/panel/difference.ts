/** Parts of a point that a difference keeps: scores have two decimals, medians three. */
const PARTS = 1e6;

/** Returns a − b in points without the noise of doubles, so that 92.3 − 77.3 is 15 and a threshold of 15 means what it says. */
export function difference(a: number, b: number): number {
  return Math.round((a - b) * PARTS) / PARTS + 0;
}
