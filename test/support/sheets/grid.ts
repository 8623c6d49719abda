import { parseAddress, parseRange } from '../../../src/workbook/address';
import type { CellDate, CellError, CellRange, CellValue, Grid, GridCell, IndexRange } from '../../../src/workbook/grid';

/** A cell as a test writes it; `formula` makes one that calculates. */
export type Cell = string | number | boolean | null | CellError | CellDate | FormulaCell;

export interface FormulaCell {
  readonly formula: string;
  readonly value: CellValue;
}

export interface GridOptions {
  /** `A1:J1` and the like. */
  readonly merges?: readonly string[];
  /** Numbers of rows, the first being 1. */
  readonly hiddenRows?: readonly number[];
  /** `E` or `E:G`. */
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Grid['visibility'];
}

/** A formula with its result, or with none as other programs than Excel write it. */
export function formula(text: string, value: CellValue = null): FormulaCell {
  return { formula: text, value };
}

/** A worksheet from the rows below each other, the first being row 1; `null` is an empty cell and `[]` an empty row. */
export function grid(name: string, rows: readonly (readonly Cell[])[], options: GridOptions = {}): Grid {
  const { merges = [], hiddenRows = [], hiddenColumns = [], visibility = 'visible' } = options;
  return {
    name,
    visibility,
    rows: rows.flatMap((cells, index) => {
      const filled = cells.flatMap((cell, column) => (cell === null ? [] : [gridCell(cell, column)]));
      return filled.length === 0 ? [] : [{ index, hidden: hiddenRows.includes(index + 1), cells: filled }];
    }),
    merges: merges.map(range),
    hiddenColumns: hiddenColumns.map(columns),
  };
}

export function range(text: string): CellRange {
  const parsed = parseRange(text);
  if (parsed === undefined) throw new Error(`${text} is no range`);
  return parsed;
}

function gridCell(cell: Exclude<Cell, null>, column: number): GridCell {
  return typeof cell === 'object' && 'formula' in cell ? { column, value: cell.value, formula: cell.formula } : { column, value: cell };
}

function columns(text: string): IndexRange {
  const [first = '', last = first] = text.split(':');
  return { first: columnIndex(first), last: columnIndex(last) };
}

function columnIndex(letters: string): number {
  const address = parseAddress(`${letters}1`);
  if (address === undefined) throw new Error(`${letters} is no column`);
  return address.column;
}
