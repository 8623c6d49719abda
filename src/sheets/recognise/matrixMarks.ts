import { cellAddress } from '../../workbook/address';
import type { CellValue, GridCell } from '../../workbook/grid';
import { formatHundredths, parseHundredths } from '../../scoring/hundredths';
import type { Mark } from '../../scoring/mark';
import { decimalText, normaliseNumberText, readNumber, readStateWord, readText, type MarkReading } from '../../scoring/readMark';
import type { PlacedMark, ScoreRow, StatedTotal } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { sumFormula } from './cellSum';
import { valueText, type GridView, type Position } from './gridView';
import type { ReadyHeader } from './matrixHeader';

/** What people put under 是否回避. */
const YES = /^(是|有|√|✓|✔|y|yes)$/i;

/** What a row says of an entry: a mark for each dimension, and a recusal or the like that contradicts them. */
export interface RowMarks {
  readonly marks: readonly PlacedMark[];
  readonly declared?: NonNullable<ScoreRow['declared']>;
}

/**
 * Returns what stands in the row's columns of scores. 回避 and the like may also stand once for the whole row, under the total, the
 * remarks or a heading of its own: with the scores left blank it holds for all of them, beside scores it contradicts them.
 */
export function readMarks(view: GridView, header: ReadyHeader, row: number, template: Template): RowMarks {
  const marks = header.dimensionColumns.map((column, dimension) => readPlacedMark(view, { row, column }, template, dimension));
  const declared = declaredState(view, header, row);
  if (declared === undefined) return { marks };
  const { state, cell } = declared;
  if (marks.every(({ mark }) => mark.state === 'blank' || isDash(mark))) return { marks: marks.map(() => ({ mark: { state }, cell })) };
  return marks.every(({ mark }) => mark.state === 'blank' || mark.state === state) ? { marks } : { marks, declared };
}

/** A stroke through a cell says nothing is given; beside a declared recusal that is plain. */
function isDash(mark: Mark): boolean {
  return mark.state === 'illegal' && /^[-—–/／\\无]+$/.test(mark.text);
}

function declaredState(view: GridView, header: ReadyHeader, row: number): RowMarks['declared'] {
  for (const column of [header.totalColumn, ...header.remarkColumns]) {
    const state = column === undefined ? undefined : readStateWord(view.text({ row, column }));
    if (column !== undefined && state !== undefined) return { state, cell: cellAddress(row, column) };
  }
  for (const column of header.recusalColumns) {
    const text = view.text({ row, column });
    if (YES.test(text.trim()) || readStateWord(text) === 'recused') return { state: 'recused', cell: cellAddress(row, column) };
  }
  return undefined;
}

function readPlacedMark(view: GridView, position: Position, template: Template, dimension: number): PlacedMark {
  const cell = cellAddress(position.row, position.column);
  const merge = view.mergeAt(position);
  if (merge !== undefined && merge.bottom > merge.top) return { mark: sharedMark(view.text(position).trim()), cell };
  if (merge === undefined || merge.left === position.column) return { ...readCell(view.cell(position), view, template, dimension), cell };
  return { mark: { state: readStateWord(view.text(position)) ?? 'blank' }, cell };
}

/** A state holds for all the entries it is merged over; any other content is one score, and whose it is nobody can tell. */
function sharedMark(text: string): Mark {
  const state = readStateWord(text);
  if (state !== undefined) return { state };
  return text === '' ? { state: 'blank' } : { ...notANumber(text), reason: 'merged' };
}

function readCell(cell: GridCell | undefined, view: GridView, template: Template, index: number): MarkReading {
  const dimension = template.dimensions[index]!;
  const { step } = template;
  if (cell === undefined) return { mark: { state: 'blank' } };
  if (typeof cell.value === 'number') return { mark: readNumber(cell.value, dimension, step) };
  if (typeof cell.value === 'string') return readText(cell.value, dimension, step);
  if (cell.value !== null) return { mark: notANumber(valueText(cell.value)) };
  const sum = sumFormula(cell.formula ?? '', view);
  return { mark: sum === undefined ? notANumber(`=${cell.formula ?? ''}`) : readNumber(Number(formatHundredths(sum)), dimension, step) };
}

function notANumber(text: string): Mark & { state: 'illegal' } {
  return { state: 'illegal', code: 'not-a-number', text };
}

/** Returns the total that the sheet states. One without a result, or a word in its place, states nothing. */
export function statedTotal(view: GridView, position: Position): StatedTotal | undefined {
  const value: CellValue = view.cell(position)?.value ?? null;
  const text = valueText(value).trim();
  if (text === '' || readStateWord(text) !== undefined) return undefined;
  const parsed = parseHundredths(typeof value === 'number' ? decimalText(value) : normaliseNumberText(text));
  return { cell: cellAddress(position.row, position.column), text, ...(parsed === undefined ? {} : { value: parsed }) };
}
