import type { CustomData, IRange, Nullable } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { CellExtras, SheetExtras, WorkbookExtras } from '../book/extras';
import { allowingOption, type CommandKind } from './commandKinds';

/** Why something is not done. */
export type Refusal = 'locked' | 'operation' | 'structure';

/** Returns why a command of the kind must not write to the ranges of the sheet, or `undefined` where it may. */
export function refusalOf(kind: CommandKind, workbook: FWorkbook, sheet: FWorksheet, ranges: readonly IRange[]): Refusal | undefined {
  if (kind === 'structure') return workbookExtras(workbook).protection === undefined ? undefined : 'structure';
  const { protection } = sheetExtras(sheet);
  if (protection === undefined) return undefined;
  if (kind === 'values') return ranges.every((range) => isOpen(sheet, range)) ? undefined : 'locked';
  const option = allowingOption(kind);
  return option !== undefined && protection.options[option] === true ? undefined : 'operation';
}

/** Whether every cell of the range is unlocked; the sheet's cells beyond the range's end have no say. */
function isOpen(sheet: FWorksheet, { startRow, endRow, startColumn, endColumn }: IRange): boolean {
  const cells = sheet.getSheet();
  const lastRow = Math.min(Number.isNaN(endRow) ? Infinity : endRow, sheet.getMaxRows() - 1);
  const lastColumn = Math.min(Number.isNaN(endColumn) ? Infinity : endColumn, sheet.getMaxColumns() - 1);
  for (let row = startRow || 0; row <= lastRow; row++) {
    for (let column = startColumn || 0; column <= lastColumn; column++) {
      if ((cells.getCellRaw(row, column)?.custom as Nullable<CellExtras>)?.unlocked !== true) return false;
    }
  }
  return true;
}

function sheetExtras(sheet: FWorksheet): SheetExtras {
  return asExtras(sheet.getCustomMetadata());
}

function workbookExtras(workbook: FWorkbook): WorkbookExtras {
  return asExtras(workbook.getCustomMetadata());
}

function asExtras(custom: CustomData | undefined): object {
  return custom ?? {};
}
