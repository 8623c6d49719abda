import { rangeAddress } from '../workbook/address';
import type { SheetProtection } from '../workbook/sheetDocument';
import { documentDigest } from '../workbook/contentDigest';
import { MARK_NAME, readMark } from '../workbook/sheetMark';
import { changeMark } from './ownSheets';
import { putPageSetup } from './pageSetup';
import type { Session } from './session';
import { putFrame } from './sheetFormats';
import type { SheetPlan } from './stagedSheets';

export interface CommitChoices {
  /** Whether the workbook calculates by hand only, so that our sheets must be calculated. */
  readonly calculates: boolean;
  /** Whether the pages of standing sheets can be set up before they are protected. */
  readonly setsUpPages: boolean;
}

/** Queues what makes the new state the valid one, in one request: old sheets are written over in place, new ones are shown, the hidden ones go. */
export function commitSheets({ context }: Session, plans: readonly SheetPlan[], choices: CommitChoices): void {
  const { worksheets } = context.workbook;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { document, existing, staging } of plans) {
    const sheet = worksheets.getItem(existing?.id ?? document.name);
    if (existing !== undefined) {
      if (existing.protected) sheet.protection.unprotect();
      if (existing.filtered) sheet.autoFilter.remove();
      empty(sheet);
      const area = rangeAddress(extent(document));
      sheet.getRange(area).copyFrom(worksheets.getItem(staging).getRange(area), 'All');
    }
    putFrame(sheet, document);
  }
  for (const plan of plans) finish(worksheets.getItem(plan.existing?.id ?? plan.document.name), plan, choices);
  // Last: as long as they stand, the old state can be put back.
  for (const { existing, staging, backup } of plans) {
    if (existing === undefined) continue;
    worksheets.getItem(staging).delete();
    worksheets.getItem(backup).delete();
  }
}

function empty(sheet: Excel.Worksheet): void {
  const cells = sheet.getRange();
  cells.unmerge();
  cells.clear();
  cells.dataValidation.clear();
  cells.conditionalFormats.clearAll();
  cells.rowHidden = false;
  cells.columnHidden = false;
}

/** All that a sheet's contents, formats and rules cover. */
function extent({ rows, formats, merges, validations, conditionalFormats }: SheetPlan['document']): { top: number; left: number; bottom: number; right: number } {
  const ranges = [...formats, ...validations, ...conditionalFormats].map(({ range }) => range).concat(merges);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return {
    top: 0,
    left: 0,
    bottom: ranges.reduce((most, { bottom }) => Math.max(most, bottom), Math.max(0, rows.length - 1)),
    right: ranges.reduce((most, { right }) => Math.max(most, right), width - 1),
  };
}

function finish(sheet: Excel.Worksheet, { document, existing, writing }: SheetPlan, { calculates, setsUpPages }: CommitChoices): void {
  const { role, name, protection } = document;
  if (calculates) sheet.calculate(true);
  if (existing === undefined) sheet.visibility = 'Visible';
  if (protection !== undefined) {
    if (existing !== undefined && setsUpPages) putPageSetup(sheet, document);
    sheet.protection.protect(protectionOptions(protection));
  }
  changeMark(sheet, { role, name, writing, digest: documentDigest(document) });
}

function protectionOptions({ allow }: SheetProtection): Excel.WorksheetProtectionOptions {
  return {
    allowFormatColumns: allow.includes('formatColumns'),
    allowFormatRows: allow.includes('formatRows'),
    allowSort: allow.includes('sort'),
    allowAutoFilter: allow.includes('autoFilter'),
  };
}

/** Returns whether all sheets bear the mark of this writing, which is put on them last. */
export async function isCommitted({ context, sync }: Session, plans: readonly SheetPlan[]): Promise<boolean> {
  const marks = plans.map(({ document, existing }) => {
    const mark = context.workbook.worksheets.getItem(existing?.id ?? document.name).names.getItemOrNullObject(MARK_NAME);
    mark.load('formula');
    return mark;
  });
  await sync();
  return marks.every((mark, index) => {
    const read = mark.isNullObject ? undefined : readMark(String(mark.formula));
    return read?.writing === plans[index]!.writing && read.role === plans[index]!.document.role;
  });
}

/**
 * Puts the old sheets back from their copies, cell for cell, with widths and heights; one that somebody deleted meanwhile stays deleted.
 * Three round trips: how far the request came is not known.
 */
export async function restoreSheets({ context, sync }: Session, plans: readonly SheetPlan[], seconds: number): Promise<void> {
  const { worksheets } = context.workbook;
  const overwritten = plans.flatMap((plan) => (plan.existing === undefined ? [] : [{ plan, sheet: worksheets.getItemOrNullObject(plan.existing.id).load('name') }]));
  await sync();
  const standing = overwritten.filter(({ sheet }) => !sheet.isNullObject);
  for (const { sheet } of standing) sheet.protection.load('protected');
  await sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const { sheet, plan } of standing) restoreSheet(sheet, worksheets.getItem(plan.backup), plan);
  await sync(seconds);
}

function restoreSheet(sheet: Excel.Worksheet, backup: Excel.Worksheet, { document: { protection }, existing }: SheetPlan): void {
  if (sheet.protection.protected) sheet.protection.unprotect();
  empty(sheet);
  sheet.getRange().copyFrom(backup.getRange(), 'All');
  if (existing?.protected === true && protection !== undefined) sheet.protection.protect(protectionOptions(protection));
}

/**
 * Removes what a writing that went wrong put into the workbook: its temporary sheets and, unless they are to stay, its new ones. A new one
 * is known by the mark of this writing, for somebody may have added a sheet of that name meanwhile. Three round trips.
 */
export async function removeSheets({ context, sync }: Session, plans: readonly SheetPlan[], newOnes: 'remove' | 'keep'): Promise<void> {
  const { worksheets } = context.workbook;
  context.runtime.enableEvents = true;
  worksheets.load('items/name');
  await sync();
  const temporary = new Set(plans.flatMap(({ existing, staging, backup }) => (existing === undefined ? [] : [staging, backup])));
  const added = new Set(plans.flatMap(({ existing, staging }) => (existing === undefined && newOnes === 'remove' ? [staging] : [])));
  const candidates = worksheets.items.filter(({ name }) => added.has(name)).map((sheet) => ({ sheet, mark: sheet.names.getItemOrNullObject(MARK_NAME).load('formula') }));
  await sync();
  for (const sheet of worksheets.items) if (temporary.has(sheet.name)) sheet.delete();
  for (const { sheet, mark } of candidates) if (!mark.isNullObject && readMark(String(mark.formula))?.writing === plans[0]?.writing) sheet.delete();
  await sync();
}
