/** Returns the next entry that is not settled, going on from `from` and round again from the first, or `undefined` where all are; `from` itself comes last. */
export function nextUnsettled(settled: readonly boolean[], from: number): number | undefined {
  const order = settled.map((_, offset) => (from + 1 + offset) % settled.length);
  return order.find((index) => settled[index] === false);
}
