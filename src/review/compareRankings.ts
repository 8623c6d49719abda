import { entryKey, entryKeyText } from '../scoring/entryKey';
import type { RankedEntry, Ranking } from '../scoring/ranking';

/** An entry whose rank is another one by the new method. */
export interface RankMove {
  readonly team: string;
  readonly enterprise: string;
  /** `null` for none. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What another method moves. */
export interface RankingComparison {
  /** In the order of the new ranking, by the key of `moveKey`. */
  readonly moves: ReadonlyMap<string, RankMove>;
  /** Whether the same entries are first. */
  readonly sameFirst: boolean;
}

/** Returns the key of an entry in a comparison. */
export function moveKey({ team, enterprise }: Pick<RankedEntry, 'team' | 'enterprise'>): string {
  return entryKeyText(entryKey(team, enterprise));
}

/** Returns what changes from one ranking to another of the same scores. */
export function compareRankings(before: Ranking, after: Ranking): RankingComparison {
  const old = new Map(before.entries.map((entry) => [moveKey(entry), entry.rank]));
  const moves = after.entries.flatMap((entry): [string, RankMove][] => {
    const key = moveKey(entry);
    const from = old.get(key) ?? null;
    const { team, enterprise, rank } = entry;
    return from === rank ? [] : [[key, { team, enterprise, from, to: rank }]];
  });
  return { moves: new Map(moves), sameFirst: firstOf(before) === firstOf(after) };
}

function firstOf({ entries }: Ranking): string {
  return entries.filter(({ rank }) => rank === 1).map(moveKey).sort().join('\n');
}
