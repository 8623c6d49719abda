import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress, parseRange, rangeAddress } from '../../../workbook/address';
import type { CellRange } from '../../../workbook/grid';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import type { OpenBook } from './openBook';
import type { OpenSheet } from './openSheet';

/** A rectangle of cells on a sheet. */
export interface Area extends CellRange {
  readonly sheet: OpenSheet;
}

export const WHOLE_SHEET: CellRange = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function rowCount({ top, bottom }: CellRange): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: CellRange): number {
  return right - left + 1;
}

/** Whether the rectangle is whole columns. */
export function isEntireColumn({ top, bottom }: CellRange): boolean {
  return top === 0 && bottom === MAX_ROWS - 1;
}

/** Whether the rectangle is whole rows. */
export function isEntireRow({ left, right }: CellRange): boolean {
  return left === 0 && right === MAX_COLUMNS - 1;
}

/** Returns the rectangle on a sheet; throws InvalidArgument where it does not lie on one. */
export function areaOn(sheet: OpenSheet, range: CellRange): Area {
  const { top, left, bottom, right } = range;
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLUMNS || bottom < top || right < left) throw invalidArgument('the range lies outside the worksheet');
  return { sheet, top, left, bottom, right };
}

/** Returns the part that both rectangles cover, or `undefined`. */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const range = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return range.bottom < range.top || range.right < range.left ? undefined : range;
}

/** Returns what is left of an area without another range: above, left, right and below of it. */
export function without(area: Area, range: CellRange): Area[] {
  const hole = intersection(area, range);
  if (hole === undefined) return [area];
  const { top, bottom, left, right } = area;
  const parts = [
    { top, bottom: hole.top - 1, left, right },
    { top: hole.top, bottom: hole.bottom, left, right: hole.left - 1 },
    { top: hole.top, bottom: hole.bottom, left: hole.right + 1, right },
    { top: hole.bottom + 1, bottom, left, right },
  ];
  return parts.filter((part) => part.bottom >= part.top && part.right >= part.left).map((part) => ({ sheet: area.sheet, ...part }));
}

/** Returns the smallest rectangle that holds both. */
export function boundingRect(a: CellRange, b: CellRange): CellRange {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** Returns `A1:B2`, `3:4` for whole rows, `A:C` for whole columns. */
export function localAddress(range: CellRange): string {
  if (isEntireRow(range)) return `${String(range.top + 1)}:${String(range.bottom + 1)}`;
  if (isEntireColumn(range)) return `${columnLetters(range.left)}:${columnLetters(range.right)}`;
  return rangeAddress(range);
}

/** Returns the address with dollar signs throughout: `$A$1:$B$2`, `$3:$4`. */
export function fixedAddress(range: CellRange): string {
  return localAddress(range).replace(/[A-Z]+|[0-9]+/g, '$$$&');
}

/** Returns the address with the sheet's name before it, quoted where Excel quotes it. */
export function fullAddress(area: Area): string {
  return `${quoted(area.sheet.name)}!${localAddress(area)}`;
}

/** Returns a sheet's name as references show it: quotes only where they are needed. */
export function quoted(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && parseAddress(name) === undefined && !/^[RrCc]$/.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/** Returns the area of `A1`, `A1:B2`, `A:C` or `3:4`, with or without the sheet's name; `sheet` is meant where there is none. Throws InvalidArgument. */
export function parseArea(text: string, sheet: OpenSheet): Area {
  const [, name, rest = ''] = /^(?:('(?:[^']|'')+'|[^'!]+)!)?(.+)$/s.exec(text.trim()) ?? [];
  const range = parseLocal(rest);
  if (range === undefined) throw invalidArgument(`${text} is no address`);
  return areaOn(name === undefined ? sheet : sheetNamed(sheet.book, name), range);
}

function sheetNamed(book: OpenBook, name: string): OpenSheet {
  const plain = name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
  const sheet = book.find(plain);
  if (sheet === undefined) throw new ExcelError('InvalidArgument', `no worksheet ${plain}`);
  return sheet;
}

function parseLocal(text: string): CellRange | undefined {
  const rows = /^\$?([0-9]{1,7}):\$?([0-9]{1,7})$/.exec(text);
  if (rows !== null) return { ...WHOLE_SHEET, ...ordered('top', 'bottom', Number(rows[1]) - 1, Number(rows[2]) - 1) };
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns === null) return parseRange(text);
  const [first, last] = [parseAddress(`${columns[1]!}1`), parseAddress(`${columns[2]!}1`)];
  return first === undefined || last === undefined ? undefined : { ...WHOLE_SHEET, ...ordered('left', 'right', first.column, last.column) };
}

function ordered<Low extends string, High extends string>(low: Low, high: High, a: number, b: number): Record<Low | High, number> {
  return { [low]: Math.min(a, b), [high]: Math.max(a, b) } as Record<Low | High, number>;
}
