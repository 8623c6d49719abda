import { BorderStyleTypes, type IBorderStyleData, type Nullable } from '@univerjs/core';
import type { CellRange } from '../../../workbook/grid';
import type { Area } from './area';
import type { Areas } from './areas';
import { setStyle } from './cellStyles';
import { hexColor, univerColor } from './colors';

export const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal', 'DiagonalDown', 'DiagonalUp'] as const;

export type Side = (typeof SIDES)[number];

/** A line as Excel describes it. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** Excel's style and weight beside Univer's one number. */
const LINES: readonly (readonly [string, string, BorderStyleTypes])[] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

type Edge = 't' | 'b' | 'l' | 'r';

/** One edge of a cell, and the same line seen from the cell beside it. */
interface EdgeCell {
  readonly row: number;
  readonly column: number;
  readonly edge: Edge;
}

const OPPOSITE: Readonly<Record<Edge, Edge>> = { t: 'b', b: 't', l: 'r', r: 'l' };

/** Returns what `read` makes of the lines on that side, or `null` where they differ. Diagonal lines are never there. */
export function readBorder(areas: Areas, side: Side, read: (line: Line) => string): string | null {
  let common: string | undefined;
  for (const area of areas) {
    for (const at of edgeCells(area, side)) {
      const value = read(lineAt(area, at));
      if (common !== undefined && common !== value) return null;
      common = value;
    }
  }
  return common ?? read(NO_LINE);
}

/** Draws or changes the lines on that side; style `None` takes them away. A weight or a colour alone draws where nothing was, as in Excel. */
export function writeBorder(areas: Areas, side: Side, change: Partial<Line>): void {
  for (const area of areas) {
    const changed = new Map<string, Partial<Record<Edge, Nullable<IBorderStyleData>>>>();
    const add = ({ row, column, edge }: EdgeCell, line: Nullable<IBorderStyleData>): void => {
      const key = `${String(row)},${String(column)}`;
      changed.set(key, { ...changed.get(key), [edge]: line });
    };
    for (const at of edgeCells(area, side)) {
      const line = univerLine({ ...lineAt(area, at), ...change });
      add(at, line);
      const other = beside(at);
      if (line === null && other !== undefined) add(other, null);
    }
    setStyle([covering(area)], (row, column) => {
      const edges = changed.get(`${String(row)},${String(column)}`);
      return edges === undefined ? undefined : { bd: edges };
    });
  }
}

/** The cells of the area and those around it, whose lines may be the same. */
function covering(area: Area): Area {
  return { sheet: area.sheet, top: Math.max(0, area.top - 1), left: Math.max(0, area.left - 1), bottom: area.bottom + 1, right: area.right + 1 };
}

function lineAt({ sheet }: Area, at: EdgeCell): Line {
  const other = beside(at);
  const own = sheet.style(at.row, at.column).bd?.[at.edge];
  const line = own ?? (other === undefined ? undefined : sheet.style(other.row, other.column).bd?.[other.edge]);
  if (line === undefined || line === null || line.s === BorderStyleTypes.NONE) return NO_LINE;
  const [style, weight] = LINES.find(([, , number]) => number === line.s) ?? LINES[0]!;
  return { style, weight, color: hexColor(line.cl) ?? NO_LINE.color };
}

function univerLine({ style, weight, color }: Line): Nullable<IBorderStyleData> {
  if (style === 'None') return null;
  const found = LINES.find(([name, each]) => name === style && each === weight) ?? LINES.find(([name]) => name === style) ?? LINES[0]!;
  return { s: found[2], cl: univerColor(color) };
}

function beside({ row, column, edge }: EdgeCell): EdgeCell | undefined {
  const at = { row: row + (edge === 'b' ? 1 : edge === 't' ? -1 : 0), column: column + (edge === 'r' ? 1 : edge === 'l' ? -1 : 0), edge: OPPOSITE[edge] };
  return at.row < 0 || at.column < 0 ? undefined : at;
}

function* edgeCells(area: CellRange, side: Side): Iterable<EdgeCell> {
  const { top, bottom, left, right } = area;
  switch (side) {
    case 'EdgeTop':
      for (let column = left; column <= right; column++) yield { row: top, column, edge: 't' };
      return;
    case 'EdgeBottom':
      for (let column = left; column <= right; column++) yield { row: bottom, column, edge: 'b' };
      return;
    case 'EdgeLeft':
      for (let row = top; row <= bottom; row++) yield { row, column: left, edge: 'l' };
      return;
    case 'EdgeRight':
      for (let row = top; row <= bottom; row++) yield { row, column: right, edge: 'r' };
      return;
    case 'InsideHorizontal':
      for (let row = top; row < bottom; row++) for (let column = left; column <= right; column++) yield { row, column, edge: 'b' };
      return;
    case 'InsideVertical':
      for (let column = left; column < right; column++) for (let row = top; row <= bottom; row++) yield { row, column, edge: 'r' };
      return;
    default:
  }
}
