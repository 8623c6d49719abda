import { columnLetters } from '../workbook/address';
import type { SheetDocument } from '../workbook/sheetDocument';
import type { Session } from './session';
import type { SheetPlan } from './stagedSheets';

const POINTS_PER_INCH = 72;

/**
 * Sets up the pages of the hidden sheets of those that will be protected, whose pages nobody can change afterwards, and returns whether Excel
 * lets it: then the same can be done to our standing sheets before they are protected again. One round trip, none where no sheet will be protected.
 */
export async function setUpHiddenPages(session: Session, plans: readonly SheetPlan[]): Promise<boolean> {
  const locked = plans.filter(({ document: { protection } }) => protection !== undefined);
  if (locked.length === 0) return true;
  return isAllowed(session, () => { for (const { document, staging } of locked) putPageSetup(session.context.workbook.worksheets.getItem(staging), document); });
}

/** Sets up the pages of the sheets that stay open, and lets events through again. Returns whether Excel lets it. One round trip. */
export async function setUpOpenPages(session: Session, documents: readonly SheetDocument[]): Promise<boolean> {
  const open = documents.filter(({ protection }) => protection === undefined);
  return isAllowed(session, () => {
    session.context.runtime.enableEvents = true;
    for (const document of open) putPageSetup(session.context.workbook.worksheets.getItem(document.name), document);
  });
}

/** In a request of its own, because Excel refuses where no printer is installed; the sheets are good without it. */
async function isAllowed({ sync }: Session, queue: () => void): Promise<boolean> {
  try {
    queue();
    await sync();
    return true;
  } catch {
    return false;
  }
}

/** Sets up the page as it is printed, on A4, with the same margins as a file of ours has (xlsx/writeXlsx.ts). */
export function putPageSetup(sheet: Excel.Worksheet, { page: { orientation, fitWidth, titleRows, titleColumns, footer } }: SheetDocument): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (fitWidth) pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.topMargin = pageLayout.bottomMargin = 0.6 * POINTS_PER_INCH;
  pageLayout.leftMargin = pageLayout.rightMargin = 0.5 * POINTS_PER_INCH;
  pageLayout.headerMargin = pageLayout.footerMargin = 0.3 * POINTS_PER_INCH;
  pageLayout.centerHorizontally = true;
  if (titleRows !== undefined) pageLayout.setPrintTitleRows(`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`);
  if (titleColumns !== undefined) pageLayout.setPrintTitleColumns(`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`);
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}
