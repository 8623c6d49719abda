import type { CellValue } from '../workbook/grid';
import { cellValue, formulaText, type RangeCells } from './rangeGrid';
import { isConvertible } from './sheetContent';

/** What stands in one cell of the workbook. */
export interface CellState {
  /** What it shows; `null` where it is empty. */
  readonly value: CellValue;
  readonly isFormula: boolean;
  /** What `Range.formulas` takes so that it stands there again. */
  readonly input: string | number | boolean;
  readonly numberFormat: string;
}

/** The number format of cells in which Excel leaves every text as it is. */
const TEXT_FORMAT = '@';

/** Returns what stands in a cell of an answered range, both indexes counted from its corner. */
export function cellState({ values, valueTypes, formulas, numberFormat }: Omit<RangeCells, 'rowIndex' | 'columnIndex'>, row: number, column: number): CellState {
  const [value, type, formula, format] = [values[row]?.[column], valueTypes[row]?.[column], formulas[row]?.[column], String(numberFormat[row]?.[column])];
  const isFormula = formulaText(formula, value) !== undefined;
  const isEmpty = (value === '' || value === null) && !isFormula;
  return {
    value: isEmpty ? null : cellValue(value, type, format),
    isFormula,
    input: typeof value === 'string' && type !== 'Error' && !isFormula ? contentInput(value, format) : (formula as CellState['input']),
    numberFormat: format,
  };
}

/**
 * Returns what `Range.formulas` takes for a content: a text that Excel would take for a number, a date or a formula gets the apostrophe
 * that Excel itself marks texts with, unless the cell's number format says that it is a text anyway.
 */
export function contentInput(content: number | string | null, numberFormat: string): string | number {
  if (content === null) return '';
  return typeof content === 'string' && isConvertible(content) && numberFormat !== TEXT_FORMAT ? `'${content}` : content;
}

/**
 * Returns whether a cell holds what is meant, `null` being an empty one. A number in a cell that is formatted as text stands there as its
 * digits; line ends and a leading apostrophe are kept by every program in its own way (workbook/contentDigest.ts).
 */
export function isSameValue(meant: CellValue, there: CellValue): boolean {
  if (meant === null || there === null) return meant === there;
  if (typeof meant === 'object' || typeof there === 'object') return JSON.stringify(meant) === JSON.stringify(there);
  if (typeof meant === 'boolean' || typeof there === 'boolean') return meant === there;
  return asStored(meant) === asStored(there);
}

/** Returns whether a cell holds what was written into it, and not a formula that happens to result in it. */
export function holdsContent(content: number | string | null, { value, isFormula }: CellState): boolean {
  return !isFormula && isSameValue(content === '' ? null : content, value);
}

/** Returns whether a number that was written is a date or a percentage for no other reason than the cell's number format. */
export function isReformatted(content: number | string | null, { value, isFormula }: CellState): boolean {
  return typeof content === 'number' && !isFormula && typeof value === 'object' && value !== null && !('error' in value);
}

/** Returns whether a cell is as it was, whatever its formula results in now. */
export function isAsBefore(former: CellState, now: CellState): boolean {
  return former.isFormula === now.isFormula && former.numberFormat === now.numberFormat && isSameValue(former.input, now.input);
}

function asStored(content: number | string): string {
  return String(content).replace(/\r\n?/g, '\n').replace(/^'/, '');
}
