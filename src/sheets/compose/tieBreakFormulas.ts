import { columnLetters, sheetPrefix } from '../../workbook/address';
import type { Messages } from '../../locales/messages';
import type { TieBreak } from '../../scoring/tieBreak';
import { rowRange } from './averageFormulas';
import { dimensionMean } from './dimensionFormulas';
import type { DetailPlan, PlannedEntry } from './detailPlan';
import { exactMedian, fixedRange, quoted } from './formulas';
import { NO_RANK } from './resultText';
import type { Comparison, SummaryPlan } from './summaryPlan';

/**
 * Returns the formula of the figure that a tie-break looks at in a row (0-based) of 评分汇总, empty where there is none (scoring/tieBreakCriteria.ts). Every figure is a whole number,
 * hundredths, or one division of whole numbers, so that equal ones are the same double in every program.
 */
export function tieBreakFigure(tieBreak: TieBreak, row: number, plan: SummaryPlan, planned: PlannedEntry, details: DetailPlan, words: Messages): string {
  if (tieBreak.kind === 'dimension') {
    const { count, exact } = dimensionMean(planned, tieBreak.index, details, words);
    return `IF(${count}=0,"",${exact})`;
  }
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  const figures = {
    median: () => exactMedian(totals),
    range: () => `ROUND(MAX(${totals})-MIN(${totals}),2)`,
    'highest-scores': () => `SUMPRODUCT(ISNUMBER(${totals})*(${totals}=${highestTotals(plan)}))`,
    'highest-total': () => `MAX(${totals})`,
  };
  return `IF(COUNT(${totals})=0,"",${figures[tieBreak.kind]()})`;
}

function highestTotals({ working, firstReviewer, lastReviewer }: SummaryPlan): string {
  const row = working!.rows.highest!;
  return fixedRange(row, firstReviewer, row, lastReviewer);
}

/**
 * Returns the formula of a rank after a comparison: the rank before, and how many of those that share it have the better figure. Where one of them has no figure,
 * they go on sharing it (scoring/tieBreaks.ts).
 */
export function rankAfter({ tieBreak, figure, before }: Comparison, row: number, { firstRow, lastRow }: SummaryPlan): string {
  const cell = (column: number): string => `${columnLetters(column)}${String(row + 1)}`;
  const column = (at: number): string => fixedRange(firstRow, at, lastRow, at);
  const rank = cell(before);
  const shares = `(${column(before)}=${rank})`;
  const isBetter = `(${column(figure)}${tieBreak.kind === 'range' ? '<' : '>'}${cell(figure)})`;
  const better = `IF(SUMPRODUCT(${shares}*ISNUMBER(${column(figure)}))<COUNTIF(${column(before)},${rank}),0,SUMPRODUCT(${shares}*${isBetter}))`;
  return `IF(ISNUMBER(${rank}),IF(COUNTIF(${column(before)},${rank})=1,${rank},${rank}+${better}),${quoted(NO_RANK)})`;
}

/** Returns what is true of a row where the comparison has settled its rank: then fewer share it after than before. For formulas on another sheet. */
export function isDecidedBy({ before, after }: Comparison, row: number, { firstRow, lastRow }: SummaryPlan, words: Messages): string {
  const sheet = sheetPrefix(words.sheets.summary);
  const sharing = (column: number): string => `COUNTIF(${sheet}${fixedRange(firstRow, column, lastRow, column)},${sheet}${columnLetters(column)}${String(row + 1)})`;
  return `${sharing(after)}<${sharing(before)}`;
}
