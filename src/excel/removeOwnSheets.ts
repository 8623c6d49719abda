import type { SheetRole } from '../workbook/sheetDocument';
import { HostError, isRefused, toHostError } from './hostError';
import { takeInventory, type Inventory, type OwnSheet } from './ownSheets';
import type { Session } from './session';

/**
 * Deletes our sheets of these roles in one request and returns their names. Rejects with `workbook-protected`, with `last-sheet` where no visible
 * sheet would be left, and with what Excel says; where only some are gone then, an unfinished state is left, for Excel has no way back.
 */
export async function removeOwnSheets(session: Session, roles: readonly SheetRole[]): Promise<string[]> {
  const inventory = await takeInventory(session);
  const sheets = roles.flatMap((role) => inventory.own.get(role) ?? []);
  if (sheets.length === 0) return [];
  refuseLastSheet(sheets, inventory);
  try {
    await deleteSheets(session, sheets);
  } catch (error) {
    await throwUnlessGone(session, sheets, error);
  }
  return sheets.map(({ name }) => name);
}

function refuseLastSheet(sheets: readonly OwnSheet[], { visibleSheets }: Inventory): void {
  const visible = sheets.filter((sheet) => sheet.visible);
  if (visible.length > 0 && visible.length === visibleSheets) throw new HostError('last-sheet', '', visible[0]!.name);
}

/** By name: one that somebody has renamed since is theirs now, and then nothing is deleted, for all are looked up first. */
async function deleteSheets({ context, sync }: Session, sheets: readonly OwnSheet[]): Promise<void> {
  const found = sheets.map(({ name }) => context.workbook.worksheets.getItem(name));
  for (const sheet of found) sheet.load('name');
  for (const sheet of found) sheet.delete();
  await sync();
}

/** The request may have done all of its work although its answer was lost, or a part of it. */
async function throwUnlessGone({ context, sync }: Session, sheets: readonly OwnSheet[], error: unknown): Promise<void> {
  const failure = toHostError(error);
  if (isRefused(failure)) throw failure;
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  const answered = await sync().then(() => true, () => false);
  if (!answered) throw failure.leaving('unfinished');
  const ids = new Set(worksheets.items.map(({ id }) => id));
  const left = sheets.filter(({ id }) => ids.has(id));
  if (left.length > 0) throw failure.leaving(left.length === sheets.length ? 'as-before' : 'unfinished');
}
