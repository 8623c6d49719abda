import type { CellExtras } from '../../book/extras';
import { ExcelError } from '../protocol/excelError';
import { intersection, rowCount, columnCount, type Area } from './area';
import type { OpenSheet } from './openSheet';

/** Rights that a protected sheet may leave open; the names are the client's. */
export type Right = 'allowFormatCells' | 'allowFormatColumns' | 'allowFormatRows' | 'allowInsertColumns' | 'allowInsertRows' | 'allowDeleteColumns' | 'allowDeleteRows' | 'allowSort' | 'allowAutoFilter';

export function isProtected(sheet: OpenSheet): boolean {
  return sheet.extras.protection !== undefined;
}

/** Throws AccessDenied where the sheet is protected and a cell of the area is locked. */
export function refuseIfLocked(area: Area): void {
  if (!isProtected(area.sheet)) return;
  let open = 0;
  const config = area.sheet.core.getConfig();
  area.sheet.forEachCell(area, ({ custom }) => { if ((custom as CellExtras | null | undefined)?.unlocked === true) open++; });
  const inside = intersection(area, { top: 0, left: 0, bottom: config.rowCount - 1, right: config.columnCount - 1 });
  const all = rowCount(area) * columnCount(area);
  if (inside === undefined || open < all) throw new ExcelError('AccessDenied', 'the worksheet is protected');
}

/** Throws AccessDenied where the sheet is protected and does not allow it. */
export function refuseUnlessAllowed(sheet: OpenSheet, right?: Right): void {
  const protection = sheet.extras.protection;
  if (protection === undefined || (right !== undefined && protection.options[right] === true)) return;
  throw new ExcelError('AccessDenied', 'the worksheet is protected');
}


/** Throws AccessDenied where the sheet is protected already, as Excel does since 2026. */
export function protectSheet(sheet: OpenSheet, options: Readonly<Record<string, boolean | string>>, password: string | undefined): void {
  if (isProtected(sheet)) throw new ExcelError('AccessDenied', 'the worksheet is protected already');
  sheet.extras = { ...sheet.extras, protection: { options, ...(password === undefined || password === '' ? {} : { password }) } };
}

/** Throws AccessDenied where the sheet is not protected, or under another password. */
export function unprotectSheet(sheet: OpenSheet, password: string | undefined): void {
  const { protection, ...extras } = sheet.extras;
  if (protection === undefined) throw new ExcelError('AccessDenied', 'the worksheet is not protected');
  if (protection.password !== undefined && protection.password !== password) throw new ExcelError('AccessDenied', 'the password is another one');
  sheet.extras = extras;
}
