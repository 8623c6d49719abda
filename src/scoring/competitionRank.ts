/**
 * Returns for each value its standard competition rank, highest first: equal values share a rank and the next is skipped
 * (1, 2, 2, 4; as RANK.EQ). Oracles: scoring-oracles.json, rank_kinds.competition and rank_quota.
 */
export function competitionRanks(values: readonly bigint[]): number[] {
  const firstRank = new Map<bigint, number>();
  [...values]
    .sort((a, b) => (a < b ? 1 : a > b ? -1 : 0))
    .forEach((value, index) => {
      if (!firstRank.has(value)) firstRank.set(value, index + 1);
    });
  return values.map((value) => firstRank.get(value)!);
}
