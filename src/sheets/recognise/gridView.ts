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
  }

  row(index: number): GridRow | undefined {
    return this.rowsByIndex.get(index);
  }

  /** Returns the cell's own content: nothing where it is covered by a merge. */
  cell({ row, column }: Position): GridCell | undefined {
    return this.rowsByIndex.get(row)?.cells.find((cell) => cell.column === column);
  }

  /** Returns the top left corner of the merge that holds the cell, or the cell itself. */
  anchor(position: Position): Position {
    const merge = this.mergeAt(position);
    return merge === undefined ? position : { row: merge.top, column: merge.left };
  }

  mergeAt({ row, column }: Position): CellRange | undefined {
    return this.mergesByRow.get(row)?.find(({ left, right }) => left <= column && column <= right);
  }

  /** Returns what a person reads in the cell, merges included; empty where nothing stands there. */
  text(position: Position): string {
    return valueText(this.cell(this.anchor(position))?.value ?? null);
  }
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
