import { nameKey } from '../../../scoring/nameKey';
import { gridDigest } from '../../../workbook/contentDigest';
import type { GridCell, GridRow, IndexRange } from '../../../workbook/grid';
import { valueText, type GridView } from '../gridView';

/** Fewer headings tell no table from another. */
const FEWEST_HEADINGS = 3;
/** How far above a row a heading may begin that is merged down into it. */
const ROWS_ABOVE = 3;

/**
 * Returns what tells heading rows from others: equal texts for rows with the same headings in the same columns, wherever they stand;
 * `undefined` where there are too few words to tell by.
 */
export function headingShape(view: GridView, { first, last }: IndexRange): string | undefined {
  const rows: GridRow[] = [];
  let headings = 0;
  for (let row = first; row <= last; row++) {
    const cells = headingsOf(view, row);
    headings += cells.length;
    rows.push({ index: row - first, hidden: false, cells });
  }
  return headings < FEWEST_HEADINGS ? undefined : gridDigest({ ...view.grid, rows });
}

/** A heading in the form of `nameKey`. */
export interface Heading extends GridCell {
  readonly value: string;
}

/** Returns the headings of a row from left to right, those that are merged down into it among them. */
export function headingsOf(view: GridView, row: number): Heading[] {
  const columns = new Set<number>();
  for (let index = row - ROWS_ABOVE; index <= row; index++) for (const { column } of view.row(index)?.cells ?? []) columns.add(column);
  return [...columns].sort((a, b) => a - b).flatMap((column) => {
    const anchor = view.anchor({ row, column });
    const value = anchor.column === column ? nameKey(valueText(view.cell(anchor)?.value ?? null)) : '';
    return value === '' ? [] : [{ column, value }];
  });
}
