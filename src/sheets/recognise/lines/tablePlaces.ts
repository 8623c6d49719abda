import type { IndexRange } from '../../../workbook/grid';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/address';
import type { SheetInHand } from '../recognition';
import { findDimensionTables } from './dimensionTables';
import { readTable, type ReadTable } from './readTable';
import { readTableHead } from './tableHead';

/** A table with the places where labels of its own stand. */
export interface PlacedTable extends ReadTable {
  readonly above: IndexRange;
  readonly below: IndexRange;
  readonly labelColumns: IndexRange;
}

/** Returns the tables of the sheet, from top to bottom and from left to right; what stands between two of them may belong to either. */
export function readTables(sheet: SheetInHand): PlacedTable[] {
  const found = findDimensionTables(sheet.view, sheet.template);
  const bottoms = found.map(({ bottom }) => bottom).sort((a, b) => a - b);
  const heads = found.map((table) => readTableHead(sheet, table, lastBelow(bottoms, table.top) + 1));
  const tops = heads.map(({ top }) => top).sort((a, b) => a - b);
  const tables = found.map((table, at) => readTable(sheet, table, heads[at]!, firstAbove(tops, table.bottom) - 1));
  const ends = tables.map(({ lines }) => lines.lastRow).sort((a, b) => a - b);
  return tables.map((table): PlacedTable => ({
    ...table,
    above: { first: lastBelow(ends, table.head.top) + 1, last: table.head.top - 1 },
    below: { first: table.lines.lastRow + 1, last: firstAbove(tops, table.lines.lastRow) - 1 },
    labelColumns: { first: table.table.hasLeft ? table.head.left : 0, last: Math.min(table.head.right, MAX_COLUMNS) },
  }));
}

/** Returns the greatest of the ascending numbers below the limit, or -1. */
function lastBelow(numbers: readonly number[], limit: number): number {
  return numbers[countBelow(numbers, limit) - 1] ?? -1;
}

/** Returns the least of the ascending numbers above the limit, or the number of rows of a worksheet. */
function firstAbove(numbers: readonly number[], limit: number): number {
  return numbers[countBelow(numbers, limit + 1)] ?? MAX_ROWS;
}

function countBelow(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
