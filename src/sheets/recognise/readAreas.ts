import type { CellRange } from '../../workbook/grid';
import type { Position } from './gridView';
import type { Confidence } from './recognition';

/** Returns the range of one cell. */
export function cellRange({ row, column }: Position): CellRange {
  return { top: row, left: column, bottom: row, right: column };
}

/** Returns the range of the rows `top` to `bottom` in each of the columns; none where there are no such rows. */
export function columnRanges(columns: readonly number[], top: number, bottom: number): CellRange[] {
  return bottom < top ? [] : columns.map((column) => ({ top, left: column, bottom, right: column }));
}

/** Returns the area of a reviewer's name, where the sheet gives one. */
export function reviewerArea(position: Position | undefined): { reviewer?: CellRange } {
  return position === undefined ? {} : { reviewer: cellRange(position) };
}

/** Returns how sure a reading is. */
export function confidenceOf({ named, stated, doubts }: { readonly named: boolean; readonly stated: boolean; readonly doubts: boolean }): Confidence {
  if (doubts) return 'doubtful';
  return named && stated ? 'certain' : 'likely';
}
