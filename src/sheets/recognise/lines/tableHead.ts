import { nameKey } from '../../../scoring/nameKey';
import { columnKind } from '../columnKind';
import type { GridView } from '../gridView';
import { CAP_HEADING, CRITERION_HEADING, DIMENSION_HEADING, ENTERPRISE_LABEL, INDEX_HEADING, REMARK_HEADING, SCORE_HEADING, SUBTOTAL_HEADING, TEAM_LABEL, TOTAL_LINE } from '../lineHeadings';
import type { SheetInHand } from '../recognition';
import type { DimensionTable } from './dimensionTables';

/** What a column beside the dimensions holds. `named`: scores of what its heading names. `bare`: it has no heading. */
export type LineColumnKind = 'index' | 'criterion' | 'cap' | 'score' | 'subtotal' | 'remark' | 'other' | 'named' | 'bare';

export interface LineColumn {
  readonly column: number;
  readonly kind: LineColumnKind;
  /** The row that gives it its kind. */
  readonly row: number;
}

/** The heading rows of a table and what its columns hold; all indexes 0-based. */
export interface TableHead {
  /** The heading rows from the lowest up. */
  readonly rows: readonly number[];
  /** The highest of them, or the first dimension's where there are none. */
  readonly top: number;
  /** The first and last column of the table. */
  readonly left: number;
  readonly right: number;
  readonly columns: readonly LineColumn[];
}

/** How far above the first dimension headings may stand. */
const ROWS_ABOVE = 6;

/** Kinds of headings in the form of `nameKey`; the first that fits decides. */
const KINDS: readonly (readonly [LineColumnKind, RegExp])[] = [
  ['index', INDEX_HEADING],
  ['criterion', CRITERION_HEADING],
  ['cap', CAP_HEADING],
  ['score', SCORE_HEADING],
  ['subtotal', SUBTOTAL_HEADING],
  ['other', /^自(评|查|测)|^(初评|参考)分?$|^(评价|综合|最终|最后|加权|汇总|平均)(得分|评分|分数?|成绩)$/],
  ['remark', REMARK_HEADING],
];
/** What else may head a column that gives nobody's scores, as `columnKind` calls it. */
const OTHER_KINDS: readonly string[] = ['average', 'rank', 'total', 'counted', 'recusal', 'index', 'dimension'];

/** Returns the head of a table; nothing above the row `from` belongs to it. */
export function readTableHead(sheet: SheetInHand, table: DimensionTable, from: number): TableHead {
  const { view } = sheet;
  const rows = headingRows(view, table, from);
  const left = leftEdge(view, table, rows);
  const right = table.rightOf === Number.POSITIVE_INFINITY ? Number.POSITIVE_INFINITY : rightEdge(view, table, rows);
  const columns = columnsBeside(view, table, rows, { left, right });
  return {
    rows,
    top: rows.at(-1) ?? table.top,
    left, right,
    columns: columns.map((column) => headingOf(sheet, rows, column)),
  };
}

/** Rows with headings right above the first dimension, from the lowest up; words or caps may stand between. */
function headingRows(view: GridView, table: DimensionTable, from: number): number[] {
  const first = Math.max(from, table.top - ROWS_ABOVE);
  const rows: number[] = [];
  for (let row = table.top - 1; row >= first; row--) {
    const heads = isHeadingRow(view, row, table);
    if (!heads && rows.length > 0) break;
    if (heads) rows.push(row);
  }
  const above = (rows.at(-1) ?? table.top) - 1;
  return above >= first && isRowOfNames(view, above, table) ? [...rows, above] : rows;
}

/** Names over the columns of scores only, with nothing over the dimensions. */
function isRowOfNames(view: GridView, row: number, { column, rightOf }: DimensionTable): boolean {
  if (view.text({ row, column }) !== '') return false;
  const keys = view.cellsBetween(row, column + 1, rightOf - 1).flatMap(({ value }) => (typeof value === 'string' ? [nameKey(value)] : []));
  return keys.length > 0 && !keys.some((key) => isPlainLabel(key));
}

/** A heading row says what the dimensions' column or one beside it holds; one with labels of an entry and its name is none. */
function isHeadingRow(view: GridView, row: number, { column, rightOf }: DimensionTable): boolean {
  const own = nameKey(view.text({ row, column })).replace(/:$/, '');
  if (DIMENSION_HEADING.test(own) || INDEX_HEADING.test(own)) return true;
  const cells = view.cellsBetween(row, Math.max(0, column - 1), rightOf - 1);
  const keys = cells.flatMap(({ value }) => (typeof value === 'string' ? [nameKey(value)] : []));
  if (keys.some((key) => CAP_HEADING.test(key) || SCORE_HEADING.test(key) || CRITERION_HEADING.test(key) || SUBTOTAL_HEADING.test(key))) return true;
  const isLineOfNames = TEAM_LABEL.test(own) || ENTERPRISE_LABEL.test(own);
  return isLineOfNames && !keys.some((key) => key.replace(/:$/, '') !== own && isPlainLabel(key));
}

function isPlainLabel(key: string): boolean {
  return /:/.test(key) || /^(质量信得过)?(班组|企业|单位|公司|成果|专家|评委)(名称|姓名|签字)?$/.test(key);
}

/** The number of a dimension stands left of its name. */
function leftEdge(view: GridView, { column }: DimensionTable, rows: readonly number[]): number {
  const isIndex = column > 0 && rows.some((row) => INDEX_HEADING.test(nameKey(view.text({ row, column: column - 1 }))));
  return isIndex ? column - 1 : column;
}

/** The last column before the next table to the right, whose number column is its own. */
function rightEdge(view: GridView, { rightOf }: DimensionTable, rows: readonly number[]): number {
  const isIndex = rows.some((row) => INDEX_HEADING.test(nameKey(view.text({ row, column: rightOf - 1 }))));
  return isIndex ? rightOf - 2 : rightOf - 1;
}

/** Columns with something in the heading rows or in the dimensions' rows, but for those that a merge covers. */
function columnsBeside(view: GridView, table: DimensionTable, rows: readonly number[], { left, right }: { left: number; right: number }): number[] {
  const columns = new Set<number>();
  for (const row of [...rows, ...table.nameRows]) {
    if (row === undefined) continue;
    for (const { column } of view.cellsBetween(row, left, right)) columns.add(column);
  }
  columns.delete(table.column);
  return [...columns].sort((a, b) => a - b);
}

/** Returns the kind that the lowest heading which says something gives the column; a name counts only where no row says more. */
function headingOf({ view, template }: SheetInHand, rows: readonly number[], column: number): LineColumn {
  let named: number | undefined;
  for (const row of rows) {
    const anchor = view.anchor({ row, column });
    const key = nameKey(view.text(anchor));
    if (key === '' || /^\d+$/.test(key)) continue;
    const [kind] = KINDS.find(([, pattern]) => pattern.test(key)) ?? [];
    if (kind !== undefined) return { column, kind, row };
    const other = columnKind(key, template)?.kind ?? 'other';
    if (OTHER_KINDS.includes(other) || TOTAL_LINE.test(key) || DIMENSION_HEADING.test(key) || isPlainLabel(key)) return { column, kind: 'other', row };
    named ??= row;
  }
  return named === undefined ? { column, kind: 'bare', row: -1 } : { column, kind: 'named', row: named };
}
