import { cellAddress } from '../../workbook/address';
import type { CellValue, GridCell } from '../../workbook/grid';
import { formatHundredths, parseHundredths } from '../../scoring/hundredths';
import { decimalText, normaliseNumberText, readNumber, readStateWord, readText, type MarkReading } from '../../scoring/readMark';
import type { PlacedMark, StatedTotal } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { sumFormula } from './cellSum';
import { valueText, type GridView, type Position } from './gridView';
import type { ReadyHeader } from './matrixHeader';

/** Returns what stands in the row's columns of scores, one mark for each dimension. */
export function readMarks(view: GridView, header: ReadyHeader, row: number, template: Template): readonly PlacedMark[] {
  const marks = header.dimensionColumns.map((column, dimension) => readPlacedMark(view, { row, column }, template, dimension));
  return excuseWholeRow(view, header, row, marks);
}

function readPlacedMark(view: GridView, position: Position, template: Template, dimension: number): PlacedMark {
  const cell = cellAddress(position.row, position.column);
  const anchor = view.anchor(position);
  const covered = anchor.row !== position.row || anchor.column !== position.column;
  if (!covered) return { ...readCell(view.cell(position), view, template, dimension), cell };
  // Only a state holds for all cells it is merged over: a number there is one score, and whose is unknown.
  const state = readStateWord(view.text(anchor));
  return { mark: { state: state ?? 'blank' }, cell };
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

function notANumber(text: string): MarkReading['mark'] {
  return { state: 'illegal', code: 'not-a-number', text };
}

/** 回避 and the like may stand once for the whole row, under the total or the remarks, with the scores left blank. */
function excuseWholeRow(view: GridView, header: ReadyHeader, row: number, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  if (marks.some(({ mark }) => mark.state !== 'blank')) return marks;
  const elsewhere = [header.totalColumn, ...header.remarkColumns].filter((column) => column !== undefined);
  for (const column of elsewhere) {
    const state = readStateWord(view.text({ row, column }));
    if (state !== undefined) return marks.map(() => ({ mark: { state }, cell: cellAddress(row, column) }));
  }
  return marks;
}

/** Returns the total that the sheet states. One without a result, or a word in its place, states nothing. */
export function statedTotal(view: GridView, position: Position): StatedTotal | undefined {
  const value: CellValue = view.cell(position)?.value ?? null;
  const text = valueText(value).trim();
  if (text === '' || readStateWord(text) !== undefined) return undefined;
  const parsed = parseHundredths(typeof value === 'number' ? decimalText(value) : normaliseNumberText(text));
  return { cell: cellAddress(position.row, position.column), text, ...(parsed === undefined ? {} : { value: parsed }) };
}
