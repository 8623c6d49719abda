import type { IRange } from '@univerjs/core';

type CellMatrix = Readonly<Record<number, Readonly<Record<number, unknown>>>>;

/** The members in which Univer's commands say where they write. */
interface Places {
  readonly range?: IRange | readonly IRange[];
  readonly ranges?: readonly IRange[];
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly value?: CellMatrix | object;
}

/** Returns the ranges that a command's parameters say it writes to; none where it writes to the selection. */
export function commandRanges(parameters: object | undefined): IRange[] {
  const { range, ranges, targetRange, fromRange, toRange, value } = (parameters ?? {}) as Places;
  const named = [range, ranges, targetRange, fromRange, toRange].flat().filter((place) => place !== undefined);
  return named.length > 0 ? named : matrixRanges(value);
}

/** The single cells of a matrix by row and column. */
function matrixRanges(value: object | undefined): IRange[] {
  const rows = Object.entries(value ?? {}).filter(([row, cells]) => /^\d+$/.test(row) && typeof cells === 'object' && cells !== null);
  return rows.flatMap(([row, cells]) => Object.keys(cells as object).map((column) => cellRange(Number(row), Number(column))));
}

/** Returns the range of one cell. */
export function cellRange(row: number, column: number): IRange {
  return { startRow: row, endRow: row, startColumn: column, endColumn: column };
}

/** Returns the range that a paste at a cell fills, by the size of what is pasted. */
export function pastedRange({ startRow, startColumn, endRow, endColumn }: IRange, size: { rows: number; columns: number }): IRange {
  return { startRow, startColumn, endRow: Math.max(endRow, startRow + size.rows - 1), endColumn: Math.max(endColumn, startColumn + size.columns - 1) };
}

/** Returns how many rows and columns a text of the clipboard has: cells in quotation marks may hold line ends. */
export function pastedSize(text: string): { rows: number; columns: number } {
  const flat = text.replace(/(^|\t|\n)"(?:[^"]|"")*"/g, '$1x').replace(/\r?\n$/, '');
  const rows = flat.split(/\r?\n/);
  return { rows: rows.length, columns: Math.max(...rows.map((row) => row.split('\t').length)) };
}
