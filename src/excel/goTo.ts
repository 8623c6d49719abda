import { withExcel } from './session';

/** Shows a sheet, and a cell or range of it where an address is given. Rejects with a `HostError`, `sheet-gone` where there is no such sheet. */
export function goTo(sheet: string, address?: string): Promise<void> {
  return withExcel('refuse', async ({ context, sync }) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    if (address !== undefined) target.getRange(address).select();
    await sync();
  });
}
