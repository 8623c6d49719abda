import { GridView, valueText } from '../../../sheets/recognise/gridView';
import type { ReadAreas } from '../../../sheets/recognise/recognition';
import type { CellRange, Grid, GridRow } from '../../../workbook/grid';

/** A small picture of a worksheet: some rows, and what was understood of their cells. All indexes 0-based. */
export interface Picture {
  readonly columns: readonly number[];
  readonly rows: readonly PictureRow[];
  readonly rowsNotShown: number;
  /** Whether columns to the right are left out. */
  readonly isCut: boolean;
}

export interface PictureRow {
  readonly index: number;
  readonly cells: readonly PictureCell[];
}

export interface PictureCell {
  readonly column: number;
  /** Columns over which the cell is merged. */
  readonly span: number;
  readonly text: string;
  readonly mark?: AreaMark;
  /** The first cell of its area that is shown bears the area's name. */
  readonly isFirst: boolean;
}

export type AreaMark = 'header' | 'team' | 'score' | 'reviewer';

const ROWS = 8;
const ROWS_ABOVE = 3;
const HEADING_ROWS = 4;
/** A meeting room's screen shows no more, and nobody scores by more. */
const MOST_COLUMNS = 60;
const LONGEST_TEXT = 60;

/** Returns the picture of a sheet with what was found in it. */
export function pictureOf(grid: Grid, areas: ReadAreas): Picture {
  const rows = chooseRows(grid, areas);
  const width = Math.max(1, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? 0) + 1));
  const columns = Array.from({ length: Math.min(width, MOST_COLUMNS) }, (_, column) => column);
  const view = new GridView(grid);
  const named = new Set<CellRange>();
  return {
    columns,
    rows: rows.map(({ index }) => ({ index, cells: cellsOf(view, index, columns.length, areas, named) })),
    rowsNotShown: grid.rows.length - rows.length,
    isCut: width > MOST_COLUMNS,
  };
}

/** The headings with the rows right above and below them, and the row of the reviewer's name. */
function chooseRows({ rows }: Grid, { header: [header], reviewer }: ReadAreas): GridRow[] {
  const top = header === undefined ? 0 : rows.findIndex(({ index }) => index >= header.top);
  const below = header === undefined ? 0 : rows.findIndex(({ index }) => index > header.bottom);
  const first = Math.max(0, top - ROWS_ABOVE);
  const headings = rows.slice(first, Math.max(first, Math.min(below < 0 ? rows.length : below, top + HEADING_ROWS)));
  const scores = below < 0 ? [] : rows.slice(below, below + Math.max(ROWS_ABOVE, ROWS - headings.length));
  const named = rows.find(({ index }) => index === reviewer?.top);
  const chosen = new Set([...headings, ...scores, ...(named === undefined ? [] : [named])]);
  return [...chosen].sort((a, b) => a.index - b.index);
}

function cellsOf(view: GridView, row: number, width: number, areas: ReadAreas, named: Set<CellRange>): PictureCell[] {
  const cells: PictureCell[] = [];
  for (let column = 0; column < width;) {
    const merge = view.mergeAt({ row, column });
    const span = merge === undefined ? 1 : Math.min(merge.right + 1, width) - column;
    const value = merge === undefined || (merge.top === row && merge.left === column) ? view.cell({ row, column })?.value ?? null : null;
    const area = areaAt(areas, row, column);
    cells.push({ column, span, text: valueText(value).trim().slice(0, LONGEST_TEXT), ...(area === undefined ? {} : { mark: area.mark }), isFirst: area !== undefined && !named.has(area.range) });
    if (area !== undefined) named.add(area.range);
    column += span;
  }
  return cells;
}

function areaAt({ reviewer, header, team, dimensions }: ReadAreas, row: number, column: number): { readonly mark: AreaMark; readonly range: CellRange } | undefined {
  const areas: readonly (readonly [AreaMark, readonly CellRange[]])[] = [['reviewer', reviewer === undefined ? [] : [reviewer]], ['header', header], ['team', team], ['score', dimensions]];
  for (const [mark, ranges] of areas) {
    const range = ranges.find(({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right);
    if (range !== undefined) return { mark, range };
  }
  return undefined;
}
