import { cellAddress, LONGEST_TEXT, MAX_ROWS } from '../workbook/address';
import type { CellValue, Grid, GridCell, GridRow } from '../workbook/grid';
import { decodeText } from './decodeText';
import { delimitedRows } from './delimitedRows';
import { findSeparator } from './findSeparator';
import type { ReadLimits } from './limits';
import { ReadError } from './readError';

/** The first line by which a file tells Excel its separator; Excel does not show it. */
const SEPARATOR_LINE = /^sep=([^"\r\n])(?:\r\n?|\n)/i;
const MARKUP = /^\s*<[?!a-z]/i;
/** How exporters keep Excel from taking a text for a number: `="007"` shows 007. */
const QUOTED_FORMULA = /^="([^"]*)"$/;
/** What every reader takes for the same number; a leading zero, an exponent or a thousands separator make it a text. */
const PLAIN_NUMBER = /^ *(-?(?:0|[1-9]\d*)(?:\.\d+)?) *$/;
/** Binary numbers keep as many digits without loss. */
const EXACT_DIGITS = 15;

/**
 * Returns a text with separators as one worksheet, row for row where Excel would show them. Plain numbers are numbers, all else is text: nothing
 * is a formula, a date or a percentage.
 * Throws `ReadError`: `unknown-encoding`, `text` where it is no table, `unpaired-quote`, `too-large`.
 */
export function readTextGrid(bytes: Uint8Array, name: string, { cells }: ReadLimits): Grid {
  const text = decodeText(bytes);
  if (MARKUP.test(text)) throw new ReadError('text');
  const declared = SEPARATOR_LINE.exec(text);
  const content = declared === null ? text : text.slice(declared[0].length);
  const separator = declared?.[1] ?? findSeparator(content);
  if (separator === undefined) throw new ReadError('text');
  const rows: GridRow[] = [];
  let index = 0;
  let count = 0;
  for (const fields of delimitedRows(content, separator)) {
    if (index >= MAX_ROWS) throw new ReadError('too-large');
    const row = textCells(fields, index);
    count += row.length;
    if (count > cells) throw new ReadError('too-large');
    if (row.length > 0) rows.push({ index, hidden: false, cells: row });
    index++;
  }
  return { name, visibility: 'visible', rows, merges: [], hiddenColumns: [] };
}

function textCells(fields: readonly string[], row: number): GridCell[] {
  const cells: GridCell[] = [];
  fields.forEach((field, column) => {
    if (field.length > LONGEST_TEXT) throw new ReadError('too-large', cellAddress(row, column));
    const value = cellValue(field);
    if (value !== '') cells.push({ column, value });
  });
  return cells;
}

function cellValue(field: string): CellValue {
  const number = PLAIN_NUMBER.exec(field)?.[1];
  const exact = number !== undefined && number.replace(/\D/g, '').length <= EXACT_DIGITS;
  return exact ? Number(number) : field.replace(QUOTED_FORMULA, '$1');
}
