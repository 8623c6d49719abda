import type { WorksheetWriter, WriteOutcome } from '../workbook/port';
import { gridDigest } from '../workbook/contentDigest';
import type { SheetDocument, SheetRole } from '../workbook/sheetDocument';
import { drawCharts } from './charts';
import { commitSheets, isCommitted, removeSheets, restoreSheets, type CommitChoices } from './commitSheets';
import { HostError, toHostError } from './hostError';
import { chooseName, lookAround, takeInventory, type Inventory } from './ownSheets';
import { readOwnSheets, type OwnGrid } from './readWorkbook';
import { setUpHiddenPages, setUpOpenPages } from './pageSetup';
import { disagreeingCells } from './results';
import { removeOwnSheets } from './removeOwnSheets';
import { withExcel, type Session } from './session';
import { planSheet, prepareSheets, uploadSheets, type SheetPlan } from './stagedSheets';
import { writeCells } from './writeCells';

type Progress = NonNullable<Parameters<WorksheetWriter['write']>[1]>;

/** Long enough for a large review on a slow laptop. */
const SLOW_SECONDS = 120;

/**
 * Returns the writer of the workbook that is open in Excel.
 *
 * All or nothing: contents go to hidden sheets first and are read back there; one request then copies them over our sheets in place,
 * so that formulas of the user's that refer to them go on working, and shows the new ones. A request that fails before leaves the old
 * sheets untouched; if that one fails, the old sheets are put back from copies. The number of requests does not depend on the size.
 */
export function openSheetWriter(): WorksheetWriter {
  const readOwn = (roles: readonly SheetRole[]): Promise<OwnGrid[]> => withExcel('refuse', (session) => readOwnSheets(session, roles));
  return {
    standing: () => withExcel('refuse', async (session) => new Map([...(await lookAround(session)).own].map(([role, { name }]) => [role, name]))),
    readOwn: async (roles) => (await readOwn(roles)).map(({ grid }) => grid),
    changedByHand: async (roles) => (await readOwn(roles)).filter(({ grid, mark }) => gridDigest(grid) !== mark.digest).map(({ grid }) => grid.name),
    chooseNames: (wanted) =>
      withExcel('refuse', async (session) => {
        const inventory = await takeInventory(session);
        return new Map([...wanted].map(([role, name]) => [role, chooseName(role, name, inventory)]));
      }),
    writeCells: async (sheet, edits) => {
      if (edits.length > 0) await withExcel('refuse', (session) => writeCells(session, sheet, edits));
    },
    remove: (roles) => withExcel('refuse', (session) => removeOwnSheets(session, roles)),
    write: async (documents, progress = () => undefined) => {
      if (documents.length === 0) return { disagreeing: [], pageSetup: true, charts: true, kept: [] };
      const inventory = await withExcel('refuse', takeInventory);
      return withExcel('wait', (session) => writeSheets(session, documents, inventory, progress));
    },
  };
}

async function writeSheets(session: Session, documents: readonly SheetDocument[], inventory: Inventory, progress: Progress): Promise<WriteOutcome> {
  const plans = planSheets(documents, inventory);
  try {
    await prepareSheets(session, plans, inventory.leftovers);
    await uploadSheets(session, plans, progress, SLOW_SECONDS);
  } catch (error) {
    await discard(session, plans);
    throw error;
  }
  const setsUpPages = await setUpHiddenPages(session, plans);
  await commit(session, plans, { calculates: inventory.calculatesByHand, setsUpPages });
  const pageSetup = (await setUpOpenPages(session, documents)) && setsUpPages;
  const charts = await drawCharts(session, documents);
  // The sheets stand by now: a comparison that fails is no writing that failed.
  const disagreeing = await disagreeingCells(session, documents, SLOW_SECONDS).catch(() => undefined);
  return { disagreeing, pageSetup, charts, kept: inventory.kept };
}

/**
 * Throws `changed-meanwhile` where a name was chosen that another sheet has taken since, and `sheet-protected` where somebody has
 * protected a sheet that we leave open: a deliberate act, which is not undone unasked.
 */
function planSheets(documents: readonly SheetDocument[], inventory: Inventory): SheetPlan[] {
  const writing = crypto.randomUUID().slice(0, 8);
  return documents.map((document, index) => {
    const { role, name } = document;
    if (chooseName(role, name, inventory) !== name) throw new HostError('changed-meanwhile', '', name);
    if (inventory.own.get(role)?.protected === true && document.protection === undefined) throw new HostError('sheet-protected', '', name);
    return planSheet(document, inventory.own.get(role), writing, index);
  });
}

async function commit(session: Session, plans: readonly SheetPlan[], choices: CommitChoices): Promise<void> {
  try {
    commitSheets(session, plans, choices);
    await session.sync(SLOW_SECONDS);
  } catch (error) {
    // The request may have done its work although its answer was lost.
    if (await isCommitted(session, plans).catch(() => false)) {
      await discard(session, plans, 'keep');
      return;
    }
    const restored = await restore(session, plans);
    throw restored ? toHostError(error) : toHostError(error).leaving('unfinished');
  }
}

/** Returns whether the old sheets stand again. */
async function restore(session: Session, plans: readonly SheetPlan[]): Promise<boolean> {
  try {
    await restoreSheets(session, plans, SLOW_SECONDS);
  } catch {
    return false;
  }
  await discard(session, plans);
  return true;
}

/** Removes the hidden sheets. One that cannot be removed now stays hidden, and the next writing removes it. */
async function discard(session: Session, plans: readonly SheetPlan[], newOnes: 'remove' | 'keep' = 'remove'): Promise<void> {
  await removeSheets(session, plans, newOnes).catch(() => undefined);
}
