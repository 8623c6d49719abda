import { dimensionMeans } from './aggregate';
import { countedScores, type CountedBallot } from './countedScores';
import type { Hundredths } from './hundredths';
import { median } from './median';
import type { RankedEntry } from './ranking';
import { ratioOfHundredths, type Ratio } from './ratio';
import type { PlainTieBreak, TieBreak } from './tieBreak';

type WithBallots = Pick<RankedEntry, 'ballots'>;

/** A tie-break as it is applied: of two entries, that with the greater figure is first. */
export interface Criterion<Entry> {
  readonly tieBreak: TieBreak;
  /** Exact; `undefined` where the entry has none, as of a dimension where only totals were given. */
  readonly figure: (entry: Entry) => Ratio | undefined;
}

/** Returns what the tie-breaks look at in the entries of one ranking, all of them over the ballots that count. */
export function tieBreakCriteria<Entry extends WithBallots>(tieBreaks: readonly TieBreak[], entries: readonly Entry[]): Criterion<Entry>[] {
  const counted = new Map<Entry, CountedBallot[]>();
  const ballotsOf = (entry: Entry): CountedBallot[] => {
    const ballots = counted.get(entry) ?? countedScores(entry.ballots);
    counted.set(entry, ballots);
    return ballots;
  };
  const highest = tieBreaks.some(({ kind }) => kind === 'highest-scores') ? highestTotals(entries.map(ballotsOf)) : new Map<number, Hundredths>();
  return tieBreaks.map((tieBreak) => ({ tieBreak, figure: (entry) => figureOf(tieBreak, ballotsOf(entry), highest) }));
}

function figureOf(tieBreak: TieBreak, ballots: readonly CountedBallot[], highest: ReadonlyMap<number, Hundredths>): Ratio | undefined {
  if (ballots.length === 0) return undefined;
  if (tieBreak.kind === 'dimension') return dimensionMeans(ballots)[tieBreak.index];
  const totals = ballots.map(({ total }) => total);
  const figures: Readonly<Record<PlainTieBreak, () => Ratio>> = {
    median: () => median(totals),
    // The smaller range is first.
    range: () => ratioOfHundredths(Math.min(...totals) - Math.max(...totals), 1),
    'highest-scores': () => ({ numerator: BigInt(ballots.filter(({ reviewer, total }) => total === highest.get(reviewer)).length), denominator: 1n }),
    'highest-total': () => ratioOfHundredths(Math.max(...totals), 1),
  };
  return figures[tieBreak.kind]();
}

function highestTotals(entries: readonly (readonly CountedBallot[])[]): Map<number, Hundredths> {
  const highest = new Map<number, Hundredths>();
  for (const { reviewer, total } of entries.flat()) if (total > (highest.get(reviewer) ?? Number.NEGATIVE_INFINITY)) highest.set(reviewer, total);
  return highest;
}
