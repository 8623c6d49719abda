import type { Grid } from '../../../src/workbook/grid';
import type { WorksheetWriter, WriteOutcome } from '../../../src/workbook/port';
import type { SheetDocument, SheetRole } from '../../../src/workbook/sheetDocument';

interface Circumstances {
  /** Names that sheets of the user's bear. */
  readonly taken?: readonly string[];
  /** Our sheets that stand already. */
  readonly own?: ReadonlyMap<SheetRole, string>;
  /** What `readOwn` finds. */
  readonly ownGrids?: readonly Grid[];
  /** Sheets of ours that somebody changed. */
  readonly changed?: readonly string[];
  readonly outcome?: WriteOutcome;
  /** What writing rejects with. */
  readonly failure?: Error;
}

/** A place for sheets that keeps what was written; what a real workbook does with it is tested in test/excel. */
export function memoryWorkbook({ taken = [], own = new Map(), ownGrids = [], changed = [], outcome = { disagreeing: [], pageSetup: true, kept: [] }, failure }: Circumstances = {}): WorksheetWriter & { readonly writings: (readonly SheetDocument[])[] } {
  const writings: (readonly SheetDocument[])[] = [];
  return {
    writings,
    readOwn: () => Promise.resolve(ownGrids),
    changedByHand: () => Promise.resolve(changed),
    chooseNames: (wanted) => Promise.resolve(new Map([...wanted].map(([role, name]) => [role, own.get(role) ?? (taken.includes(name) ? `${name} (2)` : name)]))),
    write: (documents, progress) => {
      if (failure !== undefined) return Promise.reject(failure);
      progress?.(documents.length, documents.length);
      writings.push(documents);
      return Promise.resolve(outcome);
    },
  };
}
