import type { ChangeHint } from '../workbook/port';
import { withExcel } from './session';

/** Long enough where Excel is at leisure; where it is not, a hint without a name is better than none. */
const SECONDS = 5;

/** Filling a column down or pasting makes one event after the other; nobody waits for the first of them. */
const PAUSE = 150;

/**
 * Returns a function that takes the ids of changed sheets and tells of each by its name, after a short while in which more of them may
 * come, so that a hundred changes are one or two requests. A sheet whose name Excel does not say is told of without one.
 */
export function sheetNamer(tell: (hint: ChangeHint) => void): (id: string) => void {
  const waiting = new Set<string>();
  let asking = false;
  const ask = async (): Promise<void> => {
    asking = true;
    while (waiting.size > 0) {
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
      const ids = [...waiting];
      waiting.clear();
      const names = await askNames().catch(() => new Map<string, string>());
      tellAll(ids.map((id) => names.get(id)), tell);
    }
    asking = false;
  };
  return (id) => {
    waiting.add(id);
    if (!asking) void ask();
  };
}

function tellAll(names: readonly (string | undefined)[], tell: (hint: ChangeHint) => void): void {
  for (const sheet of new Set(names)) tell(sheet === undefined ? {} : { sheet });
}

/** Returns the names of all sheets by id. One round trip, none where a cell is being edited. */
function askNames(): Promise<Map<string, string>> {
  return withExcel('refuse', async ({ context, sync }) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await sync(SECONDS);
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
