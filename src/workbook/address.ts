import type { CellRange } from './grid';

/** The most rows and columns a worksheet has (ECMA-376 as Excel limits it). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** The most characters that a cell's text has. */
export const LONGEST_TEXT = 32_767;

/** Returns the letters of a 0-based column: 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** Returns the A1 address of a cell, both indexes 0-based: (7, 4) → `E8`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Returns the address with both parts fixed: (7, 4) → `$E$8`. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row + 1)}`;
}

/** Returns the A1 address of a rectangle: `D8:H8`, or `D8` where it is one cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.top, range.left);
  const last = cellAddress(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Returns the 0-based position of an A1 address with or without `$`, or `undefined` where it is none or lies outside a worksheet. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(text);
  if (match === null) return undefined;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(digits);
  if (row > MAX_ROWS || column > MAX_COLUMNS) return undefined;
  return { row: row - 1, column: column - 1 };
}

/** Returns the rectangle of `A1:B2` or `A1`, its corners put in order, or `undefined` where it is none. */
export function parseRange(text: string): CellRange | undefined {
  const [first = '', last = first, ...rest] = text.split(':');
  const from = parseAddress(first);
  const to = parseAddress(last);
  if (from === undefined || to === undefined || rest.length > 0) return undefined;
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** Returns a sheet's name as a formula refers to it, the exclamation mark included. */
export function sheetPrefix(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}
