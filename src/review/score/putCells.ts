import { parseAddress } from '../../workbook/address';
import type { CellValue, Grid, GridCell, GridRow } from '../../workbook/grid';
import type { CellEdit } from '../../workbook/port';

/** What a cell is to hold. */
export type CellContentChange = Pick<CellEdit, 'cell' | 'content'>;

/**
 * Returns the sheet with the contents in their cells, as a new reading would find it. Formulas elsewhere keep the results they had: only
 * Excel calculates. Throws `RangeError` where an address is none.
 */
export function putCells(grid: Grid, edits: readonly CellContentChange[]): Grid {
  if (edits.length === 0) return grid;
  const byRow = new Map<number, Map<number, CellEdit['content']>>();
  for (const { cell, content } of edits) {
    const { row, column } = positionOf(cell);
    const columns = byRow.get(row) ?? new Map<number, CellEdit['content']>();
    byRow.set(row, columns.set(column, content));
  }
  const kept = grid.rows.map((row) => withContents(row, byRow.get(row.index)));
  const standing = new Set(grid.rows.map(({ index }) => index));
  const added = [...byRow].filter(([index]) => !standing.has(index)).map(([index, contents]) => withContents({ index, hidden: false, cells: [] }, contents));
  return { ...grid, rows: [...kept, ...added].filter(({ cells }) => cells.length > 0).sort((a, b) => a.index - b.index) };
}

/** Returns the cell at an address, or `undefined` where it is empty. Throws `RangeError` where the address is none. */
export function cellAt({ rows }: Grid, address: string): GridCell | undefined {
  const { row, column } = positionOf(address);
  return rows.find(({ index }) => index === row)?.cells.find((cell) => cell.column === column);
}

/** Returns what a cell shows: `null` where it is empty. A formula that shows nothing shows an empty text. */
export function valueAt(grid: Grid, address: string): CellValue {
  const cell = cellAt(grid, address);
  return cell?.value ?? (cell?.formula === undefined ? null : '');
}

/** Returns whether two cells show the same. */
export function isSameValue(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function positionOf(address: string): { row: number; column: number } {
  const position = parseAddress(address);
  if (position === undefined) throw new RangeError(`${address} is no address`);
  return position;
}

function withContents(row: GridRow, contents: ReadonlyMap<number, CellEdit['content']> | undefined): GridRow {
  if (contents === undefined) return row;
  const kept = row.cells.filter(({ column }) => !contents.has(column));
  const put = [...contents].filter(([, content]) => content !== null && content !== '').map(([column, value]) => ({ column, value }));
  return { ...row, cells: [...kept, ...put].sort((a, b) => a.column - b.column) };
}
