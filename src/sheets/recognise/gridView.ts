import type { CellRange, CellValue, Grid, GridCell, GridRow } from '../../workbook/grid';
import { decimalText } from '../../scoring/readMark';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Rows of merged ranges that are indexed at the most: a merge over a whole sheet says nothing about a score. */
const INDEXED_MERGE_ROWS = 200_000;
const TALLEST_MERGE = 1_000;

/** Looks up the cells of a grid by position, merged ranges included. */
export class GridView {
  private readonly rowsByIndex = new Map<number, GridRow>();
  private readonly mergesByRow = new Map<number, CellRange[]>();

  constructor(readonly grid: Grid) {
    for (const row of grid.rows) this.rowsByIndex.set(row.index, row);
    let budget = INDEXED_MERGE_ROWS;
    for (const merge of grid.merges) {
      const height = merge.bottom - merge.top + 1;
      if (height > TALLEST_MERGE || (budget -= height) < 0) continue;
      for (let row = merge.top; row <= merge.bottom; row++) {
        const merges = this.mergesByRow.get(row);
        if (merges === undefined) this.mergesByRow.set(row, [merge]);
        else merges.push(merge);
      }
    }
    for (const merges of this.mergesByRow.values()) merges.sort((a, b) => a.left - b.left);
  }

  row(index: number): GridRow | undefined {
    return this.rowsByIndex.get(index);
  }

  /** Returns the cell's own content: nothing where it is covered by a merge. */
  cell({ row, column }: Position): GridCell | undefined {
    const cells = this.rowsByIndex.get(row)?.cells ?? [];
    const found = cells[firstFrom(cells, column, (cell) => cell.column)];
    return found?.column === column ? found : undefined;
  }

  /** Returns the rows with content from `from` to `to`, both 0-based and included. */
  rowsBetween(from: number, to: number): readonly GridRow[] {
    const { rows } = this.grid;
    const index = (row: GridRow): number => row.index;
    return rows.slice(firstFrom(rows, from, index), firstFrom(rows, to + 1, index));
  }

  /** Returns the row's cells with content from column `left` to `right`, both included. */
  cellsBetween(row: number, left: number, right: number): readonly GridCell[] {
    const cells = this.rowsByIndex.get(row)?.cells ?? [];
    const column = (cell: GridCell): number => cell.column;
    return cells.slice(firstFrom(cells, left, column), firstFrom(cells, right + 1, column));
  }

  /** Returns the top left corner of the merge that holds the cell, or the cell itself. */
  anchor(position: Position): Position {
    const merge = this.mergeAt(position);
    return merge === undefined ? position : { row: merge.top, column: merge.left };
  }

  mergeAt({ row, column }: Position): CellRange | undefined {
    const merges = this.mergesByRow.get(row) ?? [];
    const merge = merges[firstFrom(merges, column + 1, ({ left }) => left) - 1];
    return merge !== undefined && column <= merge.right ? merge : undefined;
  }

  /** Returns what a person reads in the cell, merges included; empty where nothing stands there. */
  text(position: Position): string {
    return valueText(this.cell(this.anchor(position))?.value ?? null);
  }
}

/** Returns the position of the first of the ascending items that is not below the number. */
function firstFrom<Item>(items: readonly Item[], number: number, of: (item: Item) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (of(items[middle]!) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Returns a value as a person reads it. */
export function valueText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return decimalText(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if ('error' in value) return value.error;
  return 'date' in value ? value.date : value.percent;
}
