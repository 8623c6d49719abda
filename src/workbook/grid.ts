/** One worksheet as plain facts. The same type whether it came from a file's bytes or from Excel through Office.js. */
export interface Grid {
  /** The sheet's name as the workbook spells it. */
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  /** Rows that hold at least one cell, in ascending order of `index`. Rows without content are left out. */
  readonly rows: readonly GridRow[];
  readonly merges: readonly CellRange[];
  /** Hidden columns as ranges of 0-based indexes, both ends included. */
  readonly hiddenColumns: readonly IndexRange[];
}

export interface GridRow {
  /** 0-based. */
  readonly index: number;
  readonly hidden: boolean;
  /** Cells that hold a value or a formula, in ascending order of `column`. */
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** 0-based. */
  readonly column: number;
  /** What the cell shows: `null` where a formula carries no result. */
  readonly value: CellValue;
  /** The formula without its leading equals sign. */
  readonly formula?: string;
}

/** Numbers are as the file gives them; a date is a number whose format says date, in ISO 8601, with 1900 and 1904 workbooks alike. */
export type CellValue = string | number | boolean | null | CellError | CellDate | CellPercent;

export interface CellError {
  /** `#REF!`, `#DIV/0!` and the like. */
  readonly error: string;
}

export interface CellDate {
  /** `2021-10-15` or `2021-10-15T09:30:00`. */
  readonly date: string;
}

export interface CellPercent {
  /** A number shown as a percentage, as a person reads it: `13%` is 0.13. */
  readonly percent: string;
}

/** A rectangle of cells, 0-based, all four sides included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface IndexRange {
  readonly first: number;
  readonly last: number;
}
