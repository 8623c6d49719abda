import type { CellRange, Grid } from '../workbook/grid';
import { cellsOf, factsOf, loadCells, type AskedSheet } from './askSheet';
import { HostError } from './hostError';
import { gridOf, type RangeCells } from './rangeGrid';
import type { Session } from './session';

/** Cells that one answer may carry: four arrays of some ten bytes a cell stay below the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 80_000;
/** As many as a file may have (xlsx/limits.ts). */
const MOST_CELLS = 2_000_000;

/** Returns the answered sheets as grids, after reading the cells that are missing; no round trip where none are. Rejects with `too-large`. */
export async function completeGrids(session: Session, asked: readonly AskedSheet[]): Promise<readonly Grid[]> {
  const known = asked.map((one) => ({ one, facts: factsOf(one), pieces: one.start === undefined || one.start.isNullObject ? [] : [cellsOf(one.start)] }));
  const missing = known.flatMap(({ one, facts, pieces }) => piecesToRead(facts.used, pieces[0]).map((area) => ({ sheet: one.sheet, area, into: pieces })));
  const cells = known.reduce((sum, { facts: { used } }) => sum + (used === undefined ? 0 : area(used)), 0);
  if (cells > MOST_CELLS) throw new HostError('too-large', String(cells));
  for (const trip of trips(missing)) {
    const ranges = trip.map(({ sheet, area: { top, left, bottom, right } }) => sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1)).map(loadCells);
    await session.sync();
    trip.forEach(({ into }, index) => into.push(cellsOf(ranges[index]!)));
  }
  return known.map(({ facts, pieces }) => gridOf(facts, pieces));
}

/** The used range without its first piece, in blocks that fit an answer: right of it, then below. */
function piecesToRead(used: CellRange | undefined, first: RangeCells | undefined): CellRange[] {
  if (used === undefined) return [];
  if (first === undefined) return blocks(used);
  const bottom = first.rowIndex + first.values.length - 1;
  const right = first.columnIndex + (first.values[0]?.length ?? 0) - 1;
  return [...blocks({ ...used, bottom, left: right + 1 }), ...blocks({ ...used, top: bottom + 1 })];
}

function blocks({ top, left, bottom, right }: CellRange): CellRange[] {
  const pieces: CellRange[] = [];
  if (right < left) return pieces;
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / (right - left + 1)));
  for (let row = top; row <= bottom; row += height) pieces.push({ top: row, left, bottom: Math.min(bottom, row + height - 1), right });
  return pieces;
}

interface MissingPiece {
  readonly sheet: Excel.Worksheet;
  readonly area: CellRange;
  readonly into: RangeCells[];
}

function trips(pieces: readonly MissingPiece[]): MissingPiece[][] {
  const grouped: MissingPiece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = area(piece.area);
    if (size > room || grouped.length === 0) {
      grouped.push([]);
      room = CELLS_AT_ONCE;
    }
    grouped.at(-1)!.push(piece);
    room -= size;
  }
  return grouped;
}

function area({ top, left, bottom, right }: CellRange): number {
  return (bottom - top + 1) * (right - left + 1);
}
