import { CellValueType, numfmt, type ICellData, type Nullable } from '@univerjs/core';

/** A value as the client sees it: numbers for dates, `''` for an empty cell, `#REF!` for an error. */
export type ClientValue = string | number | boolean;

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#GETTING_DATA']);

/** Returns what the cell's formula gave or what was typed. */
export function cellValue(cell: Nullable<ICellData>): ClientValue {
  if (cell == null) return '';
  if (cell.p != null) return richText(cell);
  if (cell.v === undefined || cell.v === null) return '';
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true;
  return cell.v;
}

function richText(cell: ICellData): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replaceAll('\r', '\n');
}

/** Returns the name of the value's type in `Excel.RangeValueType`. */
export function cellValueType(cell: Nullable<ICellData>): 'Empty' | 'Boolean' | 'Double' | 'Error' | 'String' {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'Double';
  if (isError(cell)) return 'Error';
  return value === '' && !hasFormula(cell) ? 'Empty' : 'String';
}

/** A text that looks like an error is one, unless it was forced to be a text. */
export function isError(cell: Nullable<ICellData>): boolean {
  return cell != null && cell.p == null && typeof cell.v === 'string' && cell.t !== CellValueType.FORCE_STRING && ERRORS.has(cell.v);
}

export function isErrorText(text: string): boolean {
  return ERRORS.has(text);
}

export function hasFormula(cell: Nullable<ICellData>): boolean {
  return cell != null && ((cell.f !== undefined && cell.f !== null && cell.f !== '') || (cell.si !== undefined && cell.si !== null));
}

/** Whether the cell counts as used when only values count: a formula that gives an empty text does. */
export function hasContent(cell: Nullable<ICellData>): boolean {
  return cell != null && (hasFormula(cell) || cellValue(cell) !== '');
}

/** Returns the text that the cell shows where its column is wide enough. */
export function displayText(cell: Nullable<ICellData>, pattern: string): string {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (isError(cell)) return String(value);
  if (typeof value === 'string' && (value === '' || !pattern.includes('@'))) return value;
  try {
    return numfmt.format(pattern, value, { locale: 'zh-CN', throws: true });
  } catch {
    return '#'.repeat(8);
  }
}
