import type { IWorkbookData } from '@univerjs/core';

/** Univer's snapshots do not say which sheet is active; it stands in `custom` beside `WorkbookExtras`, as a sheet's id. */
const KEY = 'activeSheet';

/** Returns the id of the sheet that was active when the workbook was saved: the first visible one where the snapshot says nothing. */
export function activeSheetId(data: IWorkbookData): string | undefined {
  const named: unknown = data.custom?.[KEY];
  const visible = data.sheetOrder.filter((id) => !data.sheets[id]?.hidden);
  return visible.find((id) => id === named) ?? visible[0] ?? data.sheetOrder[0];
}

/** Returns the entry of `IWorkbookData.custom` that names the active sheet. */
export function activeSheetEntry(id: string): Record<string, string> {
  return { [KEY]: id };
}
