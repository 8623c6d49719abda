/**
 * Returns the sum, added from the smallest value to the largest: doubles round at every step, and so the order in which files and rows came in
 * moves no digit (scoring-anchors.md, finding 5; oracle: order_independence).
 */
export function orderFreeSum(values: readonly number[]): number {
  return Float64Array.from(values).sort().reduce((sum, value) => sum + value, 0);
}
