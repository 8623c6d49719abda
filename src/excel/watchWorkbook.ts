import { withExcel } from './session';

/**
 * Calls the listener some time after somebody changed a cell, added or deleted a sheet; our own writing is not heard. A hint that what
 * is shown may be old, never a source of facts: Excel leaves events out and repeats them. Returns what ends it.
 */
export async function watchWorkbook(listener: () => void): Promise<() => void> {
  const hear = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await withExcel('wait', async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    const added = [worksheets.onChanged.add(hear), worksheets.onAdded.add(hear), worksheets.onDeleted.add(hear)];
    await sync();
    return added;
  });
  return () => {
    for (const handler of handlers) {
      handler.remove();
      // The pane may be closing: nobody is left to tell.
      void handler.context.sync().catch(() => undefined);
    }
  };
}
