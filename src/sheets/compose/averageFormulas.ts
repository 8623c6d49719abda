import type { Method } from '../../scoring/method';
import { columnLetters } from '../../workbook/address';
import { exactMedian, exactQuotient, exactSettled, roundedMedian, roundedQuotient, roundedSettled } from './formulas';
import type { SummaryPlan } from './summaryPlan';
import { byPanelSize, trimmedSum, trimSteps } from './trimFormulas';

/** An entry's average as formulas: as it is published, and as it ranks where exact averages decide. */
export interface AverageFormulas {
  readonly published: string;
  readonly exact: string;
  /** What is averaged; where it holds no number there is no average. */
  readonly from: string;
}

type Both = Pick<AverageFormulas, 'published' | 'exact'>;

/**
 * Returns the formulas of the average of a row (0-based) of 评分汇总 in which there is something to average, by the method of scoring/averageEntries.ts.
 * `hasTotalsOnly`: trimming by dimension may have to give way, which it does where the sums after trimming are empty.
 */
export function averageFormulas(row: number, plan: SummaryPlan, method: Method, hasTotalsOnly: boolean): AverageFormulas {
  const { name, decimals, rounding } = method;
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  const adjusted = adjustedRange(row, plan);
  if (adjusted !== undefined) return { ...adjustedAverage(adjusted, method), from: adjusted };
  if (name === 'median') return { from: totals, published: roundedMedian(totals, decimals, rounding), exact: exactMedian(totals) };
  const both = (sum: string, count: string): Both => ({ published: roundedQuotient(sum, count, decimals, rounding), exact: exactQuotient(sum, count) });
  const mean = both(`SUM(${totals})`, `COUNT(${totals})`);
  const trimmed = (drop: number): Both => {
    if (drop === 0) return mean;
    const kept = `(COUNT(${totals})-${String(2 * drop)})`;
    const byTotal = both(trimmedSum(totals, drop), kept);
    const sums = trimmedSumsRange(row, plan);
    if (sums === undefined) return byTotal;
    const byDimension = both(`SUM(${sums})`, kept);
    return hasTotalsOnly ? forBoth((of) => `IF(COUNT(${sums})>0,${of(byDimension)},${of(byTotal)})`) : byDimension;
  };
  return { from: totals, ...forBoth((of) => byPanelSize(`COUNT(${totals})`, trimSteps(method), (drop) => of(trimmed(drop)), of(mean))) };
}

/** Makes a formula of published averages, and the same one of exact averages. */
function forBoth(formula: (of: (formulas: Both) => string) => string): Both {
  return { published: formula(({ published }) => published), exact: formula(({ exact }) => exact) };
}

/** The mean of what the totals have become in the working below the table. */
function adjustedAverage(range: string, { decimals, rounding }: Method): Both {
  const mean = `(SUM(${range})/COUNT(${range}))`;
  return { published: roundedSettled(mean, decimals, rounding), exact: exactSettled(mean) };
}

/** Returns what a row's totals have become in the working, where the method adjusts them. */
export function adjustedRange(row: number, { working, firstRow, firstReviewer, lastReviewer }: SummaryPlan): string | undefined {
  return working?.firstEntry === undefined ? undefined : rowRange(working.firstEntry + row - firstRow, firstReviewer, lastReviewer);
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
