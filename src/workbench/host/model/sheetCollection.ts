import { CopySheetCommand, InsertSheetCommand, RemoveSheetCommand, SetWorksheetActiveOperation, SetWorksheetHideCommand, SetWorksheetNameCommand, SetWorksheetOrderCommand, SetWorksheetShowCommand } from '@univerjs/sheets';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { copyLocalNames, deleteLocalNames } from './names';
import { omit } from './omit';
import type { OpenBook } from './openBook';
import type { OpenSheet } from './openSheet';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

const LONGEST_NAME = 31;

/** Throws what Excel says of a name that a sheet cannot have: InvalidArgument, or ItemAlreadyExists where another sheet has it in any case. */
export function refuseIllegalName(book: OpenBook, name: string, own?: OpenSheet): void {
  if (name === '' || name.length > LONGEST_NAME || /[[\]:*?/\\]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw invalidArgument(`“${name}” cannot be the name of a worksheet`);
  }
  const other = book.sheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (other !== undefined && other.id !== own?.id) throw new ExcelError('ItemAlreadyExists', `there is a worksheet ${name}`);
}

/** Adds an empty sheet at the end, without activating it. */
export function addSheet(book: OpenBook, name: string | undefined): OpenSheet {
  book.refuseIfStructureProtected();
  if (name !== undefined) refuseIllegalName(book, name);
  const known = new Set(book.sheets().map(({ id }) => id));
  const { defaultColumnWidth, defaultRowHeight } = book.sheets()[0]!.core.getConfig();
  const sheet = { name: name ?? freeName(book), rowCount: 200, columnCount: 26, defaultColumnWidth, defaultRowHeight };
  const active = book.active();
  book.command(InsertSheetCommand.id, { index: book.sheets().length, sheet });
  activateSheet(active);
  return book.sheets().find(({ id }) => !known.has(id))!;
}

function freeName(book: OpenBook): string {
  for (let number = book.sheets().length; ; number++) if (book.find(`Sheet${String(number)}`) === undefined) return `Sheet${String(number)}`;
}

export function renameSheet(sheet: OpenSheet, name: string): void {
  sheet.book.refuseIfStructureProtected();
  refuseIllegalName(sheet.book, name, sheet);
  if (name !== sheet.name) sheet.book.command(SetWorksheetNameCommand.id, { subUnitId: sheet.id, name });
}

/** Throws InvalidOperation for the last visible sheet. */
export function deleteSheet(sheet: OpenSheet): void {
  sheet.book.refuseIfStructureProtected();
  refuseLastVisible(sheet);
  deleteLocalNames(sheet);
  sheet.book.command(RemoveSheetCommand.id, { subUnitId: sheet.id });
}

function refuseLastVisible(sheet: OpenSheet): void {
  if (sheet.visible && sheet.book.sheets().filter(({ visible }) => visible).length === 1) throw new ExcelError('InvalidOperation', 'a workbook needs a visible worksheet');
}

export function moveSheet(sheet: OpenSheet, position: number): void {
  sheet.book.refuseIfStructureProtected();
  if (position < 0 || position >= sheet.book.sheets().length) throw invalidArgument('there is no such position');
  if (position !== sheet.position) sheet.book.command(SetWorksheetOrderCommand.id, { subUnitId: sheet.id, order: position });
}

export function visibilityOf(sheet: OpenSheet): Visibility {
  if (sheet.visible) return 'Visible';
  return sheet.extras.veryHidden === true ? 'VeryHidden' : 'Hidden';
}

/** Throws InvalidOperation where no sheet would stay visible. */
export function setVisibility(sheet: OpenSheet, visibility: Visibility): void {
  sheet.book.refuseIfStructureProtected();
  if (visibility !== 'Visible') refuseLastVisible(sheet);
  const extras = omit(sheet.extras, 'veryHidden');
  sheet.extras = visibility === 'VeryHidden' ? { ...extras, veryHidden: true } : extras;
  if (visibility === 'Visible' && !sheet.visible) {
    const active = sheet.book.active();
    sheet.book.command(SetWorksheetShowCommand.id, { subUnitId: sheet.id });
    activateSheet(active);
  } else if (visibility !== 'Visible' && sheet.visible) sheet.book.command(SetWorksheetHideCommand.id, { subUnitId: sheet.id });
}

/** Throws InvalidOperation for a hidden sheet. */
export function activateSheet(sheet: OpenSheet): void {
  if (!sheet.visible) throw new ExcelError('InvalidOperation', 'a hidden worksheet cannot be activated');
  if (sheet.book.active().id !== sheet.id) sheet.mutate(SetWorksheetActiveOperation.id, {});
}

/** Copies a sheet with everything on it and the names of its own; the copy lies at that position and is not activated. */
export function copySheet(sheet: OpenSheet, position: number): OpenSheet {
  const { book } = sheet;
  book.refuseIfStructureProtected();
  const known = new Set(book.sheets().map(({ id }) => id));
  const active = book.active();
  book.command(CopySheetCommand.id, { subUnitId: sheet.id });
  const copy = book.sheets().find(({ id }) => !known.has(id))!;
  book.command(SetWorksheetNameCommand.id, { subUnitId: copy.id, name: copyName(book, sheet.name) });
  copyLocalNames(sheet, copy);
  if (copy.position !== position) book.command(SetWorksheetOrderCommand.id, { subUnitId: copy.id, order: position });
  activateSheet(active);
  return copy;
}

/** `评分 (2)`, shortened where it would be too long. */
function copyName(book: OpenBook, name: string): string {
  const stem = name.replace(/ \([0-9]+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = stem.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (book.find(candidate) === undefined) return candidate;
  }
}
