import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../workbook/address';

/** Strings and quoted sheet names, or an address that is neither part of a longer name nor a function's name. */
const PIECES = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w(.])/g;

/** Returns the master's formula as it reads so many rows and columns away: relative addresses move, fixed ones stay. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(PIECES, (piece, fixedColumn?: string, letters?: string, fixedRow?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return piece;
    const address = parseAddress(`${letters}${digits}`);
    if (address === undefined) return piece;
    const column = address.column + (fixedColumn === '$' ? 0 : columns);
    const row = address.row + (fixedRow === '$' ? 0 : rows);
    if (column < 0 || row < 0 || column >= MAX_COLUMNS || row >= MAX_ROWS) return '#REF!';
    return `${fixedColumn ?? ''}${columnLetters(column)}${fixedRow ?? ''}${String(row + 1)}`;
  });
}
