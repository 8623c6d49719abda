import { columnLetters } from '../workbook/address';
import type { SheetDocument } from '../workbook/sheetDocument';

const POINTS_PER_INCH = 72;

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
