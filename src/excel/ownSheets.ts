import type { SheetRole } from '../workbook/sheetDocument';
import { isTemporary, keptSheets, MARK_NAME, markReference, ownSheets, readMark, type MarkedSheet, type SheetMark } from '../workbook/sheetMark';
import { HostError } from './hostError';
import type { Session } from './session';

/** A sheet of ours that stands in the workbook. */
export interface OwnSheet {
  readonly id: string;
  readonly name: string;
  readonly protected: boolean;
  readonly filtered: boolean;
  readonly visible: boolean;
}

/** What the workbook holds, as far as writing is concerned. */
export interface Inventory {
  readonly own: ReadonlyMap<SheetRole, OwnSheet>;
  /** Names of sheets that we wrote and somebody renamed or copied. */
  readonly kept: readonly string[];
  /** Names of all sheets that are not left over, ours among them. */
  readonly names: readonly string[];
  /** Ids of sheets that an interrupted writing left behind. */
  readonly leftovers: readonly string[];
  /** How many sheets a person sees. */
  readonly visibleSheets: number;
  /** Whether no sheet can be added, deleted or renamed. */
  readonly structureProtected: boolean;
  readonly calculatesByHand: boolean;
}

/** Returns what stands in the workbook; two round trips. Rejects with `workbook-protected` where no sheet can be added or deleted. */
export async function takeInventory(session: Session): Promise<Inventory> {
  const inventory = await lookAround(session);
  if (inventory.structureProtected) throw new HostError('workbook-protected');
  return inventory;
}

/** Returns what stands in the workbook, protected or not; two round trips. */
export async function lookAround(session: Session): Promise<Inventory> {
  const { workbook } = session.context;
  const { worksheets, protection, application } = workbook;
  worksheets.load('items/id,items/name,items/visibility');
  protection.load('protected');
  application.load('calculationMode');
  await session.sync();
  const found = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(MARK_NAME);
    mark.load('formula');
    sheet.protection.load('protected');
    sheet.autoFilter.load('enabled');
    return { sheet, mark };
  });
  await session.sync();
  const marked = found.map(({ sheet, mark }) => ({ sheet, name: sheet.name, mark: mark.isNullObject ? undefined : readMark(String(mark.formula)) }));
  const isLeftover = ({ sheet, name, mark }: InventorySheet): boolean => isTemporary({ name, veryHidden: sheet.visibility === 'VeryHidden' }) || (mark?.role === 'unfinished' && mark.name === name);
  const standing = marked.filter((one) => !isLeftover(one));
  return {
    own: new Map(ownSheets(standing).flatMap(({ sheet, mark: { role } }) => (role === 'unfinished' ? [] : [[role, ownSheet(sheet)] as const]))),
    kept: keptSheets(standing).map(({ name }) => name),
    names: standing.map(({ name }) => name),
    leftovers: marked.filter(isLeftover).map(({ sheet }) => sheet.id),
    visibleSheets: worksheets.items.filter(isVisible).length,
    structureProtected: protection.protected,
    calculatesByHand: application.calculationMode === 'Manual',
  };
}

interface InventorySheet extends MarkedSheet {
  readonly sheet: Excel.Worksheet;
}

function ownSheet(sheet: Excel.Worksheet): OwnSheet {
  return { id: sheet.id, name: sheet.name, protected: sheet.protection.protected, filtered: sheet.autoFilter.enabled, visible: isVisible(sheet) };
}

function isVisible({ visibility }: Excel.Worksheet): boolean {
  return visibility === 'Visible';
}

/** Puts the first mark on a sheet. */
export function addMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.names.add(MARK_NAME, `=${markReference(mark)}`).visible = false;
}

/** Changes the mark of a sheet that bears one. */
export function changeMark(sheet: Excel.Worksheet, mark: SheetMark): void {
  sheet.names.getItem(MARK_NAME).formula = `=${markReference(mark)}`;
}

/** Excel allows no longer name. */
const LONGEST_NAME = 31;

/** Returns the name for a role: our sheet's, else the wanted one, numbered where another sheet bears it. Case does not tell names apart. */
export function chooseName(role: SheetRole, wanted: string, { own, names }: Inventory): string {
  const ours = own.get(role);
  if (ours !== undefined) return ours.name;
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${String(number)})`;
    const name = wanted.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
