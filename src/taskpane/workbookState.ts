import type { PageName } from '../review/pageName';
import type { Failure } from '../review/hostFailure';
import { putCells, type CellContentChange } from '../review/score/putCells';
import type { Grid } from '../workbook/grid';
import type { SheetRole } from '../workbook/sheetDocument';

/** What the pane knows of the workbook. The workbook is the memory: everything else follows from it. */
export interface WorkbookState {
  /** The worksheets as they were last read, results of ours left out; `undefined` until the first reading. */
  readonly grids: readonly Grid[] | undefined;
  /** What the review was found to be when the pane opened. */
  readonly place: PageName | undefined;
  /** Our sheets that stand, by role. */
  readonly standing: ReadonlyMap<SheetRole, string>;
  readonly reading: boolean;
  /** Hints of changes since the whole workbook was read. */
  readonly changes: number;
  /** The sheet that the last hint named. */
  readonly changedSheet: string | undefined;
  /** Why the last reading failed. */
  readonly failure: Failure | undefined;
}

export type WorkbookEvent =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly grids: readonly Grid[]; readonly standing: ReadonlyMap<SheetRole, string>; readonly place: PageName | undefined }
  | { readonly type: 'sheet'; readonly name: string; readonly grid: Grid | undefined }
  | { readonly type: 'edited'; readonly name: string; readonly edits: readonly CellContentChange[] }
  | { readonly type: 'changed'; readonly sheet: string | undefined }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'dismissed' };

export const UNREAD: WorkbookState = { grids: undefined, place: undefined, standing: new Map(), reading: false, changes: 0, changedSheet: undefined, failure: undefined };

/** Returns the state after an event. */
export function workbookReducer(state: WorkbookState, event: WorkbookEvent): WorkbookState {
  switch (event.type) {
    case 'reading':
      return { ...state, reading: true, failure: undefined, changes: 0, changedSheet: undefined };
    case 'read':
      return { ...state, reading: false, grids: event.grids, standing: event.standing, place: state.grids === undefined ? event.place : state.place };
    case 'sheet':
      return { ...state, grids: withSheet(state.grids ?? [], event.name, event.grid) };
    case 'edited':
      return { ...state, grids: state.grids?.map((grid) => (grid.name === event.name ? putCells(grid, event.edits) : grid)) };
    case 'changed':
      return { ...state, changes: state.changes + 1, changedSheet: event.sheet };
    case 'failed':
      return { ...state, reading: false, failure: event.failure };
    case 'dismissed':
      return { ...state, failure: undefined };
  }
}

/** A sheet keeps its place among the tabs; one that is gone leaves its place. */
function withSheet(grids: readonly Grid[], name: string, grid: Grid | undefined): readonly Grid[] {
  if (grid === undefined) return grids.filter((other) => other.name !== name);
  return grids.some((other) => other.name === name) ? grids.map((other) => (other.name === name ? grid : other)) : [...grids, grid];
}
