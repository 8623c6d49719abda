import { nameKey } from '../../scoring/nameKey';
import type { ColumnKind } from './columnKind';
import type { GridView } from './gridView';

/** The column of a dimension's scores; `unclear` lists the columns below its heading where it cannot be told which. */
export interface ScoreColumn {
  readonly column: number;
  readonly unclear?: string;
}

/** A dimension's heading: its row, its first column, and the last row of the entries below it. */
interface DimensionHeading {
  readonly headerRow: number;
  readonly first: number;
  readonly to: number;
}

export const SCORE = /^(实际|专家|评委)?(得分|评分|打分|实得分?|评分值|score)$/;
export const SUBTOTAL = /^(小计|合计|得分小计|subtotal)$/;

/**
 * Returns where the scores of a dimension stand whose heading is over one column or several: below 得分, else below 小计, else in the only
 * column that holds numbers. Which of several it is, is never guessed.
 */
export function scoreColumn(view: GridView, { headerRow, first, to }: DimensionHeading, kinds: ReadonlyMap<number, ColumnKind>): ScoreColumn {
  const columns = spannedColumns(view, headerRow, first, kinds);
  if (columns.length === 1) return { column: first };
  const heading = (column: number): string => nameKey(view.text({ row: headerRow + 1, column }));
  const named = columns.find((column) => SCORE.test(heading(column))) ?? columns.find((column) => SUBTOTAL.test(heading(column)));
  if (named !== undefined) return { column: named };
  const numeric = columns.filter((column) => hasNumbers(view, headerRow + 1, to, column));
  if (numeric.length <= 1) return { column: numeric[0] ?? first };
  return { column: first, unclear: columns.map((column) => view.text({ row: headerRow + 1, column }).replace(/\s+/g, ' ').trim()).join('、') };
}

/**
 * Returns by dimension the column of its scores where each dimension's heading is followed by exactly one 得分 of its own before the next
 * dimension's; below the dimension's name there are caps or words then. `undefined` where one is not: a single 得分 is the total.
 */
export function pairedScoreColumns(view: GridView, row: number, kinds: ReadonlyMap<number, ColumnKind>, dimensionColumns: readonly (readonly number[])[]): number[] | undefined {
  const starts = [...kinds].filter(([, { kind }]) => kind === 'dimension').map(([column]) => column).sort((a, b) => a - b);
  const scores = [...kinds.keys()].filter((column) => SCORE.test(nameKey(view.text({ row, column }))));
  const paired = dimensionColumns.flatMap(([first]) => {
    const next = starts.find((column) => first !== undefined && column > first) ?? Number.POSITIVE_INFINITY;
    const own = scores.filter((column) => first !== undefined && column > first && column < next);
    return own.length === 1 ? own : [];
  });
  return paired.length === dimensionColumns.length && paired.length > 1 ? paired : undefined;
}

/** A heading spans what it is merged over, or the columns to its right that have no heading of their own but one below. */
function spannedColumns(view: GridView, headerRow: number, first: number, kinds: ReadonlyMap<number, ColumnKind>): number[] {
  const merge = view.mergeAt({ row: headerRow, column: first });
  if (merge !== undefined && merge.right > merge.left) return Array.from({ length: merge.right - merge.left + 1 }, (_, index) => merge.left + index);
  const columns = [first];
  if (!isWord(view, headerRow + 1, first)) return columns;
  for (let column = first + 1; !kinds.has(column) && view.text({ row: headerRow, column }) === '' && isWord(view, headerRow + 1, column); column++) columns.push(column);
  return columns;
}

function isWord(view: GridView, row: number, column: number): boolean {
  const value = view.cell({ row, column })?.value;
  return typeof value === 'string' && !/^[\d.]+分?$/.test(nameKey(value));
}

function hasNumbers(view: GridView, from: number, to: number, column: number): boolean {
  return view.rowsBetween(from, to).some(({ index }) => {
    const cell = view.cell({ row: index, column });
    return typeof cell?.value === 'number' || cell?.formula !== undefined;
  });
}
