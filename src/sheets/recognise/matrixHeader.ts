import { columnLetters } from '../../workbook/address';
import type { Hundredths } from '../../scoring/hundredths';
import { nameKey } from '../../scoring/nameKey';
import type { Template } from '../../scoring/template';
import { CAP_ROW_LABEL } from './capLine';
import { columnKind, dimensionColumn, isPlainTotal, readCap, teamHeadingRank, type ColumnKind } from './columnKind';
import type { GridView } from './gridView';
import { groupHeading } from './groupHeading';
import { pairedScoreColumns, scoreColumn } from './scoreColumn';
import type { TemplateMismatch } from './templateMismatch';

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
  readonly indexColumn: number | undefined;
  readonly totalColumn: number | undefined;
  readonly remarkColumns: readonly number[];
  /** Columns that say whether the reviewer is recused. */
  readonly recusalColumns: readonly number[];
  readonly kinds: ReadonlyMap<number, ColumnKind>;
  /** Every dimension's cap stands in its heading or in a row below. */
  readonly statesCaps: boolean;
  readonly problems: readonly TemplateMismatch[];
}

/** A header that names every dimension and the teams, so that rows can be read below it. */
export type ReadyHeader = Omit<MatrixHeader, 'teamColumn' | 'dimensionColumns'> & {
  readonly teamColumn: number;
  readonly dimensionColumns: readonly number[];
};

/** How far above and below the dimension names other headings and caps may stand. */
const ROWS_ABOVE = 3;
const ROWS_BELOW = 4;
/** A heading of teams and nothing else: a team may have 班组 in its name. */
const PLAIN_TEAM_HEADING = /^(质量信得过)?(参评|申报)?(班组|小组|团队|队伍|成果|项目|课题)(名称)?(\(.*\))?$|^(team|entry)(name)?$/;

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

/** Returns the header whose dimension names stand in the row; the entries below it reach to the row `to` at the most. */
export function readMatrixHeader(view: GridView, row: number, template: Template, to: number): MatrixHeader {
  const kinds = readKinds(view, row, template);
  const dimensionColumns = template.dimensions.map((_, index) => columnsOf(kinds, (kind) => kind.kind === 'dimension' && kind.dimension === index));
  const teamColumn = bestTeamColumn(view, row, columnsOf(kinds, ({ kind }) => kind === 'team'));
  const paired = pairedScoreColumns(view, row, kinds, dimensionColumns);
  const spans = dimensionColumns.map(([first], index) => (first === undefined ? undefined : paired === undefined ? scoreColumn(view, { headerRow: row, first, to }, kinds) : { column: paired[index]! }));
  const columns = spans.map((span) => span?.column);
  const identifying = columnsOf(kinds, ({ kind }) => kind === 'index' || kind === 'enterprise');
  const { lastRow, caps } = readCapRows(view, row, columns, teamColumn, identifying);
  return {
    row,
    lastRow,
    dimensionColumns: columns,
    teamColumn,
    enterpriseColumn: columnsOf(kinds, ({ kind }) => kind === 'enterprise')[0],
    indexColumn: columnsOf(kinds, ({ kind }) => kind === 'index')[0],
    totalColumn: bestTotalColumn(view, row, columnsOf(kinds, ({ kind }) => kind === 'total').filter((column) => paired?.includes(column) !== true)),
    remarkColumns: columnsOf(kinds, ({ kind }) => kind === 'remark'),
    recusalColumns: columnsOf(kinds, ({ kind }) => kind === 'recusal'),
    kinds,
    statesCaps: dimensionColumns.every(([first], index) => {
      const kind = first === undefined ? undefined : kinds.get(first);
      return (kind?.kind === 'dimension' && kind.cap !== undefined) || caps.has(columns[index] ?? -1);
    }),
    problems: [
      ...findProblems(view, { row, to }, template, kinds, dimensionColumns, caps),
      ...spans.flatMap((span, index) => (span?.unclear === undefined ? [] : [{ reason: 'sub-columns' as const, row, column: span.column, dimension: template.dimensions[index]!.name, found: span.unclear }])),
    ],
  };
}

/** A heading stands in the row of the dimension names, or in a row above or below it that is merged with it or empty there. */
function readKinds(view: GridView, row: number, template: Template): Map<number, ColumnKind> {
  const columns = new Set<number>();
  for (let index = row - ROWS_ABOVE; index <= row + 1; index++) for (const { column } of view.row(index)?.cells ?? []) columns.add(column);
  const kinds = new Map<number, ColumnKind>();
  let underDimension = false;
  for (const column of [...columns].sort((a, b) => a - b)) {
    const group = groupHeading(view, { row, column });
    // Any other heading over several columns is that of the first: the others hold what is written below it.
    if (group === undefined && view.anchor({ row, column }).column !== column) continue;
    const own = columnKind(view.text({ row: group === undefined ? row : group.bottom + 1, column }), template);
    if (own !== undefined) underDimension = own.kind === 'dimension';
    const kind = own ?? headingNearby(view, row, column, underDimension, template);
    if (kind !== undefined) kinds.set(column, kind);
  }
  return kinds;
}

/** A title may name teams too. */
const LONGEST_HEADING = 14;
const NEARBY_KINDS: readonly ColumnKind['kind'][] = ['team', 'enterprise', 'total', 'remark', 'index'];

/** Headings other than the dimensions' may stand in the rows above their names, or in the row below, unless that divides a dimension. */
function headingNearby(view: GridView, row: number, column: number, underDimension: boolean, template: Template): ColumnKind | undefined {
  const rows = [row - 1, row - 2, row - 3, ...(underDimension ? [] : [row + 1])];
  for (const index of rows.filter((candidate) => candidate >= 0)) {
    // A title over the whole sheet is no heading of every column.
    const text = view.anchor({ row: index, column }).column === column ? view.text({ row: index, column }) : '';
    const kind = text.length > LONGEST_HEADING ? undefined : columnKind(text, template);
    if (kind !== undefined && NEARBY_KINDS.includes(kind.kind)) return kind;
  }
  return undefined;
}

/** Of several columns about teams, the one that names them. */
function bestTeamColumn(view: GridView, row: number, columns: readonly number[]): number | undefined {
  const rank = (column: number): number => teamHeadingRank(view.text({ row, column }));
  return [...columns].sort((a, b) => rank(a) - rank(b))[0];
}

function bestTotalColumn(view: GridView, row: number, columns: readonly number[]): number | undefined {
  return columns.find((column) => isPlainTotal(view.text({ row, column }))) ?? columns.at(-1);
}

function columnsOf(kinds: ReadonlyMap<number, ColumnKind>, matches: (kind: ColumnKind) => boolean): number[] {
  return [...kinds].filter(([, kind]) => matches(kind)).map(([column]) => column);
}

interface CapRows {
  readonly lastRow: number;
  readonly caps: ReadonlyMap<number, { row: number; cap: Hundredths }>;
}

/** Rows right below the names belong to the header while they name no entry: headings, words, empty rows, and a row of caps. */
function readCapRows(view: GridView, headerRow: number, columns: readonly (number | undefined)[], teamColumn: number | undefined, identifying: readonly number[]): CapRows {
  const caps = new Map<number, { row: number; cap: Hundredths }>();
  const scored = columns.filter((column) => column !== undefined);
  let lastRow = headerRow;
  for (let row = headerRow + 1; row <= headerRow + ROWS_BELOW; row++) {
    const stated = scored.flatMap((column) => {
      const cap = readCap(view.text({ row, column }));
      return cap === undefined ? [] : [{ column, cap }];
    });
    const capRow = stated.length > 0 && stated.length === scored.length;
    const label = teamColumn === undefined ? '' : labelBelow(view, headerRow, row, teamColumn);
    if (label !== '' && !(capRow && CAP_ROW_LABEL.test(label)) && !PLAIN_TEAM_HEADING.test(label)) break;
    if (label === '' && (capRow ? identifying.some((column) => isEntryLabel(labelBelow(view, headerRow, row, column))) : hasAnyNumber(view, row, scored))) break;
    if (capRow) for (const { column, cap } of stated) caps.set(column, { row, cap });
    if (view.row(row) !== undefined) lastRow = row;
  }
  return { lastRow, caps };
}

/** What stands in the column, in the form of `nameKey`; nothing where that is merged with the header. */
function labelBelow(view: GridView, headerRow: number, row: number, column: number): string {
  const position = { row, column };
  return view.anchor(position).row <= headerRow ? '' : nameKey(view.text(position)).replace(/:$/, '');
}

/** A number or an enterprise of its own tells an entry whose name is missing from a row of caps. */
function isEntryLabel(label: string): boolean {
  return label !== '' && !CAP_ROW_LABEL.test(label);
}

function hasAnyNumber(view: GridView, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => view.cell({ row, column }) !== undefined && typeof view.cell({ row, column })!.value === 'number');
}

/** A column for extra points that nobody used changes nothing. */
function hasNumbers(view: GridView, from: number, to: number, column: number): boolean {
  return view.rowsBetween(from, to).some(({ index }) => typeof view.cell({ row: index, column })?.value === 'number');
}

function findProblems(
  view: GridView, { row, to }: { row: number; to: number }, template: Template, kinds: ReadonlyMap<number, ColumnKind>,
  dimensionColumns: readonly (readonly number[])[], caps: CapRows['caps'],
): TemplateMismatch[] {
  const problems: TemplateMismatch[] = [];
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
    if (kind.kind === 'foreign-dimension' && (kind.cap !== undefined || hasNumbers(view, row + 1, to, column))) {
      problems.push({ reason: 'foreign-dimension', row, column, found: view.text({ row, column }).replace(/\s+/g, ' ') });
    }
  }
  return problems;
}
