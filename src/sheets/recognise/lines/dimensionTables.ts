import { nameKey } from '../../../scoring/nameKey';
import type { Template } from '../../../scoring/template';
import { dimensionColumn } from '../columnKind';
import type { GridView } from '../gridView';

/** A table whose dimensions stand below each other in one column; all indexes 0-based. */
export interface DimensionTable {
  readonly column: number;
  /** By dimension the row that names it, or `undefined` where none does. */
  readonly nameRows: readonly (number | undefined)[];
  /** The rows of the first and last dimension. */
  readonly top: number;
  readonly bottom: number;
  /** The column where the next table to the right begins, its heading row being among these rows; infinity without one. */
  readonly rightOf: number;
  /** Whether another table stands to the left in the same rows. */
  readonly hasLeft: boolean;
  /** A row that names a dimension a second time. */
  readonly twice?: { readonly row: number; readonly dimension: number };
}

/** Characters that a dimension's name has at the most, with what stands beside it in its line. */
const LONGEST_NAME = 120;
/** Lines that one dimension has at the most: names further apart are no one table. */
const MOST_LINES = 200;

interface TableInProgress {
  readonly column: number;
  readonly rows: Map<number, number>;
  readonly top: number;
  bottom: number;
}

/** Returns the tables of the sheet, from top to bottom and from left to right: each names more than half of the template's dimensions. */
export function findDimensionTables(view: GridView, template: Template): DimensionTable[] {
  const byColumn = new Map<number, TableInProgress[]>();
  for (const { index: row, cells } of view.grid.rows) {
    for (const { column, value } of cells) {
      if (typeof value !== 'string') continue;
      const dimension = dimensionOfLine(value, template);
      if (dimension !== undefined) addName(byColumn, row, column, dimension);
    }
  }
  const isWhole = ({ rows }: TableInProgress): boolean => 2 * rows.size > template.dimensions.length;
  const whole = [...byColumn.values()].flatMap((tables) => tables.filter(isWhole));
  const columnsByRow = columnsOfRows(whole);
  return [...byColumn.values()]
    .flatMap((tables) => tables.flatMap((table, at) => (isWhole(table) ? [finish(table, [tables[at - 1], tables[at + 1]], columnsByRow, template)] : [])))
    .sort((a, b) => a.top - b.top || a.column - b.column);
}

/** Returns the dimension that the first cell of a line names: the whole text, or its first line with the criteria below it. */
export function dimensionOfLine(text: string, template: Template): number | undefined {
  const whole = text.length > LONGEST_NAME ? undefined : dimensionColumn(nameKey(text), template);
  const end = text.indexOf('\n');
  if (whole !== undefined || end < 0 || end > LONGEST_NAME) return whole?.dimension;
  return dimensionColumn(nameKey(text.slice(0, end)), template)?.dimension;
}

function addName(byColumn: Map<number, TableInProgress[]>, row: number, column: number, dimension: number): void {
  let tables = byColumn.get(column);
  if (tables === undefined) byColumn.set(column, (tables = []));
  const current = tables.at(-1);
  if (current === undefined || current.rows.has(dimension) || row - current.bottom > MOST_LINES) {
    tables.push({ column, rows: new Map([[dimension, row]]), top: row, bottom: row });
    return;
  }
  current.rows.set(dimension, row);
  current.bottom = row;
}

/** By row the columns of the tables that name a dimension in it, ascending. */
function columnsOfRows(tables: readonly TableInProgress[]): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const { column, rows } of [...tables].sort((a, b) => a.column - b.column)) {
    for (const row of rows.values()) {
      const known = columns.get(row);
      if (known === undefined) columns.set(row, [column]);
      else known.push(column);
    }
  }
  return columns;
}

function finish(table: TableInProgress, around: readonly (TableInProgress | undefined)[], columnsByRow: ReadonlyMap<number, number[]>, template: Template): DimensionTable {
  const { column, rows, top, bottom } = table;
  let rightOf = Number.POSITIVE_INFINITY;
  let hasLeft = false;
  for (const row of rows.values()) {
    const columns = columnsByRow.get(row)!;
    const at = positionIn(columns, column);
    rightOf = Math.min(rightOf, columns[at + 1] ?? rightOf);
    hasLeft ||= at > 0;
  }
  const twice = around.flatMap((other) => twiceIn(table, other, template));
  return { column, nameRows: template.dimensions.map((_, dimension) => rows.get(dimension)), top, bottom, rightOf, hasLeft, ...(twice[0] === undefined ? {} : { twice: twice[0] }) };
}

function positionIn(columns: readonly number[], column: number): number {
  let [low, high] = [0, columns.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (columns[middle]! < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A few dimensions right above or below a table belong to it, and it has them already. */
function twiceIn({ top, bottom }: TableInProgress, other: TableInProgress | undefined, template: Template): NonNullable<DimensionTable['twice']>[] {
  if (other === undefined || 2 * other.rows.size > template.dimensions.length) return [];
  if (other.bottom !== top - 1 && other.top !== bottom + 1) return [];
  const [dimension, row] = [...other.rows][0]!;
  return [{ row, dimension }];
}
