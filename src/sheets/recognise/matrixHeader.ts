import { columnLetters } from '../../workbook/address';
import type { Hundredths } from '../../scoring/hundredths';
import { nameKey } from '../../scoring/nameKey';
import type { Template } from '../../scoring/template';
import { columnKind, dimensionColumn, readCap, type ColumnKind } from './columnKind';
import type { GridView } from './gridView';

/** The heading rows of one matrix and what its columns hold. All indexes are 0-based. */
export interface MatrixHeader {
  /** The row that names the dimensions. */
  readonly row: number;
  /** The last heading row; scores begin below it. */
  readonly lastRow: number;
  /** By dimension its column, or `undefined` where no column bears its name. */
  readonly dimensionColumns: readonly (number | undefined)[];
  readonly teamColumn: number | undefined;
  readonly enterpriseColumn: number | undefined;
  readonly totalColumn: number | undefined;
  readonly remarkColumns: readonly number[];
  /** Columns that say whether the reviewer is recused. */
  readonly recusalColumns: readonly number[];
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  readonly problems: readonly HeaderProblem[];
}

/** A header that names every dimension and the teams, so that rows can be read below it. */
export type ReadyHeader = Omit<MatrixHeader, 'teamColumn' | 'dimensionColumns'> & {
  readonly teamColumn: number;
  readonly dimensionColumns: readonly number[];
};

export interface HeaderProblem {
  readonly reason: 'cap' | 'missing-dimension' | 'dimension-twice' | 'foreign-dimension';
  readonly row: number;
  readonly column: number;
  readonly dimension?: string;
  readonly found: string;
  readonly statedCap?: Hundredths;
}

/** How far above and below the dimension names other headings and caps may stand. */
const ROWS_ABOVE = 3;
const ROWS_BELOW = 3;
const CAP_ROW_LABEL = /^(分值|满分|分数|上限|最高分|各项满分|满分值|标准分|cap|max|maximum)(\(.*\))?$/;

/** Returns whether the row names enough of the template's dimensions to head a matrix: more than half of them. */
export function namesDimensions(view: GridView, row: number, template: Template): boolean {
  const named = new Set<number>();
  for (const cell of view.row(row)?.cells ?? []) {
    if (typeof cell.value !== 'string') continue;
    const column = dimensionColumn(nameKey(cell.value), template);
    if (column !== undefined) named.add(column.dimension);
  }
  return 2 * named.size > template.dimensions.length;
}

/** Returns the header whose dimension names stand in the row. */
export function readMatrixHeader(view: GridView, row: number, template: Template): MatrixHeader {
  const kinds = readKinds(view, row, template);
  const dimensionColumns = template.dimensions.map((_, index) => columnsOf(kinds, (kind) => kind.kind === 'dimension' && kind.dimension === index));
  const teamColumn = columnsOf(kinds, ({ kind }) => kind === 'team')[0];
  const columns = dimensionColumns.map(([first]) => first);
  const { lastRow, caps } = readCapRows(view, row, columns, teamColumn);
  return {
    row,
    lastRow,
    dimensionColumns: columns,
    teamColumn,
    enterpriseColumn: columnsOf(kinds, ({ kind }) => kind === 'enterprise')[0],
    totalColumn: columnsOf(kinds, ({ kind }) => kind === 'total').at(-1),
    remarkColumns: columnsOf(kinds, ({ kind }) => kind === 'remark'),
    recusalColumns: columnsOf(kinds, ({ kind }) => kind === 'recusal'),
    kinds,
    problems: findProblems(view, row, template, kinds, dimensionColumns, caps),
  };
}

/** A heading stands in the row of the dimension names, or in a row above or below it that is merged with it or empty there. */
function readKinds(view: GridView, row: number, template: Template): Map<number, ColumnKind> {
  const columns = new Set<number>();
  for (let index = row - ROWS_ABOVE; index <= row + 1; index++) for (const { column } of view.row(index)?.cells ?? []) columns.add(column);
  const kinds = new Map<number, ColumnKind>();
  for (const column of [...columns].sort((a, b) => a - b)) {
    const anchor = view.anchor({ row, column });
    // A heading over several columns is that of the first: the others hold what is written below it.
    const own = anchor.column === column ? columnKind(view.text(anchor), template) : undefined;
    const kind = own ?? (anchor.column === column ? headingAbove(view, row, column, template) : undefined);
    if (kind !== undefined) kinds.set(column, kind);
  }
  return kinds;
}

function headingAbove(view: GridView, row: number, column: number, template: Template): ColumnKind | undefined {
  for (let index = row - 1; index >= Math.max(0, row - ROWS_ABOVE); index--) {
    const kind = columnKind(view.text({ row: index, column }), template);
    if (kind !== undefined) return kind.kind === 'team' || kind.kind === 'enterprise' || kind.kind === 'total' || kind.kind === 'remark' || kind.kind === 'index' ? kind : undefined;
  }
  return undefined;
}

function columnsOf(kinds: ReadonlyMap<number, ColumnKind>, matches: (kind: ColumnKind) => boolean): number[] {
  return [...kinds].filter(([, kind]) => matches(kind)).map(([column]) => column);
}

interface CapRows {
  readonly lastRow: number;
  readonly caps: ReadonlyMap<number, { row: number; cap: Hundredths }>;
}

/** Rows right below the names belong to the header while no team is named in them: rows merged with the header, and a row of caps. */
function readCapRows(view: GridView, headerRow: number, columns: readonly (number | undefined)[], teamColumn: number | undefined): CapRows {
  const caps = new Map<number, { row: number; cap: Hundredths }>();
  let lastRow = headerRow;
  for (let row = headerRow + 1; row <= headerRow + ROWS_BELOW; row++) {
    const mergedWithHeader = teamColumn !== undefined && view.anchor({ row, column: teamColumn }).row <= headerRow;
    const label = teamColumn === undefined ? '' : nameKey(view.cell({ row, column: teamColumn }) === undefined ? '' : view.text({ row, column: teamColumn }));
    const stated = columns.flatMap((column) => {
      const cap = column === undefined ? undefined : readCap(view.text({ row, column }));
      return column === undefined || cap === undefined ? [] : [{ column, cap }];
    });
    const capRow = stated.length > 0 && stated.length === columns.filter((column) => column !== undefined).length;
    if (!mergedWithHeader && !(capRow && (label === '' || CAP_ROW_LABEL.test(label)))) break;
    if (capRow) for (const { column, cap } of stated) caps.set(column, { row, cap });
    lastRow = row;
  }
  return { lastRow, caps };
}

/** A column for extra points that nobody used changes nothing. */
function hasNumbers(view: GridView, headerRow: number, column: number): boolean {
  return view.grid.rows.some(({ index, cells }) => index > headerRow && cells.some((cell) => cell.column === column && typeof cell.value === 'number'));
}

function findProblems(
  view: GridView, row: number, template: Template, kinds: ReadonlyMap<number, ColumnKind>,
  dimensionColumns: readonly (readonly number[])[], caps: CapRows['caps'],
): HeaderProblem[] {
  const problems: HeaderProblem[] = [];
  template.dimensions.forEach(({ name, cap }, index) => {
    const [column, second] = dimensionColumns[index]!;
    if (column === undefined) {
      problems.push({ reason: 'missing-dimension', row, column: 0, dimension: name, found: '' });
      return;
    }
    if (second !== undefined) {
      problems.push({ reason: 'dimension-twice', row, column: second, dimension: name, found: `${columnLetters(column)}、${columnLetters(second)}` });
    }
    const kind = kinds.get(column);
    const heading = kind?.kind === 'dimension' ? kind.cap : undefined;
    const below = caps.get(column);
    if (heading !== undefined && heading !== cap) problems.push({ reason: 'cap', row, column, dimension: name, found: view.text({ row, column }), statedCap: heading });
    if (below !== undefined && below.cap !== cap) problems.push({ reason: 'cap', row: below.row, column, dimension: name, found: view.text({ row: below.row, column }), statedCap: below.cap });
  });
  for (const [column, kind] of kinds) {
    if (kind.kind === 'foreign-dimension' && (kind.cap !== undefined || hasNumbers(view, row, column))) {
      problems.push({ reason: 'foreign-dimension', row, column, found: view.text({ row, column }).replace(/\s+/g, ' ') });
    }
  }
  return problems;
}
