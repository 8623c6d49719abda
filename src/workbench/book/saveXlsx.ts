import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import { activeSheetId } from './activeSheet';
import type { SheetExtras, WorkbookExtras } from './extras';
import { fromResources } from './resources';
import { SPILL_METADATA } from './save/spillMetadata';
import { passwordHash } from './save/passwordHash';
import { StyleTable } from './save/styleTable';
import { writeNames } from './save/writeNames';
import { writeChart, writeDrawing } from './save/writeCharts';
import { sheetRelationship, writePackage, type SheetPart } from './save/writePackage';
import { writeSheet } from './save/writeSheet';
import { DECLARATION, element, group, MAIN, RELATIONSHIPS } from './save/xml';

/**
 * Returns the bytes of an .xlsx file with the workbook of a Univer snapshot, `custom` fields included (`extras.ts`).
 * Rejects with `RangeError` where the snapshot has no sheet. Validation lists are cut after 255 characters, which is all a file can hold.
 *
 * Written by hand rather than with hucre, whose writer has no hidden names, no formats of rows, no validation that only prompts, no rules on
 * dates and errors, no thresholds by formula, nine paper sizes and no mark for formulas that spill.
 */
export function saveXlsx(data: IWorkbookData): Promise<Uint8Array> {
  return Promise.resolve(data).then(writeBook);
}

function writeBook(data: IWorkbookData): Uint8Array {
  if (data.sheetOrder.length === 0) throw new RangeError('A workbook has at least one sheet.');
  const { validations, conditionalFormats, names } = fromResources(data);
  const styles = new StyleTable(data);
  const active = activeSheetId(data);
  const sheets = data.sheetOrder.map((id, index) =>
    writeSheet({ sheet: data.sheets[id] ?? {}, validations: validations[id] ?? [], rules: conditionalFormats[id] ?? [], active: id === active, index }, styles),
  );
  return writePackage({
    workbook: writeWorkbook(data, active, writeNames(data, names)),
    styles: styles.part(),
    sheets: sheets.map(({ xml }, index) => ({ xml, ...drawingOf(data.sheets[data.sheetOrder[index]!] ?? {}) })),
    ...(sheets.some(({ spills }) => spills) ? { metadata: SPILL_METADATA } : {}),
  });
}

function drawingOf(sheet: Partial<IWorksheetData>): Pick<SheetPart, 'drawing'> {
  const { charts = [] } = (sheet.custom ?? {}) as SheetExtras;
  return charts.length === 0 ? {} : { drawing: { xml: writeDrawing(charts), charts: charts.map((chart) => writeChart(chart, sheet)) } };
}

function writeWorkbook(data: IWorkbookData, active: string | undefined, names: string): string {
  const { protection } = (data.custom ?? {}) as WorkbookExtras;
  const sheets = data.sheetOrder.map((id, index) =>
    element('sheet', { name: data.sheets[id]?.name ?? id, sheetId: index + 1, state: visibility(data, id, active), 'r:id': sheetRelationship(index) }),
  );
  const content = [
    element('workbookPr', { defaultThemeVersion: 124226 }),
    protection === undefined ? '' : writeProtection(protection.password),
    element('bookViews', {}, element('workbookView', { activeTab: Math.max(0, data.sheetOrder.indexOf(active ?? '')) })),
    group('sheets', sheets, {}),
    names,
    element('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
  ];
  return DECLARATION + element('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content.join(''));
}

function writeProtection(password: string | undefined): string {
  return element('workbookProtection', { workbookPassword: password === undefined || password === '' ? undefined : passwordHash(password), lockStructure: true });
}

/** One sheet of a file must be visible; the active one is shown where the snapshot hides all. */
function visibility(data: IWorkbookData, id: string, active: string | undefined): string | undefined {
  const sheet = data.sheets[id];
  if (id === active || !sheet?.hidden) return undefined;
  return (sheet.custom as SheetExtras | null | undefined)?.veryHidden === true ? 'veryHidden' : 'hidden';
}
