import { isTotalOnly } from '../../scoring/givenMarks';
import type { Ballot, BallotRow, RankedEntry, Ranking } from '../../scoring/ranking';
import { methodKey } from './averageWords';

/** Where everything stands in 评分明细, so that the other sheets can refer to it. Rows and columns are 0-based. */
export interface DetailPlan {
  readonly headingRow: number;
  readonly capRow: number;
  readonly firstRow: number;
  readonly columns: DetailColumns;
  /** In the order of the ranking's entries. */
  readonly entries: readonly PlannedEntry[];
}

export interface DetailColumns {
  readonly team: number;
  readonly enterprise: number;
  readonly reviewer: number;
  readonly firstScore: number;
  readonly lastScore: number;
  readonly total: number;
  readonly status: number;
  readonly decision: number;
  readonly remark: number;
  readonly file: number;
  readonly sheet: number;
  readonly cell: number;
  /** The first of the columns that repeat the counted scores, where trimming is by dimension. */
  readonly firstCounted: number | undefined;
  readonly last: number;
}

export interface PlannedEntry {
  readonly entry: RankedEntry;
  readonly first: number;
  readonly last: number;
  readonly ballots: readonly PlannedBallot[];
  /** Some of its rows are totals alone, so that what needs the scores of every dimension may have to do without. */
  readonly hasTotalsOnly: boolean;
}

/** A ballot takes a row; one with contradicting rows takes a row for each. */
export interface PlannedBallot {
  readonly ballot: Ballot;
  readonly first: number;
  readonly last: number;
  readonly rows: readonly (BallotRow | undefined)[];
}

const FIRST_ROW = 4;

/** Returns the plan for a ranking: entries in rank order, their ballots in the reviewers' order, each entry one block. */
export function planDetails({ entries, template, method }: Ranking): DetailPlan {
  const dimensions = template.dimensions.length;
  let next = FIRST_ROW;
  const planned = entries.map((entry): PlannedEntry => {
    const first = next;
    const ballots = entry.ballots.map((ballot): PlannedBallot => {
      const rows = ballot.rows.length === 0 ? [undefined] : ballot.rows;
      const start = next;
      next += rows.length;
      return { ballot, first: start, last: next - 1, rows };
    });
    const hasTotalsOnly = entry.ballots.some(({ rows }) => rows.some(({ row }) => isTotalOnly(row)));
    return { entry, first, last: next - 1, ballots, hasTotalsOnly };
  });
  const byDimension = methodKey(method) === 'trimmedDimension';
  return { headingRow: 2, capRow: 3, firstRow: FIRST_ROW, columns: detailColumns(dimensions, byDimension), entries: planned };
}

function detailColumns(dimensions: number, byDimension: boolean): DetailColumns {
  const firstScore = 3;
  const total = firstScore + dimensions;
  const cell = total + 6;
  return {
    team: 0, enterprise: 1, reviewer: 2,
    firstScore, lastScore: total - 1, total,
    status: total + 1, decision: total + 2, remark: total + 3, file: total + 4, sheet: total + 5, cell,
    firstCounted: byDimension ? cell + 1 : undefined,
    last: byDimension ? cell + dimensions : cell,
  };
}
