import type { CellRange, Grid } from '../workbook/grid';
import type { WorksheetReader } from '../workbook/port';
import type { SheetRole } from '../workbook/sheetDocument';
import { isResult, MARK_NAME, ownSheets, readMark, type SheetMark } from '../workbook/sheetMark';
import { apiSupports } from './apiSupport';
import { HostError } from './hostError';
import { gridOf, parseAreas, type RangeCells, type SheetFacts } from './rangeGrid';
import { withExcel, type Session } from './session';

/** Cells that one answer may carry: four arrays of some ten bytes a cell stay below the 5 MB that Excel on the web allows. */
const CELLS_AT_ONCE = 80_000;
/** What is read of each sheet before its size is known; nearly every score sheet fits. */
const FIRST_ROWS = 1_000;
const FIRST_COLUMNS = 60;
/** As many as a file may have (xlsx/limits.ts). */
const MOST_CELLS = 2_000_000;

/** Returns a reader of the workbook that is open in Excel, without the results that we wrote ourselves. Its failures are `HostError`s. */
export function openWorkbook(): WorksheetReader {
  return { read: () => withExcel('refuse', readWorkbook) };
}

/** Two round trips: the sheets, then their contents; more only for cells that do not fit one answer. */
async function readWorkbook(session: Session): Promise<readonly Grid[]> {
  // Results that we wrote are nobody's scores, whoever keeps them.
  return readSheets(session, (asked) => asked.filter((one) => !isResult({ name: one.sheet.name, mark: markOf(one) })));
}

/** A sheet of ours and what it holds. */
export interface OwnGrid {
  readonly grid: Grid;
  readonly mark: SheetMark;
}

/** Returns our sheets of these roles as they stand. Two round trips. */
export async function readOwnSheets(session: Session, roles: readonly SheetRole[]): Promise<OwnGrid[]> {
  const marks = new Map<string, SheetMark>();
  const grids = await readSheets(session, (asked) => {
    const own = ownSheets(asked.map((one) => ({ one, name: one.sheet.name, mark: markOf(one) }))).filter(({ mark }) => roles.some((role) => role === mark.role));
    for (const { name, mark } of own) marks.set(name, mark);
    return own.map(({ one }) => one);
  });
  return grids.map((grid) => ({ grid, mark: marks.get(grid.name)! }));
}

async function readSheets(session: Session, choose: (asked: readonly AskedSheet[]) => readonly AskedSheet[]): Promise<readonly Grid[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await session.sync();
  const asked = worksheets.items.map(askSheet);
  try {
    await session.sync();
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    return readPieceByPiece(session, worksheets.items, choose);
  }
  return finish(session, choose(asked));
}

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly visible: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
  /** `undefined` where only the size was asked. */
  readonly start: Excel.Range | undefined;
}

function askSize(sheet: Excel.Worksheet): AskedSheet {
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load('formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  // Nothing is asked of the used range itself, which an empty sheet does not have.
  const visible = sheet.getRange().getSpecialCellsOrNullObject('Visible');
  visible.load('address');
  const merged = apiSupports('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return { sheet, mark, used, visible, merged, start: undefined };
}

function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const asked = askSize(sheet);
  return { ...asked, start: loadCells(sheet.getRangeByIndexes(0, 0, FIRST_ROWS, FIRST_COLUMNS).getUsedRangeOrNullObject(true)) };
}

function loadCells(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,formulas,numberFormat');
  return range;
}

function markOf({ mark }: AskedSheet): SheetMark | undefined {
  return mark.isNullObject ? undefined : readMark(String(mark.formula));
}

/** Where all first pieces together are too much for one answer. */
async function readPieceByPiece(session: Session, sheets: readonly Excel.Worksheet[], choose: (asked: readonly AskedSheet[]) => readonly AskedSheet[]): Promise<readonly Grid[]> {
  const asked = sheets.map(askSize);
  await session.sync();
  return finish(session, choose(asked));
}

async function finish(session: Session, asked: readonly AskedSheet[]): Promise<readonly Grid[]> {
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

function factsOf({ sheet, used, visible, merged }: AskedSheet): SheetFacts {
  const base = { name: sheet.name, visibility: sheet.visibility };
  if (used.isNullObject) return { ...base, used: undefined, visible: undefined, merges: [] };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const range = { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
  // Null, which the types do not tell, where some are hidden and some are not.
  const someHidden = [used.rowHidden, used.columnHidden].some((hidden: boolean | null) => hidden ?? true);
  const seen = visible.isNullObject ? [] : parseAreas(visible.address);
  return {
    ...base,
    used: range,
    visible: someHidden ? seen : undefined,
    merges: merged === undefined || merged.isNullObject ? [] : parseAreas(merged.address),
  };
}

function cellsOf({ rowIndex, columnIndex, values, valueTypes, formulas, numberFormat }: Excel.Range): RangeCells {
  return { rowIndex, columnIndex, values, valueTypes, formulas, numberFormat };
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
