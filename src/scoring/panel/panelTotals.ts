import { hundredthsToNumber } from '../hundredths';
import type { Ballot, BallotRow, RankedEntry, Ranking } from '../ranking';
import { ratioToNumber } from '../ratio';
import { totalCap } from '../template';
import type { Scores } from './scores';

/** What a panel gave, as numbers for statistics. Positions of entries and reviewers are those of its lists. */
export interface PanelTotals {
  /** Names, in the ranking's order. */
  readonly reviewers: readonly string[];
  /** The ranked entries, in the ranking's order: what the panel did not rank says nothing about the panel. */
  readonly entries: readonly PanelEntry[];
  /** Counted totals. */
  readonly totals: Scores;
  /** The highest total. */
  readonly totalCap: number;
  readonly dimensions: readonly PanelDimension[];
  /** Where each counted total was read; `undefined` where the table of totals has a gap. */
  readonly rows: readonly (readonly (BallotRow | undefined)[])[];
}

export interface PanelEntry {
  readonly team: string;
  readonly enterprise: string;
  /** The exact average by the review's method, as a double. */
  readonly average: number;
}

export interface PanelDimension {
  readonly name: string;
  readonly cap: number;
  /** Counted scores; a gap also where a reviewer gave a total alone. */
  readonly scores: Scores;
}

/** Returns the tables of counted totals and scores of dimensions, entries × reviewers, with gaps where nothing counts. */
export function panelTotals({ entries, reviewers, template }: Ranking): PanelTotals {
  const ranked = entries.filter(({ rank }) => rank !== null);
  const ballots = ranked.map((entry) => countedByReviewer(entry, reviewers.length));
  return {
    reviewers: reviewers.map(({ name }) => name),
    entries: ranked.map(({ team, enterprise, exactAverage }) => ({ team, enterprise, average: ratioToNumber(exactAverage!) })),
    totals: ballots.map((row) => row.map((ballot) => (ballot?.total === undefined ? null : hundredthsToNumber(ballot.total)))),
    totalCap: hundredthsToNumber(totalCap(template)),
    dimensions: template.dimensions.map(({ name, cap }, dimension) => ({
      name,
      cap: hundredthsToNumber(cap),
      scores: ballots.map((row) => row.map((ballot) => scoreOf(ballot, dimension))),
    })),
    rows: ballots.map((row) => row.map((ballot) => ballot?.rows[0])),
  };
}

function countedByReviewer({ ballots }: RankedEntry, reviewers: number): (Ballot | undefined)[] {
  const counted = Array.from({ length: reviewers }, (): Ballot | undefined => undefined);
  for (const ballot of ballots) if (ballot.status === 'counted') counted[ballot.reviewer] = ballot;
  return counted;
}

function scoreOf(ballot: Ballot | undefined, dimension: number): number | null {
  const mark = ballot?.rows[0]?.row.marks[dimension]?.mark;
  return mark?.state === 'scored' ? hundredthsToNumber(mark.score) : null;
}
