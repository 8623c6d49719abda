import { compareAverages } from '../../scoring/compareAverages';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import { ratioToNumber } from '../../scoring/ratio';
import { tieBreakCriteria, type Criterion } from '../../scoring/tieBreakCriteria';
import { rankWithTieBreaks } from '../../scoring/tieBreaks';

/** What the tie-breaks look at in an entry, and its rank by averages alone and after each of them; nothing where there is none. */
export interface ComparedEntry {
  readonly figures: readonly (number | undefined)[];
  readonly ranks: readonly (number | undefined)[];
}

/** Returns the comparisons of a ranking step by step, for each of its entries in their order. */
export function comparedEntries({ entries, method }: Ranking): ComparedEntry[] {
  const { tieBreaks = [] } = method;
  const ranked = entries.filter(({ unranked }) => unranked === undefined);
  const criteria = tieBreakCriteria(tieBreaks, ranked);
  const steps = Array.from({ length: tieBreaks.length + 1 }, (_, count) => {
    const ranks = rankWithTieBreaks(ranked, compareAverages(method), criteria.slice(0, count));
    return new Map(ranked.map((entry, index) => [entry, ranks[index]!.rank]));
  });
  return entries.map((entry) => ({ figures: criteria.map((criterion) => shownFigure(criterion, entry)), ranks: steps.map((ranks) => ranks.get(entry)) }));
}

/** A difference between highest and lowest is shown as it is, though the smaller comes first. */
function shownFigure({ tieBreak, figure }: Criterion<RankedEntry>, entry: RankedEntry): number | undefined {
  const ratio = figure(entry);
  if (ratio === undefined) return undefined;
  return tieBreak.kind === 'range' ? ratioToNumber({ ...ratio, numerator: -ratio.numerator }) : ratioToNumber(ratio);
}
