import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';
import type { CellExtras } from '../../book/extras';
import { invalidArgument } from '../protocol/excelError';
import { columnCount, intersection, isEntireColumn, isEntireRow, rowCount, type Area } from './area';
import type { Areas } from './areas';
import type { CellMatrix, OpenSheet } from './openSheet';
import { refuseUnlessAllowed } from './sheetProtection';
import { usedRange } from './usedRange';

/** More cells than this are not formatted one by one. */
const MOST_CELLS = 2_000_000;
/** Whole rows beyond this many are given no style. */
const MOST_LINES = 10_000;

/** Returns what `read` makes of the styles in all areas, or `null` where they differ. */
export function commonStyle<Value>(areas: Areas, read: (style: IStyleData, extras: CellExtras) => Value): Value | null {
  let common: Value | undefined;
  let key: string | undefined;
  for (const [style, extras] of stylesIn(areas)) {
    const value = read(style, extras);
    const text = JSON.stringify(value);
    if (key !== undefined && text !== key) return null;
    key = text;
    common = value;
  }
  return common ?? null;
}

function* stylesIn(areas: Areas): Iterable<[IStyleData, CellExtras]> {
  for (const area of areas) {
    const inside = filledPart(area);
    if (inside === undefined) yield [{}, {}];
    else {
      for (let row = inside.top; row <= inside.bottom; row++) {
        for (let column = inside.left; column <= inside.right; column++) yield [area.sheet.style(row, column), extrasAt(area.sheet, row, column)];
      }
      if (inside.bottom < area.bottom || inside.right < area.right || inside.top > area.top || inside.left > area.left) yield [{}, {}];
    }
  }
}

/** Whole rows and columns are looked at no further than anything stands in them. */
function filledPart(area: Area): Area | undefined {
  if (!isEntireRow(area) && !isEntireColumn(area)) return area;
  const used = usedRange(area.sheet, area);
  const inside = used === undefined ? undefined : intersection(area, used);
  return inside === undefined ? undefined : { sheet: area.sheet, ...inside };
}

export function extrasAt(sheet: OpenSheet, row: number, column: number): CellExtras {
  return (sheet.cell(row, column)?.custom ?? {}) as CellExtras;
}

/** Lays properties of style over all cells; `null` takes one away. Throws AccessDenied on a protected sheet that does not allow formatting. */
export function setStyle(areas: Areas, style: (row: number, column: number, area: Area) => IStyleData | undefined): void {
  refuseFormatting(areas);
  for (const area of areas) {
    if (isEntireColumn(area) || isEntireRow(area)) styleLines(area, style(area.top, area.left, area) ?? {});
    else changeCells(area, (row, column) => ofStyle(style(row, column, area)));
  }
}

function ofStyle(s: IStyleData | undefined): CellChange | undefined {
  return s === undefined ? undefined : { s };
}

/** Gives whole columns or rows a style that cells to come have too, and lays it over the cells there are. */
function styleLines(area: Area, style: IStyleData): void {
  const { sheet } = area;
  const { rowData, columnData } = sheet.core.getConfig();
  if (isEntireColumn(area)) sheet.mutate(SetColDataMutation.id, { columnData: styledLines(area, columnData, area.left, Math.min(area.right, sheet.core.getColumnCount() - 1), style) });
  else sheet.mutate(SetRowDataMutation.id, { rowData: styledLines(area, rowData, area.top, Math.min(area.bottom, area.top + MOST_LINES), style) });
  const cells: CellMatrix = {};
  sheet.forEachCell(area, ({ t }, row, column) => { (cells[row] ??= {})[column] = t == null ? { s: style } : { s: style, t }; });
  sheet.writeStyles(cells);
}

function styledLines<Line extends { s?: Nullable<IStyleData | string> }>({ sheet }: Area, lines: Readonly<Record<number, Line | undefined>>, first: number, last: number, style: IStyleData): Record<number, Partial<Line>> {
  const styles = sheet.book.core.getStyles();
  const styled: Record<number, Partial<Line>> = {};
  for (let line = first; line <= last; line++) {
    const before = styles.get(lines[line]?.s) ?? {};
    const merged = Object.fromEntries(Object.entries<unknown>({ ...before, ...style }).filter(([, value]) => value !== null));
    styled[line] = { ...lines[line], s: styles.setValue(merged) } as Partial<Line>;
  }
  return styled;
}

/** Changes what Univer has no style for. */
export function setExtras(areas: Areas, change: CellExtras): void {
  refuseFormatting(areas);
  for (const area of areas) {
    changeCells(area, (row, column) => changedExtras(area.sheet, row, column, change));
  }
}

function changedExtras(sheet: OpenSheet, row: number, column: number, change: CellExtras): CellChange {
  const custom = Object.fromEntries(Object.entries<unknown>({ ...extrasAt(sheet, row, column), ...change }).filter(([, value]) => value !== undefined && value !== false && value !== 0));
  return { custom: Object.keys(custom).length === 0 ? null : custom };
}

function refuseFormatting(areas: Areas): void {
  for (const area of areas) refuseUnlessAllowed(area.sheet, 'allowFormatCells');
}

type CellChange = { readonly s: IStyleData } | { readonly custom: Record<string, unknown> | null };

function changeCells(area: Area, change: (row: number, column: number) => CellChange | undefined): void {
  const cells: CellMatrix = {};
  const target = formattedPart(area);
  for (let row = target.top; row <= target.bottom; row++) {
    const line: Record<number, ICellData> = (cells[row] = {});
    for (let column = target.left; column <= target.right; column++) {
      const changed = change(row, column);
      // Without its type Univer would read a number again under its new format.
      const type = area.sheet.cell(row, column)?.t;
      if (changed !== undefined) line[column] = type == null ? changed : { ...changed, t: type };
    }
  }
  area.sheet.writeStyles(cells);
}

/** What Univer has no style for stands in cells: whole rows and columns have it as far as the sheet reaches in Univer. */
function formattedPart(area: Area): Area {
  const { core } = area.sheet;
  const bottom = isEntireColumn(area) ? core.getRowCount() - 1 : area.bottom;
  const right = isEntireRow(area) ? core.getColumnCount() - 1 : area.right;
  const part = { ...area, bottom, right };
  if (rowCount(part) * columnCount(part) > MOST_CELLS) throw invalidArgument('the range is too large');
  return part;
}
