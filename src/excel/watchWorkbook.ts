import type { ChangeHint } from '../workbook/port';
import { apiSupports } from './apiSupport';
import { withExcel } from './session';
import { sheetNamer } from './sheetNamer';

/**
 * Calls the listener some time after somebody changed a cell, added, deleted or renamed a sheet; our own writing of sheets is not heard.
 * Where a cell was changed, the hint names its sheet if Excel tells in time. A hint that what is shown may be old, never a source
 * of facts: Excel leaves events out and repeats them. Returns what ends it.
 */
export async function watchWorkbook(listener: (hint: ChangeHint) => void): Promise<() => void> {
  let ended = false;
  const tell = (hint: ChangeHint): void => { if (!ended) listener(hint); };
  const nameSheet = sheetNamer(tell);
  const hearAny = (): Promise<void> => {
    tell({});
    return Promise.resolve();
  };
  const hearCell = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
    nameSheet(worksheetId);
    return Promise.resolve();
  };
  const handlers = await withExcel('wait', async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const added: OfficeExtension.EventHandlerResult<never>[] = [worksheets.onChanged.add(hearCell), worksheets.onAdded.add(hearAny), worksheets.onDeleted.add(hearAny)];
    if (apiSupports('1.17')) added.push(worksheets.onNameChanged.add(hearAny));
    await sync();
    return added;
  });
  return () => {
    ended = true;
    for (const handler of handlers) {
      handler.remove();
      // The pane may be closing: nobody is left to tell.
      void handler.context.sync().catch(() => undefined);
    }
  };
}
