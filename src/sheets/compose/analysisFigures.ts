import { columnLetters } from '../../workbook/address';
import type { CellContent } from '../../workbook/sheetDocument';
import { average } from '../../scoring/panel/average';
import type { PanelTotals } from '../../scoring/panel/panelTotals';
import { columnOf, given } from '../../scoring/panel/scores';
import { spreads } from '../../scoring/panel/spread';
import { standardDeviation } from '../../scoring/panel/standardDeviation';
import { ENTRY, type AnalysisPlan } from './analysisPlan';
import { fixedRange } from './formulas';
import { rowRange } from './averageFormulas';
import type { SummaryPlan } from './summaryPlan';

/** What is shown where there is nothing to compute from. */
const NOTHING = '';

/**
 * Returns the cells from severity to the number of scored entries in a reviewer's row. Severity is the mean of own total less the entry's mean, over
 * entries that two or more scored (scoring/panel/severity.ts); deviation is that of a sample.
 */
export function reviewerFigures(panel: PanelTotals, plan: AnalysisPlan, summary: SummaryPlan, prefix: string, reviewer: number, severity: number | undefined): CellContent[] {
  const { first, last } = plan.entries;
  const column = summary.firstReviewer + reviewer;
  const totals = prefix + fixedRange(summary.firstRow, column, summary.firstRow + (last - first), column);
  const means = fixedRange(first, ENTRY.mean, last, ENTRY.mean);
  const compared = `${fixedRange(first, ENTRY.counted, last, ENTRY.counted)},">=2"`;
  const common = `COUNTIFS(${totals},">=0",${compared})`;
  const own = given(columnOf(panel.totals, reviewer));
  const ifAny = (formula: string, result: number | undefined, least = 1): CellContent => ({ formula: `IF(COUNT(${totals})<${String(least)},"",${formula})`, result: result ?? NOTHING });
  return [
    { formula: `IF(${common}=0,"",(SUMIFS(${totals},${compared})-SUMIFS(${means},${totals},">=0",${compared}))/${common})`, result: severity ?? NOTHING },
    ifAny(`AVERAGE(${totals})`, own.length === 0 ? undefined : average(own)),
    ifAny(`STDEV(${totals})`, standardDeviation(own), 2),
    ifAny(`MIN(${totals})`, own.length === 0 ? undefined : Math.min(...own)),
    ifAny(`MAX(${totals})`, own.length === 0 ? undefined : Math.max(...own)),
    { formula: `COUNT(${totals})`, result: own.length },
  ];
}

/** Returns the cells from the highest total to the last deviation in an entry's row. Deviations are from the entry's plain mean, and there are none where one alone scored it. */
export function entryFigures(panel: PanelTotals, plan: AnalysisPlan, summary: SummaryPlan, prefix: string, entry: number): CellContent[] {
  const summaryRow = summary.firstRow + entry;
  const row = plan.entries.first + entry;
  const totals = prefix + rowRange(summaryRow, summary.firstReviewer, summary.lastReviewer);
  const scores = panel.totals[entry]!;
  const values = given(scores);
  const spread = spreads([scores])[0];
  const ifAny = (formula: string, result: number | undefined, least = 1): CellContent => ({ formula: `IF(COUNT(${totals})<${String(least)},"",${formula})`, result: result ?? NOTHING });
  const mean = `$${columnLetters(ENTRY.mean)}${String(row + 1)}`;
  const counted = `$${columnLetters(ENTRY.counted)}${String(row + 1)}`;
  return [
    ifAny(`MAX(${totals})`, spread?.highest),
    ifAny(`MIN(${totals})`, spread?.lowest),
    ifAny(`AVERAGE(${totals})`, spread?.mean),
    ifAny(`STDEV(${totals})`, standardDeviation(values), 2),
    ifAny(`MAX(${totals})-MIN(${totals})`, spread === undefined ? undefined : spread.highest - spread.lowest),
    ifAny(`MEDIAN(${totals})`, spread?.median),
    { formula: `COUNT(${totals})`, result: values.length },
    ...scores.map((score, reviewer): CellContent => {
      const cell = `${prefix}${columnLetters(summary.firstReviewer + reviewer)}${String(summaryRow + 1)}`;
      return { formula: `IF(AND(ISNUMBER(${cell}),${counted}>=2),${cell}-${mean},"")`, result: score === null || spread === undefined || values.length < 2 ? NOTHING : score - spread.mean };
    }),
  ];
}
