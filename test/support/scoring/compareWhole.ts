/** Compares whole numbers, as `competitionRanks` asks for it. */
export function compareWhole(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
