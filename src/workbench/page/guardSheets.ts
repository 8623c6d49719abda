import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { commandKind, type CommandKind } from './commandKinds';
import { cellRange, commandRanges, pastedRange, pastedSize } from './commandRanges';
import { refusalOf, type Refusal } from './protection';

/**
 * Holds people to what Excel's protection allows: typing, deleting, pasting and filling only in unlocked cells, formatting, rows and
 * columns only where it is allowed, sheets only where the structure is open. Reports every refusal with the sheet's name.
 */
export function guardSheets(api: FUniver, report: (refusal: Refusal, sheetName: string) => void): void {
  /** Returns whether it is refused, and says so. */
  const refuses = (kind: CommandKind, sheet: FWorksheet | undefined, ranges?: readonly IRange[]): boolean => {
    const workbook = api.getActiveWorkbook();
    if (workbook === null) return false;
    const on = sheet ?? workbook.getActiveSheet();
    const refusal = refusalOf(kind, workbook, on, ranges ?? selectedRanges(on));
    if (refusal !== undefined) report(refusal, on.getSheetName());
    return refusal !== undefined;
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    if (refuses('values', event.worksheet, [cellRange(event.row, event.column)])) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeClipboardPaste, (event) => {
    const size = pastedSize(event.text ?? '');
    const ranges = selectedRanges(event.worksheet).map((range) => pastedRange(range, size));
    if (refuses('values', event.worksheet, ranges)) event.cancel = true;
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const kind = commandKind(event.id);
    if (kind === undefined) return;
    const parameters = event.params as object | undefined;
    const ranges = commandRanges(parameters);
    if (refuses(kind, sheetOf(api, parameters), ranges.length > 0 ? ranges : undefined)) event.cancel = true;
  });
}

function selectedRanges(sheet: FWorksheet): IRange[] {
  return sheet.getSelection()?.getActiveRangeList().map((range) => range.getRange()) ?? [];
}

/** Commands that name no sheet are meant for the active one. */
function sheetOf(api: FUniver, parameters: object | undefined): FWorksheet | undefined {
  const { subUnitId } = (parameters ?? {}) as { subUnitId?: string };
  return (subUnitId === undefined ? undefined : api.getActiveWorkbook()?.getSheetBySheetId(subUnitId)) ?? undefined;
}
