import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import { invalidArgument } from '../protocol/excelError';
import { areaOn, columnCount, rowCount, type Area } from './area';

/** Areas that lie relative to another; each throws InvalidArgument where the result leaves the worksheet. */

export function offsetArea(area: Area, rows: number, columns: number): Area {
  return areaOn(area.sheet, { top: area.top + rows, bottom: area.bottom + rows, left: area.left + columns, right: area.right + columns });
}

export function resizedArea(area: Area, rows: number, columns: number): Area {
  return areaOn(area.sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns });
}

/** The area of so many rows and columns from the same first cell. */
export function areaOfSize(area: Area, rows: number, columns: number): Area {
  return resizedArea(area, rows - rowCount(area), columns - columnCount(area));
}

/** One cell, counted from the area's first; it may lie outside the area. */
export function cellOf(area: Area, row: number, column: number): Area {
  return areaOfSize(offsetArea(area, row, column), 1, 1);
}

export function rowOf(area: Area, row: number): Area {
  if (row < 0 || row >= rowCount(area)) throw invalidArgument('there is no such row');
  return areaOn(area.sheet, { ...area, top: area.top + row, bottom: area.top + row });
}

export function columnOf(area: Area, column: number): Area {
  if (column < 0 || column >= columnCount(area)) throw invalidArgument('there is no such column');
  return areaOn(area.sheet, { ...area, left: area.left + column, right: area.left + column });
}

export function entireRows(area: Area): Area {
  return { ...area, left: 0, right: MAX_COLUMNS - 1 };
}

export function entireColumns(area: Area): Area {
  return { ...area, top: 0, bottom: MAX_ROWS - 1 };
}

/** So many rows above (negative: below) an area, as wide as it. */
export function rowsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument('count is 0');
  const rows = Math.abs(count);
  return count > 0 ? areaOn(area.sheet, { ...area, top: area.top - rows, bottom: area.top - 1 }) : areaOn(area.sheet, { ...area, top: area.bottom + 1, bottom: area.bottom + rows });
}

/** So many columns before (negative: after) an area, as high as it. */
export function columnsBeside(area: Area, count: number): Area {
  if (count === 0) throw invalidArgument('count is 0');
  const columns = Math.abs(count);
  return count > 0 ? areaOn(area.sheet, { ...area, left: area.left - columns, right: area.left - 1 }) : areaOn(area.sheet, { ...area, left: area.right + 1, right: area.right + columns });
}
