import { competitionRanks } from './competitionRank';
import { compareRatios } from './ratio';
import type { TieBreak } from './tieBreak';
import type { Criterion } from './tieBreakCriteria';

/** An entry's rank, and the tie-break that settled it, where its average alone did not. */
export interface DecidedRank {
  readonly rank: number;
  readonly decidedBy?: TieBreak;
}

interface Tied<Entry> {
  readonly entry: Entry;
  rank: number;
  decidedBy?: TieBreak;
}

/**
 * Returns for each entry its competition rank by average; entries of equal averages are separated by the first criterion that can, what is still equal by the next, and what stays equal shares
 * its rank (scoring-anchors C-4). A criterion that some of the tied entries have no figure for separates none of them: missing is neither good nor bad.
 */
export function rankWithTieBreaks<Entry>(entries: readonly Entry[], compareAverage: (a: Entry, b: Entry) => number, criteria: readonly Criterion<Entry>[]): DecidedRank[] {
  const ranks = competitionRanks(entries, compareAverage);
  const places = entries.map((entry, index): Tied<Entry> => ({ entry, rank: ranks[index]! }));
  if (criteria.length > 0) for (const group of groupByRank(places)) separate(group, criteria);
  return places.map(({ rank, decidedBy }) => ({ rank, ...(decidedBy === undefined ? {} : { decidedBy }) }));
}

function separate<Entry>(tied: readonly Tied<Entry>[], [criterion, ...next]: readonly Criterion<Entry>[]): void {
  if (criterion === undefined || tied.length < 2) return;
  const figures = tied.map(({ entry }) => criterion.figure(entry));
  const known = figures.filter((figure) => figure !== undefined);
  const ranks = known.length < tied.length ? [] : competitionRanks(known, compareRatios);
  if (ranks.every((rank) => rank === 1)) {
    separate(tied, next);
    return;
  }
  tied.forEach((place, index) => {
    place.rank += ranks[index]! - 1;
    place.decidedBy = criterion.tieBreak;
  });
  for (const group of groupByRank(tied)) separate(group, next);
}

function groupByRank<Entry>(places: readonly Tied<Entry>[]): Tied<Entry>[][] {
  const groups = new Map<number, Tied<Entry>[]>();
  for (const place of places) {
    const group = groups.get(place.rank);
    if (group === undefined) groups.set(place.rank, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}
