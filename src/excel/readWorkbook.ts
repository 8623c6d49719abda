import type { Grid } from '../workbook/grid';
import type { OpenWorkbook } from '../workbook/port';
import type { SheetRole } from '../workbook/sheetDocument';
import { isResult, ownSheets, type SheetMark } from '../workbook/sheetMark';
import { askSheet, askSize, isLeftBehind, markOf, type AskedSheet } from './askSheet';
import { HostError } from './hostError';
import { withExcel, type Session } from './session';
import { completeGrids } from './sheetPieces';

/** Returns a reader of the workbook that is open in Excel; reading all of it leaves out the results that we wrote ourselves. Its failures are `HostError`s. */
export function openWorkbook(): OpenWorkbook {
  return {
    read: () => withExcel('refuse', readWorkbook),
    readSheet: (name) => withExcel('refuse', (session) => readSheet(session, name)),
  };
}

type Choose = (asked: readonly AskedSheet[]) => readonly AskedSheet[];

/** Two round trips: the sheets, then their contents; more only for cells that do not fit one answer. */
function readWorkbook(session: Session): Promise<readonly Grid[]> {
  // Results that we wrote are nobody's scores, whoever keeps them.
  return readAll(session, (asked) => asked.filter((one) => !isLeftBehind(one) && !isResult({ name: one.sheet.name, mark: markOf(one) })));
}

/** Two round trips, unless the cells do not fit one answer. */
async function readSheet(session: Session, name: string): Promise<Grid | undefined> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');
  await session.sync();
  if (sheet.isNullObject) return undefined;
  const [grid] = await readSheets(session, [sheet], (asked) => asked);
  return grid;
}

/** A sheet of ours and what it holds. */
export interface OwnGrid {
  readonly grid: Grid;
  readonly mark: SheetMark;
}

/** Returns our sheets of these roles as they stand. Two round trips. */
export async function readOwnSheets(session: Session, roles: readonly SheetRole[]): Promise<OwnGrid[]> {
  const marks = new Map<string, SheetMark>();
  const grids = await readAll(session, (asked) => {
    const standing = asked.filter((one) => !isLeftBehind(one)).map((one) => ({ one, name: one.sheet.name, mark: markOf(one) }));
    const own = ownSheets(standing).filter(({ mark }) => roles.some((role) => role === mark.role));
    for (const { name, mark } of own) marks.set(name, mark);
    return own.map(({ one }) => one);
  });
  return grids.map((grid) => ({ grid, mark: marks.get(grid.name)! }));
}

async function readAll(session: Session, choose: Choose): Promise<readonly Grid[]> {
  const { worksheets } = session.context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await session.sync();
  return readSheets(session, worksheets.items, choose);
}

async function readSheets(session: Session, sheets: readonly Excel.Worksheet[], choose: Choose): Promise<readonly Grid[]> {
  const asked = sheets.map(askSheet);
  try {
    await session.sync();
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'too-large') throw error;
    return readPieceByPiece(session, sheets, choose);
  }
  return completeGrids(session, choose(asked));
}

/** Where all first pieces together are too much for one answer. */
async function readPieceByPiece(session: Session, sheets: readonly Excel.Worksheet[], choose: Choose): Promise<readonly Grid[]> {
  const asked = sheets.map(askSize);
  await session.sync();
  return completeGrids(session, choose(asked));
}
