import { LocaleType, LogLevel, Univer, type IWorkbookData } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsDataValidationPlugin } from '@univerjs/sheets-data-validation';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets/facade';
import '@univerjs/engine-formula/facade';
import '@univerjs/sheets-formula/facade';
import '@univerjs/sheets-numfmt/facade';
import '@univerjs/sheets-data-validation/facade';
import '@univerjs/sheets-conditional-formatting/facade';

/** A workbook in Univer without a page. */
export interface Book {
  readonly api: FUniver;
  /** The workbook opened last. */
  readonly workbook: FWorkbook;
  /** Puts another workbook in the place of the one before; returns it. */
  readonly open: (data?: Partial<IWorkbookData>) => FWorkbook;
  readonly dispose: () => void;
}

export interface BookOptions {
  /** A workbook with one empty sheet where it is left out. */
  readonly data?: Partial<IWorkbookData>;
  /** Whether formulas are calculated; true where it is left out. Univer takes tens of seconds for as many thousand formulas. */
  readonly calculate?: boolean;
}

/** As Excel in Chinese opens a new one, in pixels. */
const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultColumnWidth: 72, defaultRowHeight: 19 } as const;

/** Returns a workbook in Univer's model, with formulas, number formats, validation and conditional formats. */
export function createBook({ data, calculate = true }: BookOptions = {}): Book {
  const univer = new Univer({ locale: LocaleType.ZH_CN, locales: { [LocaleType.ZH_CN]: {} }, logLevel: LogLevel.SILENT });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  const api = FUniver.newAPI(univer);
  let workbook = api.createWorkbook(data ?? newWorkbookData());
  // Without a list of what makes results stale there is nothing to calculate.
  if (!calculate) forgetTriggers(univer.__getInjector().get(IActiveDirtyManagerService));
  return {
    api,
    get workbook() { return workbook; },
    open(next) {
      api.disposeUnit(workbook.getId());
      workbook = api.createWorkbook(next ?? newWorkbookData());
      return workbook;
    },
    dispose() { univer.dispose(); },
  };
}

function forgetTriggers(triggers: IActiveDirtyManagerService): void {
  for (const id of [...triggers.getDirtyConversionMap().keys()]) triggers.remove(id);
}

let workbooks = 0;

/** Returns Univer's data of a new workbook with empty sheets of these names, the first one active. */
export function newWorkbookData(sheetNames: readonly string[] = ['Sheet1']): IWorkbookData {
  const id = `book-${String(++workbooks)}`;
  const sheetOrder = sheetNames.map((_, index) => `${id}-sheet-${String(index + 1)}`);
  const sheets = Object.fromEntries(sheetOrder.map((sheetId, index) => [sheetId, { id: sheetId, name: sheetNames[index]!, cellData: {}, ...NEW_SHEET }]));
  return { id, name: '工作簿1.xlsx', appVersion: '', locale: LocaleType.ZH_CN, styles: {}, sheetOrder, sheets };
}
