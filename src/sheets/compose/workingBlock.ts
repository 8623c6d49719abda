import type { CellContent } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { countedScores } from '../../scoring/countedScores';
import { hundredthsToNumber } from '../../scoring/hundredths';
import type { Ranking } from '../../scoring/ranking';
import { adjustedTotals, type AdjustedTotals } from './adjustedTotals';
import { BODY, CENTERED, FAINT, HEADING, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { EXACT_AVERAGE_FORMAT } from './resultText';
import { rowsRange, type SheetDraft } from './sheetDraft';
import type { SummaryPlan } from './summaryPlan';
import { adjustedFormula, figureFormula } from './workingFormulas';
import type { WorkingPlan, WorkingRow } from './workingPlan';

/** What stands in each column of the reviewers. */
type ReviewerCell = (column: number, reviewer: number) => CellContent;

/** Puts the working below the signatures: what is known of each reviewer, and what the totals have become. Nothing where there is none. */
export function putWorking(draft: SheetDraft, ranking: Ranking, plan: SummaryPlan, words: Messages, widths: readonly number[]): void {
  const { working, lastReviewer } = plan;
  if (working === undefined) return;
  while (draft.rowCount < working.titleRow) draft.addRow([]);
  putWideText(draft, title(working, words), widths, { bold: true });
  const { columns } = words;
  draft.addRow([columns.team, columns.enterprise, ...ranking.reviewers.map(({ name }) => name)]);
  const totals = adjustedTotals(ranking);
  putFigures(draft, totals, ranking, plan, words);
  putEntries(draft, totals, ranking, plan);
  draft.format(rowsRange(working.headingRow, working.lastRow, lastReviewer), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(working.headingRow, working.headingRow, lastReviewer), HEADING);
  draft.height(working.headingRow, 32);
  for (let row = working.headingRow + 1; row <= working.lastRow; row++) draft.height(row, ROW_HEIGHT);
}

/** The sentences that say what the block shows. */
function title({ rows }: WorkingPlan, { summary, sheets }: Messages): string {
  const { standardScore, calibrated, highest } = summary.working;
  const sentences = [
    ...(rows.deviation === undefined ? [] : [standardScore]),
    ...(rows.leniency === undefined ? [] : [calibrated]),
    ...(rows.highest === undefined ? [] : [highest]),
  ];
  return fill(sentences.join(''), { rules: sheets.rules });
}

function putFigures(draft: SheetDraft, totals: AdjustedTotals, ranking: Ranking, plan: SummaryPlan, words: Messages): void {
  const { rows } = plan.working!;
  const highest = highestTotals(ranking);
  for (const [name, row] of Object.entries(rows)) {
    const figure = name as WorkingRow;
    const known = figure === 'highest' ? highest : totals.figures[figure];
    putRow(draft, [words.summary.figures[figure]], plan, (column, reviewer) => {
      const value = known?.[reviewer];
      return figure === 'leniency' ? (value ?? null) : { formula: figureFormula(figure, column, plan, ranking.entries), result: value ?? '' };
    });
    draft.merge({ top: row, left: plan.team, bottom: row, right: plan.enterprise });
    const numberFormat = figure === 'count' ? '0' : figure === 'highest' ? 'General' : EXACT_AVERAGE_FORMAT;
    draft.format({ top: row, left: plan.firstReviewer, bottom: row, right: plan.lastReviewer }, { ...CENTERED, numberFormat });
  }
}

/** What each reviewer's highest total is, of the entries that are ranked; 0 is what a maximum of nothing gives. */
function highestTotals({ entries, reviewers }: Ranking): number[] {
  const highest = reviewers.map(() => 0);
  for (const { ballots, unranked } of entries) {
    if (unranked !== undefined) continue;
    for (const { reviewer, total } of countedScores(ballots)) highest[reviewer] = Math.max(highest[reviewer]!, hundredthsToNumber(total));
  }
  return highest;
}

function putEntries(draft: SheetDraft, totals: AdjustedTotals, { entries }: Ranking, plan: SummaryPlan): void {
  const { firstEntry, lastRow } = plan.working!;
  if (firstEntry === undefined) return;
  entries.forEach(({ team, enterprise, unranked }, index) => {
    putRow(draft, [team, enterprise], plan, (column, reviewer) => {
      if (unranked === 'unknown') return null;
      return { formula: adjustedFormula(plan.firstRow + index, column, plan), result: totals.values[index]?.[reviewer] ?? '' };
    });
  });
  draft.format({ top: firstEntry, left: plan.team, bottom: lastRow, right: plan.enterprise }, { ...TEXT, ...WRAPPED });
  draft.format({ top: firstEntry, left: plan.firstReviewer, bottom: lastRow, right: plan.lastReviewer }, { ...CENTERED, ...FAINT, numberFormat: '0.00' });
}

function putRow(draft: SheetDraft, names: readonly string[], { firstReviewer, lastReviewer }: SummaryPlan, cell: ReviewerCell): void {
  const cells: CellContent[] = [names[0] ?? null, names[1] ?? null];
  for (let column = firstReviewer; column <= lastReviewer; column++) cells.push(cell(column, column - firstReviewer));
  draft.addRow(cells);
}
