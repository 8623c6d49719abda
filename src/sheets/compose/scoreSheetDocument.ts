import { columnLetters } from '../../workbook/address';
import type { CellRange } from '../../workbook/grid';
import type { CellContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { formatHundredths, hundredthsToNumber } from '../../scoring/hundredths';
import { totalCap, type Dimension, type Template } from '../../scoring/template';
import { awardName } from './awardName';
import { CRITERIA_WIDTHS, putCriteriaTable } from './criteriaTable';
import { isDone, markContent, rowTotal, type ListedEntry } from './filledRow';
import { offStep, quoted } from './formulas';
import { BODY, CAPTION, CENTERED, fitWidth, HEADING, MISSING, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, textHeight, TITLE, WRAPPED, WRONG } from './paper';
import { rowsRange, SheetDraft } from './sheetDraft';

export type { ListedEntry } from './filledRow';

/** What becomes of a sheet whose reviewer has finished. */
export interface ScoreSheetOptions {
  /** When, as people read it: every cell is locked, and the sheet says so. */
  readonly finished?: string;
  /** What shows whether the scores are still those that were finished; only beside `finished`. */
  readonly seal?: SheetSeal;
}

/** The seal as it stands in the sheet, to be printed with it. */
export interface SheetSeal {
  readonly code: string;
  /** The letters beside each entry, in the entries' order. */
  readonly checks: readonly string[];
}

const NAME_ROW = 1;
const NOTE_ROW = 2;
const HEADING_ROW = 3;
const FIRST_ROW = 4;
const FIRST_SCORE = 3;
/** Of the column of letters in a sheet with a seal. */
const CHECK_WIDTH = 7;

/**
 * Returns the workbook of one reviewer: the matrix to fill in, whose rules, totals and colours work without the add-in, and a
 * second sheet with the criteria. What is filled in, here or by hand, is read back by the consolidation.
 */
export function composeScoreSheet(template: Template, reviewer: string, entries: readonly ListedEntry[], words: Messages, options: ScoreSheetOptions = {}): SheetDocument[] {
  return [composeMatrix(template, reviewer, entries, words, options), composeCriteria(template, words)];
}

function composeMatrix(template: Template, reviewer: string, entries: readonly ListedEntry[], words: Messages, { finished, seal }: ScoreSheetOptions): SheetDocument {
  const draft = new SheetDraft('scores', words.sheets.scoreSheet);
  const total = FIRST_SCORE + template.dimensions.length;
  const remark = total + 1;
  const lastRow = FIRST_ROW + entries.length - 1;
  const widths = [...columnWidths(template, entries), ...(seal === undefined ? [] : [CHECK_WIDTH])];
  const lastColumn = widths.length - 1;
  putHead(draft, template, reviewer, words, { widths, total, lastRow, finished, seal, done: entries.filter((entry) => isDone(entry, template)).length });
  entries.forEach((entry, index) => {
    draft.addRow(entryCells(entry, index, template, words));
    draft.height(FIRST_ROW + index, Math.max(ROW_HEIGHT, textHeight(entry.team, widths[1]!), textHeight(entry.enterprise, widths[2]!), textHeight(entry.remark ?? '', widths[remark]!)));
  });
  draft.format(rowsRange(HEADING_ROW, lastRow, lastColumn), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(HEADING_ROW, HEADING_ROW, lastColumn), HEADING);
  draft.height(HEADING_ROW, 36);
  draft.format({ top: FIRST_ROW, left: 1, bottom: lastRow, right: 2 }, { ...TEXT, ...WRAPPED });
  draft.format({ top: FIRST_ROW, left: 0, bottom: lastRow, right: 0 }, CENTERED);
  draft.format({ top: FIRST_ROW, left: FIRST_SCORE, bottom: lastRow, right: total }, CENTERED);
  draft.format({ top: FIRST_ROW, left: total, bottom: lastRow, right: total }, { bold: true });
  draft.format({ top: FIRST_ROW, left: remark, bottom: lastRow, right: remark }, WRAPPED);
  if (finished === undefined) unlock(draft, { total, remark, lastRow });
  template.dimensions.forEach((dimension, index) => {
    const column = FIRST_SCORE + index;
    putRules(draft, template, dimension, { top: FIRST_ROW, left: column, bottom: lastRow, right: column }, words);
  });
  highlightMissing(draft, template, lastRow);
  if (seal !== undefined) putChecks(draft, seal, lastColumn, words);
  putSignature(draft, seal, { total, lastColumn }, words);
  return draft.finish({
    columnWidths: widths,
    frozen: { rows: FIRST_ROW, columns: FIRST_SCORE },
    protection: { allow: ['formatColumns', 'formatRows'] },
    page: { orientation: 'landscape', titleRows: { first: HEADING_ROW, last: HEADING_ROW }, fitWidth: true, footer: '&P / &N' },
    tabColor: '1F6F8B',
  });
}

/** Letters are text, in the type of the sheet's small print: they are there for comparing only. */
function putChecks(draft: SheetDraft, { checks }: SheetSeal, column: number, { scoreSheet }: Messages): void {
  draft.set(HEADING_ROW, column, scoreSheet.check);
  checks.forEach((letters, index) => { draft.set(FIRST_ROW + index, column, letters); });
  draft.format({ top: FIRST_ROW, left: column, bottom: FIRST_ROW + checks.length - 1, right: column }, { ...TEXT, ...CENTERED, size: 9, color: '595959' });
}

/** Where the sheet is signed; the code beside it ties the paper to the file. */
function putSignature(draft: SheetDraft, seal: SheetSeal | undefined, { total, lastColumn }: { total: number; lastColumn: number }, { scoreSheet }: Messages): void {
  draft.addRow([]);
  const row = draft.addRow([scoreSheet.signature]);
  draft.format(rowsRange(row, row, lastColumn), { ...BODY, size: 12 });
  if (seal === undefined) return;
  draft.set(row, FIRST_SCORE, fill(scoreSheet.code, { code: seal.code }));
  draft.merge({ top: row, left: FIRST_SCORE, bottom: row, right: total + 1 });
  draft.format({ top: row, left: FIRST_SCORE, bottom: row, right: total + 1 }, { ...TEXT, horizontal: 'left' });
}

/** Scores and remarks are the reviewer's. */
function unlock(draft: SheetDraft, { total, remark, lastRow }: { total: number; remark: number; lastRow: number }): void {
  draft.format({ top: FIRST_ROW, left: FIRST_SCORE, bottom: lastRow, right: total - 1 }, { locked: false });
  draft.format({ top: FIRST_ROW, left: remark, bottom: lastRow, right: remark }, { locked: false });
}

interface Head {
  readonly widths: readonly number[];
  readonly total: number;
  readonly lastRow: number;
  readonly finished: string | undefined;
  readonly seal: SheetSeal | undefined;
  /** How many entries wait for nothing. */
  readonly done: number;
}

function putHead(draft: SheetDraft, template: Template, reviewer: string, words: Messages, { widths, total, lastRow, finished, seal, done }: Head): void {
  const texts = words.scoreSheet;
  putWideText(draft, awardName(template) === '' ? words.sheets.scoreSheet : template.name, widths, TITLE);
  draft.height(0, 30);
  const down = (column: number): string => `${columnLetters(column)}${String(FIRST_ROW + 1)}:${columnLetters(column)}${String(lastRow + 1)}`;
  const excused = Object.values(words.states).map((word) => `COUNTIFS(${down(FIRST_SCORE)},${quoted(word)},${down(total - 1)},${quoted(word)})`);
  const count = lastRow - FIRST_ROW + 1;
  draft.addRow([texts.reviewer, null, reviewer]);
  draft.set(NAME_ROW, total - 1, { formula: `${quoted(texts.progress)}&(COUNT(${down(total)})+${excused.join('+')})&${quoted(` / ${String(count)}`)}`, result: `${texts.progress}${String(done)} / ${String(count)}` });
  draft.merge({ top: NAME_ROW, left: 0, bottom: NAME_ROW, right: 1 });
  draft.merge({ top: NAME_ROW, left: total - 1, bottom: NAME_ROW, right: total + 1 });
  draft.format(rowsRange(NAME_ROW, NAME_ROW, total + 1), { ...BODY, size: 12 });
  draft.format({ top: NAME_ROW, left: 0, bottom: NAME_ROW, right: 1 }, { horizontal: 'right' });
  draft.format({ top: NAME_ROW, left: 2, bottom: NAME_ROW, right: 2 }, { ...TEXT, bold: true });
  draft.height(NAME_ROW, 24);
  if (finished === undefined) putWideText(draft, template.dimensions.length === 5 ? texts.note : texts.noteAny, widths, CAPTION);
  else putWideText(draft, finishedText(finished, seal, words), widths, { ...CAPTION, size: 11, bold: true });
  draft.height(NOTE_ROW, seal === undefined ? 34 : 48);
  const { columns } = words;
  const dimensions = template.dimensions.map(({ name, cap }) => fill(texts.dimension, { name, cap: formatHundredths(cap) }));
  draft.addRow([columns.number, columns.team, columns.enterprise, ...dimensions, fill(texts.total, { cap: formatHundredths(totalCap(template)) }), columns.remark]);
}

function finishedText(time: string, seal: SheetSeal | undefined, { scoreSheet }: Messages): string {
  return seal === undefined ? fill(scoreSheet.finished, { time }) : fill(scoreSheet.sealed, { time, code: seal.code, check: scoreSheet.check });
}

function entryCells(entry: ListedEntry, index: number, template: Template, { states }: Messages): CellContent[] {
  const { team, enterprise, marks = [], remark = '' } = entry;
  const { dimensions } = template;
  const row = FIRST_ROW + index;
  const scores = rowScores(row, dimensions.length);
  const legal = dimensions.map((dimension, position) => legalNumber(`${columnLetters(FIRST_SCORE + position)}${String(row + 1)}`, dimension, template.step));
  const sum = rowTotal(entry, template);
  const total = { formula: `IF(COUNT(${scores})=${String(dimensions.length)},IF(AND(${legal.join(',')}),ROUND(SUM(${scores}),2),""),"")`, result: sum === undefined ? '' : hundredthsToNumber(sum) };
  return [index + 1, team, enterprise === '' ? null : enterprise, ...dimensions.map((_, position) => markContent(marks[position], states)), total, remark === '' ? null : remark];
}

/** Returns what is true of a number that is a legal score. */
function legalNumber(cell: string, { cap }: Dimension, step: Template['step']): string {
  return `${cell}>=0,${cell}<=${formatHundredths(cap)},NOT(${offStep(cell, step)})`;
}

function rowScores(row: number, dimensions: number): string {
  const number = String(row + 1);
  return `${columnLetters(FIRST_SCORE)}${number}:${columnLetters(FIRST_SCORE + dimensions - 1)}${number}`;
}

/** What may be typed: a number from 0 to the cap on the step, or one of the words for a score that is not given. */
function putRules(draft: SheetDraft, { step }: Template, dimension: Dimension, range: CellRange, words: Messages): void {
  const { name, cap } = dimension;
  const texts = words.scoreSheet;
  const cell = `${columnLetters(range.left)}${String(range.top + 1)}`;
  const limit = formatHundredths(cap);
  const stated = Object.values(words.states).map((word) => `${cell}=${quoted(word)}`);
  const legal = `OR(${stated.join(',')},IF(ISNUMBER(${cell}),AND(${legalNumber(cell, dimension, step)}),FALSE))`;
  const values = { name, cap: limit, step: step === undefined ? '' : formatHundredths(step) };
  draft.validate({
    range,
    formula: legal,
    prompt: { title: fill(texts.promptTitle, values), text: fill(step === undefined ? texts.prompt : texts.promptStep, values) },
    error: { title: texts.errorTitle, text: fill(step === undefined ? texts.error : texts.errorStep, values) },
  });
  // Pasting takes a validation away; the colour stays and tells the same.
  draft.highlight({ range, formula: `AND(${cell}<>"",NOT(${legal}))`, format: WRONG });
}

/** An empty score in a row that has been begun; 回避 once is enough for a row. */
function highlightMissing(draft: SheetDraft, { dimensions }: Template, lastRow: number): void {
  const lastScore = FIRST_SCORE + dimensions.length - 1;
  const number = String(FIRST_ROW + 1);
  const row = `$${columnLetters(FIRST_SCORE)}${number}:$${columnLetters(lastScore)}${number}`;
  const range = { top: FIRST_ROW, left: FIRST_SCORE, bottom: lastRow, right: lastScore };
  draft.highlight({ range, formula: `AND(${columnLetters(FIRST_SCORE)}${number}="",COUNT(${row})>0)`, format: MISSING });
}

function composeCriteria(template: Template, words: Messages): SheetDocument {
  const draft = new SheetDraft('criteria', words.sheets.criteria);
  putWideText(draft, template.name, CRITERIA_WIDTHS, TITLE);
  draft.height(0, 30);
  if (template.step !== undefined) putWideText(draft, words.scoreSheet.step + formatHundredths(template.step), CRITERIA_WIDTHS);
  const headingRow = putCriteriaTable(draft, template, words);
  return draft.finish({
    columnWidths: CRITERIA_WIDTHS,
    frozen: { rows: headingRow + 1, columns: 0 },
    protection: { allow: ['formatColumns', 'formatRows'] },
    page: { orientation: 'portrait', titleRows: { first: headingRow, last: headingRow }, fitWidth: true },
  });
}

function columnWidths({ dimensions }: Template, entries: readonly ListedEntry[]): number[] {
  return [
    6,
    fitWidth(entries.map(({ team }) => team), 20, 34),
    fitWidth(entries.map(({ enterprise }) => enterprise), 22, 38),
    ...dimensions.map(({ name }) => fitWidth([name], 12, 18)),
    12,
    24,
  ];
}
