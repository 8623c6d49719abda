import { ExcelError } from '../protocol/excelError';
import { columnCount, fullAddress, rowCount, type Area } from './area';
import type { OpenSheet } from './openSheet';

/** One or more rectangles of one sheet, in the order they were named. */
export type Areas = readonly [Area, ...(readonly Area[])];

/** Returns the areas; throws ItemNotFound where there are none. */
export function areasOf(list: readonly Area[]): Areas {
  const [first, ...rest] = list;
  if (first === undefined) throw new ExcelError('ItemNotFound', 'no cells');
  return [first, ...rest];
}

export function sheetOf(areas: Areas): OpenSheet {
  return areas[0].sheet;
}

/** Returns `Sheet1!A1:B2,Sheet1!D4`. */
export function areasAddress(areas: Areas): string {
  return areas.map(fullAddress).join(',');
}

export function cellCountOf(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0);
}
