import { cellAddress } from '../../workbook/address';
import type { CellValue, GridCell } from '../../workbook/grid';
import { formatHundredths, parseHundredths, type Hundredths } from '../../scoring/hundredths';
import type { Mark } from '../../scoring/mark';
import { decimalText, normaliseNumberText, readNumber, readStateWord, readText, type MarkReading } from '../../scoring/readMark';
import type { StatedTotal } from '../../scoring/scoreSheet';
import type { Dimension } from '../../scoring/template';
import { sumFormula } from './cellSum';
import { valueText, type GridView, type Position } from './gridView';

/** Returns what a cell merged over several entries says: a state holds for all of them; any other content is one score, and whose it is nobody can tell. */
export function sharedMark(text: string): Mark {
  const state = readStateWord(text);
  if (state !== undefined) return { state };
  return text === '' ? { state: 'blank' } : { ...notANumber(text), reason: 'merged' };
}

/** Returns the mark that a cell holds. */
export function readCell(cell: GridCell | undefined, view: GridView, dimension: Dimension, step: Hundredths | undefined): MarkReading {
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
