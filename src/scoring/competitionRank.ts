/**
 * Returns for each value its standard competition rank, highest first: equal values share a rank and the next is skipped
 * (1, 2, 2, 4; as RANK.EQ). `compare` returns a negative number, zero or a positive number as the first is less than, equal to or
 * greater than the second. Oracles: scoring-oracles.json, rank_kinds.competition and rank_quota.
 */
export function competitionRanks<Value>(values: readonly Value[], compare: (a: Value, b: Value) => number): number[] {
  const ranks: number[] = [];
  const order = values.map((_, position) => position).sort((a, b) => compare(values[b]!, values[a]!));
  order.forEach((position, index) => {
    const above = order[index - 1];
    ranks[position] = above !== undefined && compare(values[above]!, values[position]!) === 0 ? ranks[above]! : index + 1;
  });
  return ranks;
}
