import { TRIM_FROM, type Method } from '../../scoring/method';
import { columnLetters } from '../../workbook/address';
import { exactMedian, exactQuotient, roundedMedian, roundedQuotient } from './formulas';
import type { SummaryPlan } from './summaryPlan';

/** An entry's average as formulas: as it is published, and as it ranks where exact averages decide. */
export interface AverageFormulas {
  readonly published: string;
  readonly exact: string;
}

/**
 * Returns the formulas of the average of a row (0-based) of 评分汇总 in which at least one total counts, by the method of scoring/aggregate.ts.
 * `hasTotalsOnly`: trimming by dimension may have to give way, which it does where the sums after trimming are empty.
 */
export function averageFormulas(row: number, plan: SummaryPlan, { name, decimals }: Method, hasTotalsOnly: boolean): AverageFormulas {
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  if (name === 'median') return { published: roundedMedian(totals, decimals), exact: exactMedian(totals) };
  const both = (sum: string, count: string): AverageFormulas => ({ published: roundedQuotient(sum, count, decimals), exact: exactQuotient(sum, count) });
  const mean = both(`SUM(${totals})`, `COUNT(${totals})`);
  if (name === 'mean') return mean;
  const choose = (condition: string, one: AverageFormulas, other: AverageFormulas): AverageFormulas => ({
    published: `IF(${condition},${one.published},${other.published})`,
    exact: `IF(${condition},${one.exact},${other.exact})`,
  });
  const kept = `(COUNT(${totals})-2)`;
  const byTotal = both(`SUM(${totals})-MAX(${totals})-MIN(${totals})`, kept);
  const isEnough = `COUNT(${totals})>=${String(TRIM_FROM)}`;
  const sums = trimmedSumsRange(row, plan);
  if (sums === undefined) return choose(isEnough, byTotal, mean);
  const byDimension = both(`SUM(${sums})`, kept);
  return choose(isEnough, hasTotalsOnly ? choose(`COUNT(${sums})>0`, byDimension, byTotal) : byDimension, mean);
}

/** Returns the sums after trimming in a row, where trimming is by dimension. */
export function trimmedSumsRange(row: number, { firstTrimmedSum, counted }: SummaryPlan): string | undefined {
  return firstTrimmedSum === undefined ? undefined : rowRange(row, firstTrimmedSum, counted - 1);
}

/** Returns a piece of one row, both 0-based, as formulas beside it refer to it. */
export function rowRange(row: number, first: number, last: number): string {
  const number = String(row + 1);
  return `${columnLetters(first)}${number}:${columnLetters(last)}${number}`;
}
