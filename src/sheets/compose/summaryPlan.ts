import { isAdjusted } from '../../scoring/method';
import type { Ranking } from '../../scoring/ranking';
import type { TieBreak } from '../../scoring/tieBreak';
import { methodKey } from './averageWords';
import { planWorking, type WorkingPlan } from './workingPlan';

/** Where everything stands in 评分汇总. Rows and columns are 0-based; rows are in the order of the ranking's entries. */
export interface SummaryPlan {
  readonly headingRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly team: number;
  readonly enterprise: number;
  readonly firstReviewer: number;
  readonly lastReviewer: number;
  /** The first of the columns with each dimension's sum after trimming, where trimming is by dimension. */
  readonly firstTrimmedSum: number | undefined;
  readonly counted: number;
  readonly pending: number;
  /** The column with the plain mean of the totals, beside an average that is not in their points. */
  readonly rawAverage: number | undefined;
  readonly average: number;
  /** The column with the standard error, where the method gives one. */
  readonly standardError: number | undefined;
  /** The column with the unrounded average, where ranks are taken on it. */
  readonly exactAverage: number | undefined;
  /** The column with the rank by averages alone, the same as `rank` where nothing is compared beyond them. */
  readonly averageRank: number;
  readonly comparisons: readonly Comparison[];
  readonly rank: number;
  readonly last: number;
  /** What stands below the table and is calculated on the way to averages and ranks, where something is. */
  readonly working: WorkingPlan | undefined;
}

/** The columns of one tie-break: the figure it looks at, and the ranks before and after it. */
export interface Comparison {
  readonly tieBreak: TieBreak;
  readonly figure: number;
  readonly before: number;
  readonly after: number;
}

const FIRST_ROW = 3;

/** Returns the plan for a ranking: a row for each entry, a column for each reviewer. */
export function planSummary(ranking: Ranking): SummaryPlan {
  const { entries, reviewers, template, method } = ranking;
  const firstReviewer = 2;
  const afterReviewers = firstReviewer + reviewers.length;
  const byDimension = methodKey(method) === 'trimmedDimension';
  const counted = afterReviewers + (byDimension ? template.dimensions.length : 0);
  let next = counted + 2;
  const column = (isThere: boolean): number | undefined => (isThere ? next++ : undefined);
  const rawAverage = column(isAdjusted(method));
  const average = next++;
  const standardError = column(method.name === 'calibrated');
  const exactAverage = column(method.rankOn === 'exact');
  const comparisons = (method.tieBreaks ?? []).map((tieBreak, index): Comparison => {
    const before = next + 2 * index;
    return { tieBreak, figure: before + 1, before, after: before + 2 };
  });
  const rank = next + 2 * comparisons.length;
  const lastRow = FIRST_ROW + entries.length - 1;
  return {
    headingRow: FIRST_ROW - 1, firstRow: FIRST_ROW, lastRow,
    team: 0, enterprise: 1, firstReviewer, lastReviewer: afterReviewers - 1,
    firstTrimmedSum: byDimension ? afterReviewers : undefined,
    counted, pending: counted + 1, rawAverage, average, standardError, exactAverage,
    averageRank: next, comparisons, rank, last: rank,
    working: planWorking(ranking, lastRow),
  };
}
