import { columnLetters } from '../../workbook/address';
import type { CellRange } from '../../workbook/grid';
import type { Messages } from '../../locales/messages';
import { isTotalOnly } from '../../scoring/givenMarks';
import type { Ranking } from '../../scoring/ranking';
import type { DetailPlan, PlannedEntry } from './detailPlan';
import { offStep, quoted } from './formulas';
import { DROPPED, MISSING, WRONG } from './paper';
import type { SheetDraft } from './sheetDraft';
import { isDropped, trimSteps } from './trimFormulas';

/**
 * Colours in 评分明细 what is not legal, missing or pending, and strikes through what is dropped; all of it live. Totals that stand alone
 * have rules of their own, for their rows lack no scores.
 */
export function highlightDetails(draft: SheetDraft, ranking: Ranking, plan: DetailPlan, words: Messages, lastRow: number): void {
  const { columns, firstRow } = plan;
  const isPending = (row: number): string => `$${columnLetters(columns.status)}${String(row + 1)}=${quoted(words.status.pending)}`;
  for (const { top, bottom, totalsOnly } of rowRuns(plan)) {
    const given = totalsOnly ? { top, left: columns.total, bottom, right: columns.total } : { top, left: columns.firstScore, bottom, right: columns.lastScore };
    highlightWrong(draft, given, ranking, plan, words);
    if (!totalsOnly) draft.highlight({ range: given, formula: `AND(${columnLetters(columns.firstScore)}${String(top + 1)}="",${isPending(top)})`, format: MISSING });
  }
  draft.highlight({ range: { top: firstRow, left: columns.total, bottom: lastRow, right: columns.decision }, formula: isPending(firstRow), format: MISSING });
  if (columns.firstCounted !== undefined) for (const entry of plan.entries) strikeDropped(draft, entry, ranking, plan, columns.firstCounted, words);
}

interface RowRun {
  readonly top: number;
  readonly bottom: number;
  readonly totalsOnly: boolean;
}

/** Returns the rows of one kind that stand below each other. */
function rowRuns({ firstRow, entries }: DetailPlan): RowRun[] {
  const runs: RowRun[] = [];
  const rows = entries.flatMap(({ ballots }) => ballots.flatMap((ballot) => ballot.rows));
  rows.forEach((source, index) => {
    const totalsOnly = source !== undefined && isTotalOnly(source.row);
    const above = runs.at(-1);
    const bottom = firstRow + index;
    if (above?.totalsOnly === totalsOnly) runs[runs.length - 1] = { ...above, bottom };
    else runs.push({ top: bottom, bottom, totalsOnly });
  });
  return runs;
}

/** Numbers off their cap or step, and words that are no state. */
function highlightWrong(draft: SheetDraft, range: CellRange, { template }: Ranking, { capRow }: DetailPlan, words: Messages): void {
  const cell = `${columnLetters(range.left)}${String(range.top + 1)}`;
  const cap = `${columnLetters(range.left)}$${String(capRow + 1)}`;
  const wrongNumber = `AND(ISNUMBER(${cell}),OR(${cell}<0,${cell}>${cap},${offStep(cell, template.step)}))`;
  const wrongText = `AND(ISTEXT(${cell}),${Object.values(words.states).map((word) => `${cell}<>${quoted(word)}`).join(',')})`;
  draft.highlight({ range, formula: `OR(${wrongNumber},${wrongText})`, format: WRONG });
}

/** In the entry's block and each dimension the first of the highest and the last of the lowest counted scores are dropped, as many as the method says, unless a total alone counts. */
function strikeDropped(draft: SheetDraft, { first, last, hasTotalsOnly }: PlannedEntry, { template, method }: Ranking, { columns }: DetailPlan, firstCounted: number, words: Messages): void {
  const letter = columnLetters(firstCounted);
  const rows = { top: String(first + 1), bottom: String(last + 1) };
  const block = `${letter}$${rows.top}:${letter}$${rows.bottom}`;
  const cell = `${letter}${rows.top}`;
  const upTo = `${letter}$${rows.top}:${cell}`;
  const from = `${cell}:${letter}$${rows.bottom}`;
  const states = `$${columnLetters(columns.status)}$${rows.top}:$${columnLetters(columns.status)}$${rows.bottom}`;
  const complete = hasTotalsOnly ? `,COUNT(${block})=COUNTIF(${states},${quoted(words.status.counted)})` : '';
  const formula = `AND(ISNUMBER(${cell})${complete},${isDropped({ cell, all: block, upTo, from }, trimSteps(method))})`;
  draft.highlight({ range: { top: first, left: firstCounted, bottom: last, right: firstCounted + template.dimensions.length - 1 }, formula, format: DROPPED });
}
