import type { CellEdit } from '../../workbook/port';
import { toFailure, type Failure } from '../hostFailure';

/** Edits on their way into one sheet. */
export interface QueueState {
  /** Not given to Excel yet, one for a cell. */
  readonly waiting: readonly CellEdit[];
  /** With Excel. */
  readonly writing: readonly CellEdit[];
  /** What Excel did not take, and why. They are kept until they are written, or given up. */
  readonly failed: { readonly edits: readonly CellEdit[]; readonly failure: Failure } | undefined;
  /** The cells that were written last. */
  readonly written: readonly string[];
}

/** Writes edits into one sheet, one writing at a time; what is entered meanwhile goes together in the next. */
export interface ScoreQueue {
  readonly state: () => QueueState;
  /** Returns what ends the listening. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Takes edits; those that failed go again with them, but for cells that others changed meanwhile. */
  readonly put: (edits: readonly CellEdit[]) => void;
  readonly retry: () => void;
  /** Writes what failed over what stands in these cells now. */
  readonly insist: (standing: ReadonlyMap<string, CellEdit['expected']>) => void;
  /** Gives up the failed edits of these cells; the others go again. */
  readonly giveUp: (cells: readonly string[]) => void;
}

export const NOTHING_QUEUED: QueueState = { waiting: [], writing: [], failed: undefined, written: [] };

/** Returns a queue. `write` puts the edits into the sheet, all or none, and rejects with a `HostFailure`; `onWritten` hears of them at once. */
export function scoreQueue(write: (edits: readonly CellEdit[]) => Promise<void>, onWritten: (edits: readonly CellEdit[]) => void): ScoreQueue {
  let state = NOTHING_QUEUED;
  const listeners = new Set<() => void>();
  const set = (next: QueueState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const next = (): void => {
    const edits = state.waiting;
    if (edits.length === 0 || state.writing.length > 0) return;
    set({ ...state, waiting: [], writing: edits });
    write(edits).then(
      () => {
        onWritten(edits);
        set({ ...state, writing: [], written: edits.map(({ cell }) => cell) });
      },
      (error: unknown) => { set(withFailure(state, toFailure(error))); },
    ).finally(next);
  };
  const go = (queued: QueueState): void => {
    set(queued);
    next();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => { listeners.delete(listener); };
    },
    put: (edits) => { go(withEdits(isContested(state) ? state : requeued(state), edits)); },
    retry: () => { go(requeued(state)); },
    insist: (standing) => {
      const { failed } = state;
      if (failed !== undefined) go(requeued({ ...state, failed: { ...failed, edits: failed.edits.map((edit) => ({ ...edit, expected: standing.has(edit.cell) ? standing.get(edit.cell)! : edit.expected })) } }));
    },
    giveUp: (cells) => {
      const { failed } = state;
      if (failed !== undefined) go(requeued({ ...state, failed: { ...failed, edits: failed.edits.filter(({ cell }) => !cells.includes(cell)) } }));
    },
  };
}

/** Returns all edits that are not in the sheet yet, in the order in which they hold. */
export function openEdits({ waiting, writing, failed }: QueueState): CellEdit[] {
  return [...(failed?.edits ?? []), ...writing, ...waiting];
}

function isContested({ failed }: QueueState): boolean {
  return failed?.failure.code === 'changed-meanwhile';
}

/** A cell that failed and was entered anew stays with the failed ones: what stands in the sheet is not what the reviewer saw. */
function withEdits(state: QueueState, edits: readonly CellEdit[]): QueueState {
  const contested = new Set(state.failed?.edits.map(({ cell }) => cell));
  const failed = state.failed === undefined ? undefined : { ...state.failed, edits: merged(state.failed.edits, edits.filter(({ cell }) => contested.has(cell))) };
  return { ...state, failed, waiting: merged(state.waiting, edits.filter(({ cell }) => !contested.has(cell))) };
}

function requeued(state: QueueState): QueueState {
  return { ...state, failed: undefined, waiting: merged(state.failed?.edits ?? [], state.waiting) };
}

function withFailure(state: QueueState, failure: Failure): QueueState {
  // What failed before and is contested stays so beside what failed now.
  return { ...state, writing: [], failed: { edits: merged(state.failed?.edits ?? [], state.writing), failure } };
}

/** The later edit of a cell says what it is to hold, the earlier one what it held. */
function merged(earlier: readonly CellEdit[], later: readonly CellEdit[]): CellEdit[] {
  const byCell = new Map(earlier.map((edit) => [edit.cell, edit]));
  for (const edit of later) {
    const { expected } = byCell.get(edit.cell) ?? edit;
    byCell.set(edit.cell, { ...edit, expected });
  }
  return [...byCell.values()];
}
