import { entryKey, entryKeyText } from './entryKey';
import type { GatheredReview } from './gatherReview';
import type { Method } from './method';
import type { RankedEntry, Ranking } from './ranking';
import { rankReview } from './rankReview';

/** One review under several rules side by side, before one of them is settled. */
export interface RuleComparison {
  /** In the order of the methods. */
  readonly rankings: readonly Ranking[];
  /** In the order of the first ranking. */
  readonly entries: readonly ComparedEntry[];
}

export interface ComparedEntry extends Pick<RankedEntry, 'team' | 'enterprise'> {
  /** What each method makes of it, in the order of the methods. */
  readonly places: readonly ComparedPlace[];
  /** Its rank is not the same under all of them. */
  readonly moves: boolean;
  /** Some methods have it above the line and others do not. */
  readonly crosses: boolean;
}

export type ComparedPlace = Pick<RankedEntry, 'rank' | 'average' | 'decidedBy'>;

/** Returns the rankings of one review under each method, and which entries move or cross the line that lies below rank `line`. */
export function compareRules(review: GatheredReview, methods: readonly Method[], line?: number): RuleComparison {
  const rankings = methods.map((method) => rankReview(review, method));
  const places = rankings.map(({ entries }) => new Map(entries.map((entry) => [keyOf(entry), entry])));
  const entries = (rankings[0]?.entries ?? []).map((entry): ComparedEntry => {
    const own = places.map((ranking) => placeOf(ranking.get(keyOf(entry))!));
    const isAbove = ({ rank }: ComparedPlace): boolean => line !== undefined && rank !== null && rank <= line;
    const [first] = own;
    const moves = own.some(({ rank }) => rank !== first!.rank);
    return { team: entry.team, enterprise: entry.enterprise, places: own, moves, crosses: own.some((place) => isAbove(place) !== isAbove(first!)) };
  });
  return { rankings, entries };
}

function keyOf({ team, enterprise }: Pick<RankedEntry, 'team' | 'enterprise'>): string {
  return entryKeyText(entryKey(team, enterprise));
}

function placeOf({ rank, average, decidedBy }: RankedEntry): ComparedPlace {
  return { rank, average, ...(decidedBy === undefined ? {} : { decidedBy }) };
}
