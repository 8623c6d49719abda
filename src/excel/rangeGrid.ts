import { columnLetters, parseRange } from '../workbook/address';
import type { CellRange, CellValue, Grid, GridCell, GridRow, IndexRange } from '../workbook/grid';
import { numberStyle, shownNumber } from '../workbook/shownNumber';

/** A piece of a sheet as Excel hands it over, its arrays of equal shape. */
export interface RangeCells {
  /** 0-based. */
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly valueTypes: readonly (readonly string[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** What is to be known of a sheet besides its cells. */
export interface SheetFacts {
  readonly name: string;
  readonly visibility: string;
  /** The used range; `undefined` where the sheet is empty. */
  readonly used: CellRange | undefined;
  /** The visible rectangles of the used range; `undefined` where nothing of it is hidden. */
  readonly visible: readonly CellRange[] | undefined;
  readonly merges: readonly CellRange[];
}

const VISIBILITY: Readonly<Record<string, Grid['visibility']>> = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Returns a sheet as the rest of the product knows it. Pieces may come in any order and do not overlap. */
export function gridOf({ name, visibility, used, visible, merges }: SheetFacts, pieces: readonly RangeCells[]): Grid {
  const rows = new Map<number, GridCell[]>();
  for (const piece of pieces) addCells(piece, rows);
  const hiddenRows = hiddenIndexes(used, visible, 'top', 'bottom');
  const ordered = [...rows].sort(([a], [b]) => a - b).map(([index, cells]): GridRow => ({
    index,
    hidden: hiddenRows.has(index),
    cells: cells.sort((a, b) => a.column - b.column),
  }));
  return {
    name,
    visibility: VISIBILITY[visibility] ?? 'visible',
    rows: ordered,
    merges,
    hiddenColumns: joinIndexes([...hiddenIndexes(used, visible, 'left', 'right')]),
  };
}

function addCells({ rowIndex, columnIndex, values, valueTypes, formulas, numberFormat }: RangeCells, rows: Map<number, GridCell[]>): void {
  values.forEach((row, r) => {
    const cells = row.flatMap((value, c): GridCell[] => {
      const formula = formulaText(formulas[r]?.[c], value);
      const read = cellValue(value, valueTypes[r]?.[c], numberFormat[r]?.[c]);
      if (formula === undefined) return read === null || read === '' ? [] : [{ column: columnIndex + c, value: read }];
      return [{ column: columnIndex + c, value: read, formula }];
    });
    if (cells.length === 0) return;
    const index = rowIndex + r;
    rows.set(index, [...(rows.get(index) ?? []), ...cells]);
  });
}

/** Returns a formula without its equals sign. A text that begins with one is its own "formula"; a real formula never results in its own text. */
export function formulaText(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula.slice(1) : undefined;
}

/** Excel does not say which date system a workbook counts in before desktop sets of the API; it is nearly always 1900, and a date is never a score. */
const DATE_1904 = false;

/** Returns what a cell shows, as the rest of the product knows it. */
export function cellValue(value: unknown, type: unknown, format: unknown): CellValue {
  if (type === 'Error') return { error: String(value) };
  if (typeof value === 'number') return shownNumber(value, typeof format === 'string' ? numberStyle(format) : undefined, DATE_1904);
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  return null;
}

/** Rows or columns of the used range in which no visible rectangle lies. */
function hiddenIndexes(used: CellRange | undefined, visible: readonly CellRange[] | undefined, first: 'top' | 'left', last: 'bottom' | 'right'): Set<number> {
  const hidden = new Set<number>();
  if (used === undefined || visible === undefined) return hidden;
  for (let index = used[first]; index <= used[last]; index++) hidden.add(index);
  for (const area of visible) for (let index = Math.max(area[first], used[first]); index <= Math.min(area[last], used[last]); index++) hidden.delete(index);
  return hidden;
}

function joinIndexes(indexes: readonly number[]): IndexRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const index of indexes) {
    const before = ranges.at(-1);
    if (before?.last === index - 1) before.last = index;
    else ranges.push({ first: index, last: index });
  }
  return ranges;
}

/**
 * Returns the rectangles of an address that may name several areas (`'张 三'!A1:C3,'张 三'!A5`). Sheets' names may hold commas and
 * exclamation marks, so only what follows the last of these is read. Whole rows and columns reach to the sheet's edge.
 */
export function parseAreas(address: string): CellRange[] {
  const areas: CellRange[] = [];
  for (const part of address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/)) {
    const range = parseRange(wholeLines(part.slice(part.lastIndexOf('!') + 1)));
    if (range !== undefined) areas.push(range);
  }
  return areas;
}

function wholeLines(area: string): string {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(area);
  if (rows !== null) return `A${rows[1]!}:${LAST_COLUMN}${rows[2]!}`;
  const columns = /^\$?([A-Z]+):\$?([A-Z]+)$/.exec(area);
  return columns === null ? area : `${columns[1]!}1:${columns[2]!}1048576`;
}

const LAST_COLUMN = columnLetters(16_383);
