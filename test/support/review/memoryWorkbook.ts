import type { Grid } from '../../../src/workbook/grid';
import type { CellEdit, WorksheetWriter, WriteOutcome } from '../../../src/workbook/port';
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
  /** What writing sheets, writing cells and removing reject with. */
  readonly failure?: Error;
  /** Hears of cells once they are written. */
  readonly onWrite?: (sheet: string, edits: readonly CellEdit[]) => void;
}

/** What was done to the place, in the order in which it was done. */
interface Doings {
  readonly writings: (readonly SheetDocument[])[];
  readonly removals: (readonly SheetRole[])[];
  readonly cellWritings: { readonly sheet: string; readonly edits: readonly CellEdit[] }[];
}

/** A place for sheets that keeps what was written; what a real workbook does with it is tested in test/excel. */
export function memoryWorkbook({ taken = [], own = new Map(), ownGrids = [], changed = [], outcome = { disagreeing: [], pageSetup: true, charts: true, kept: [] }, failure, onWrite }: Circumstances = {}): WorksheetWriter & Doings {
  const done: Doings = { writings: [], removals: [], cellWritings: [] };
  const standing = new Map(own);
  const unlessFailing = <Result>(job: () => Result): Promise<Result> => (failure === undefined ? Promise.resolve().then(job) : Promise.reject(failure));
  return {
    ...done,
    standing: () => Promise.resolve(new Map(standing)),
    readOwn: () => Promise.resolve(ownGrids),
    changedByHand: () => Promise.resolve(changed),
    chooseNames: (wanted) => Promise.resolve(new Map([...wanted].map(([role, name]) => [role, standing.get(role) ?? (taken.includes(name) ? `${name} (2)` : name)]))),
    writeCells: (sheet, edits) =>
      unlessFailing(() => {
        done.cellWritings.push({ sheet, edits });
        onWrite?.(sheet, edits);
      }),
    remove: (roles) =>
      unlessFailing(() => {
        done.removals.push(roles);
        const removed = roles.flatMap((role) => standing.get(role) ?? []);
        for (const role of roles) standing.delete(role);
        return removed;
      }),
    write: (documents, progress) =>
      unlessFailing(() => {
        progress?.(documents.length, documents.length);
        done.writings.push(documents);
        for (const { role, name } of documents) standing.set(role, name);
        return outcome;
      }),
  };
}
