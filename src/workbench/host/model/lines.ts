import { BooleanNumber } from '@univerjs/core';
import { SetColHiddenMutation, SetColVisibleMutation, SetRowHiddenMutation, SetRowVisibleMutation, SetWorksheetColWidthMutation, SetWorksheetRowHeightMutation } from '@univerjs/sheets';
import { invalidArgument } from '../protocol/excelError';
import { intersection, type Area } from './area';
import { pixelsOf, pointsOf } from './lengths';
import type { OpenSheet } from './openSheet';
import { refuseUnlessAllowed } from './sheetProtection';

/** Whole rows or whole columns of a sheet: how high, how wide, whether hidden. */

const HIGHEST_ROW = 409.5;
const WIDEST_COLUMN = 1791;

export function isRowHidden({ core }: OpenSheet, row: number): boolean {
  return core.getConfig().rowData[row]?.hd === BooleanNumber.TRUE;
}

export function isColumnHidden({ core }: OpenSheet, column: number): boolean {
  return core.getConfig().columnData[column]?.hd === BooleanNumber.TRUE;
}

/** In points; 0 for a hidden row. */
export function rowHeight(sheet: OpenSheet, row: number): number {
  const config = sheet.core.getConfig();
  const data = config.rowData[row];
  if (data?.hd === BooleanNumber.TRUE) return 0;
  return pointsOf((data?.ia === BooleanNumber.TRUE ? data.ah : undefined) ?? data?.h ?? config.defaultRowHeight);
}

/** In points; 0 for a hidden column. */
export function columnWidth(sheet: OpenSheet, column: number): number {
  const config = sheet.core.getConfig();
  const data = config.columnData[column];
  return data?.hd === BooleanNumber.TRUE ? 0 : pointsOf(data?.w ?? config.defaultColumnWidth);
}

export function setRowHeight(area: Area, points: number): void {
  refuseUnlessAllowed(area.sheet, 'allowFormatRows');
  if (points < 0 || points > HIGHEST_ROW) throw invalidArgument('a row is 0 to 409.5 points high');
  const ranges = univerRanges(area);
  area.sheet.mutate(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: pixelsOf(points) });
  // A height that was set is kept: Univer must not fit it to the contents again.
  const { rowData } = area.sheet.core.getConfig();
  for (const { startRow, endRow } of ranges) for (let row = startRow; row <= endRow; row++) rowData[row] = { ...rowData[row], ia: BooleanNumber.FALSE };
}

export function setColumnWidth(area: Area, points: number): void {
  refuseUnlessAllowed(area.sheet, 'allowFormatColumns');
  if (points < 0 || points > WIDEST_COLUMN) throw invalidArgument('a column is 0 to 1791 points wide');
  area.sheet.mutate(SetWorksheetColWidthMutation.id, { ranges: univerRanges(area), colWidth: pixelsOf(points) });
}

export function setRowsHidden(area: Area, hidden: boolean): void {
  refuseUnlessAllowed(area.sheet, 'allowFormatRows');
  area.sheet.mutate(hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges: univerRanges(area) });
}

export function setColumnsHidden(area: Area, hidden: boolean): void {
  refuseUnlessAllowed(area.sheet, 'allowFormatColumns');
  area.sheet.mutate(hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges: univerRanges(area) });
}

/** Returns the area as Univer's ranges, no larger than the sheet is in Univer; a small area makes the sheet grow instead. */
export function univerRanges(area: Area): { startRow: number; endRow: number; startColumn: number; endColumn: number }[] {
  const { core } = area.sheet;
  if (area.bottom - area.top < 1_000_000) area.sheet.grow(area.bottom + 1, 0);
  if (area.right - area.left < 16_000) area.sheet.grow(0, area.right + 1);
  const inside = intersection(area, { top: 0, left: 0, bottom: core.getRowCount() - 1, right: core.getColumnCount() - 1 });
  return inside === undefined ? [] : [{ startRow: inside.top, endRow: inside.bottom, startColumn: inside.left, endColumn: inside.right }];
}
