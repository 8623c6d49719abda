import { columnLetters } from '../../workbook/address';
import type { RankedEntry } from '../../scoring/ranking';
import { fixedRange } from './formulas';
import type { SummaryPlan } from './summaryPlan';
import type { WorkingRow } from './workingPlan';

type Figured = Exclude<WorkingRow, 'leniency'>;

/**
 * Returns the formula of a reviewer's figure in the working. One sheet's entry counts for none; entries whose totals cannot be compared count for no highest total
 * (scoring/tieBreakCriteria.ts). The deviation is settled in whole hundredths, so that small binary differences cannot grow where totals lie close together.
 */
export function figureFormula(figure: Figured, column: number, plan: SummaryPlan, entries: readonly RankedEntry[]): string {
  const counts = (entry: RankedEntry): boolean => entry.unranked !== 'unknown' && (figure !== 'highest' || entry.unranked !== 'not-comparable');
  const totals = totalsWhere(counts, column, plan, entries);
  if (totals === '') return '""';
  if (figure === 'count') return `COUNT(${totals})`;
  if (figure === 'highest') return `MAX(${totals})`;
  const count = workingCell('count', column, plan);
  if (figure === 'mean') return `IF(${count}=0,"",ROUND(SUM(${totals}),2)/${count})`;
  const pairs = `(${count}*(${count}-1))`;
  return `IF(${count}<2,"",IF(MAX(${totals})=MIN(${totals}),"",SQRT(ROUND(STDEV(${totals})^2*10000*${pairs},0)/${pairs})/100))`;
}

/** Returns the formula of what a total has become: its standard score (scoring/standardScores.ts), or what is left of it without the reviewer's leniency. */
export function adjustedFormula(row: number, column: number, plan: SummaryPlan): string {
  const total = `${columnLetters(column)}${String(row + 1)}`;
  const cell = (figure: WorkingRow): string => workingCell(figure, column, plan);
  const { rows } = plan.working!;
  if (rows.leniency !== undefined) return `IF(AND(ISNUMBER(${total}),ISNUMBER(${cell('leniency')})),${total}-${cell('leniency')},"")`;
  const deviation = cell('deviation');
  const distance = `ROUND((${total}-${cell('mean')})*${cell('count')}*100,0)`;
  return `IF(AND(ISNUMBER(${total}),ISNUMBER(${deviation})),50+${distance}/(${cell('count')}*10*${deviation}),"")`;
}

function workingCell(figure: WorkingRow, column: number, { working }: SummaryPlan): string {
  return `${columnLetters(column)}$${String(working!.rows[figure]! + 1)}`;
}

/** The pieces of a column with the rows of entries of one kind. */
function totalsWhere(counts: (entry: RankedEntry) => boolean, column: number, { firstRow }: SummaryPlan, entries: readonly RankedEntry[]): string {
  const runs: { top: number; bottom: number }[] = [];
  entries.forEach((entry, index) => {
    if (!counts(entry)) return;
    const row = firstRow + index;
    const above = runs.at(-1);
    if (above?.bottom === row - 1) above.bottom = row;
    else runs.push({ top: row, bottom: row });
  });
  return runs.map(({ top, bottom }) => fixedRange(top, column, bottom, column)).join(',');
}
