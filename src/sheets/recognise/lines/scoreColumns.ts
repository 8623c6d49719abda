import { nameKey } from '../../../scoring/nameKey';
import { readCap } from '../columnKind';
import type { GridView } from '../gridView';
import { readStateWord } from '../../../scoring/readMark';
import type { SheetInHand } from '../recognition';
import type { DimensionTable } from './dimensionTables';
import type { LineColumn, TableHead } from './tableHead';

/**
 * Where the scores of a table stand: in one column of a form, in a column for each of several names, nowhere, or in which of several
 * columns cannot be told.
 */
export type ScoreColumns =
  | { readonly kind: 'form'; readonly column: number; readonly nameRow?: number }
  | { readonly kind: 'named'; readonly columns: readonly NamedColumn[] }
  | { readonly kind: 'none' }
  | { readonly kind: 'unclear'; readonly columns: readonly number[] };

export interface NamedColumn {
  readonly column: number;
  /** The column where its name stands, which may be merged over several. */
  readonly nameColumn: number;
}

/** Returns the columns of the table's scores. A column headed 得分 goes before names, and names before columns without heading. */
export function scoreColumns({ view, template }: SheetInHand, table: DimensionTable, head: TableHead): ScoreColumns {
  const scores = head.columns.filter(({ kind }) => kind === 'score' || kind === 'subtotal');
  if (scores.length > 0) return belowScore(view, table, head, scores);
  const named = head.columns.filter(({ kind, column }) => kind === 'named' && holdsScores(view, table, column));
  if (named.length > 0) return { kind: 'named', columns: onePerName(view, table, [...named, ...nameless(view, table, head, named[0]!)].map(({ column, row }) => ({ column, nameColumn: view.anchor({ row, column }).column }))) };
  const bare = head.columns.filter(({ kind, column }) => kind === 'bare' && hasNumbers(view, table, column)).map(({ column }) => column);
  const hasCaps = head.columns.some(({ kind }) => kind === 'cap');
  const [first] = bare;
  const filled = !hasCaps && first !== undefined && holdsCaps(view, table, first, template.dimensions.map(({ cap }) => cap)) ? bare.slice(1) : bare;
  return fromCandidates(filled);
}

/** Several columns headed 得分 are those of several entries where a name of its own stands above each. */
function belowScore(view: GridView, table: DimensionTable, head: TableHead, scores: readonly LineColumn[]): ScoreColumns {
  const names = scores.map((score) => nameAbove(view, head, score));
  const [name] = names;
  if (scores.length === 1) return { kind: 'form', column: scores[0]!.column, ...(name === undefined ? {} : { nameRow: name.row }) };
  const distinct = new Set(names.map((found) => found?.column));
  if (distinct.size > 1 && !distinct.has(undefined)) {
    return { kind: 'named', columns: onePerName(view, table, scores.map(({ column }, at) => ({ column, nameColumn: names[at]!.column }))) };
  }
  const subtotal = scores.find(({ kind, column }) => kind === 'subtotal' && hasNumbers(view, table, column));
  if (subtotal !== undefined) return { kind: 'form', column: subtotal.column };
  const plain = scores.filter(({ kind }) => kind === 'score').map(({ column }) => column);
  const filled = plain.filter((column) => hasNumbers(view, table, column));
  return fromCandidates(filled.length === 0 ? plain.slice(0, 1) : filled);
}

function fromCandidates(columns: readonly number[]): ScoreColumns {
  const [column, second] = columns;
  if (column === undefined) return { kind: 'none' };
  return second === undefined ? { kind: 'form', column } : { kind: 'unclear', columns };
}

/** Returns the place of the name in a heading row above that of 得分, or `undefined`. */
function nameAbove(view: GridView, head: TableHead, { column, row }: LineColumn): { row: number; column: number } | undefined {
  const own = nameKey(view.text({ row, column }));
  for (const above of head.rows) {
    if (above >= row) continue;
    const anchor = view.anchor({ row: above, column });
    const key = nameKey(view.text(anchor));
    if (key !== '' && key !== own && anchor.column >= head.left) return anchor;
  }
  return undefined;
}

/** Columns with numbers but without a heading among the named ones: whose they are is to be asked. */
function nameless(view: GridView, table: DimensionTable, head: TableHead, first: LineColumn): LineColumn[] {
  return head.columns.filter(({ kind, column }) => kind === 'bare' && column > first.column && hasNumbers(view, table, column)).map((bare) => ({ ...bare, row: first.row }));
}

/** A name over several columns has its scores in the one that holds numbers. */
function onePerName(view: GridView, table: DimensionTable, columns: readonly NamedColumn[]): NamedColumn[] {
  const groups = new Map<number, NamedColumn[]>();
  for (const column of columns) groups.set(column.nameColumn, [...(groups.get(column.nameColumn) ?? []), column]);
  return [...groups.values()].map((group) => group.find(({ column }) => hasNumbers(view, table, column)) ?? group[0]!);
}

/** A longer text is an explanation, and no score that went wrong. */
const LONGEST_SCORE = 6;

/** Numbers, states, short words that were meant as scores, or nothing at all. */
function holdsScores(view: GridView, table: DimensionTable, column: number): boolean {
  const texts = table.nameRows.flatMap((row) => (row === undefined ? [] : [view.text({ row, column }).trim()])).filter((text) => text !== '');
  return hasNumbers(view, table, column) || texts.every((text) => text.length <= LONGEST_SCORE) || texts.some((text) => readStateWord(text) !== undefined);
}

function hasNumbers(view: GridView, { nameRows, bottom }: DimensionTable, column: number): boolean {
  const rows = nameRows.filter((row) => row !== undefined);
  return view.rowsBetween(Math.min(...rows), bottom).some(({ index }) => {
    const cell = view.cell({ row: index, column });
    return typeof cell?.value === 'number' || cell?.formula !== undefined || (typeof cell?.value === 'string' && readCap(cell.value) !== undefined);
  });
}

/** A column without heading that repeats the caps is one of caps. */
function holdsCaps(view: GridView, { nameRows }: DimensionTable, column: number, caps: readonly number[]): boolean {
  return nameRows.every((row, dimension) => row === undefined || readCap(view.text({ row, column })) === caps[dimension]);
}
