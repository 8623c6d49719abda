/** Averages of scores with two decimals differ by far more; less is the noise of doubles. */
const NOISE = 1e-9;

/** Returns whether the values do not differ, the noise of doubles aside. */
export function isConstant(values: readonly number[]): boolean {
  let lowest = Infinity;
  let highest = -Infinity;
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return !(highest - lowest > NOISE * Math.max(1, Math.abs(highest), Math.abs(lowest)));
}
