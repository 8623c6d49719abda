import type { Ranking } from '../../scoring/ranking';
import { methodKey } from './averageWords';

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
  readonly average: number;
  /** The column with the unrounded average, where ranks are taken on it. */
  readonly exactAverage: number | undefined;
  readonly rank: number;
  readonly last: number;
}

const FIRST_ROW = 3;

/** Returns the plan for a ranking: a row for each entry, a column for each reviewer. */
export function planSummary({ entries, reviewers, template, method }: Ranking): SummaryPlan {
  const firstReviewer = 2;
  const afterReviewers = firstReviewer + reviewers.length;
  const byDimension = methodKey(method) === 'trimmedDimension';
  const isExact = method.rankOn === 'exact';
  const counted = afterReviewers + (byDimension ? template.dimensions.length : 0);
  const average = counted + 2;
  const rank = average + (isExact ? 2 : 1);
  return {
    headingRow: FIRST_ROW - 1,
    firstRow: FIRST_ROW,
    lastRow: FIRST_ROW + entries.length - 1,
    team: 0,
    enterprise: 1,
    firstReviewer,
    lastReviewer: afterReviewers - 1,
    firstTrimmedSum: byDimension ? afterReviewers : undefined,
    counted,
    pending: counted + 1,
    average,
    exactAverage: isExact ? average + 1 : undefined,
    rank,
    last: rank,
  };
}
