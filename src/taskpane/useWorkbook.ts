import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { toFailure, type Failure } from '../review/hostFailure';
import type { CellContentChange } from '../review/score/putCells';
import type { Grid } from '../workbook/grid';
import type { Host } from './host';
import { UNREAD, workbookReducer, type WorkbookState } from './workbookState';

/** The workbook as the pane sees it, and the ways to look again. */
export interface Workbook extends WorkbookState {
  /** Reads everything again. Resolves with what was read; rejects with the host's failure, which is shown too. */
  readonly read: () => Promise<readonly Grid[]>;
  /** Reads one sheet again. Resolves with it, or with `undefined` where it is gone; rejects with the host's failure, which is shown too. */
  readonly readSheet: (name: string) => Promise<Grid | undefined>;
  /** Hears what was just written into cells of a sheet, so that it need not be read again. */
  readonly edited: (sheet: string, edits: readonly CellContentChange[]) => void;
  /** Shows why something that was asked of the workbook did not happen. */
  readonly fail: (failure: Failure) => void;
  /** Takes the sentence about a failure away. */
  readonly dismiss: () => void;
}

/** Reads the workbook when the pane opens, and hears of changes. */
export function useWorkbook(host: Host): Workbook {
  const [state, dispatch] = useReducer(workbookReducer, UNREAD);
  const latest = useRef(0);

  const read = useCallback(async () => {
    const number = ++latest.current;
    dispatch({ type: 'reading' });
    try {
      const [grids, standing, { findPlace }] = await Promise.all([host.reader.read(), host.writer.standing(), import('../review/findPlace')]);
      if (number === latest.current) dispatch({ type: 'read', grids, standing, place: findPlace(grids, standing) });
      return grids;
    } catch (error) {
      if (number === latest.current) dispatch({ type: 'failed', failure: toFailure(error) });
      throw error;
    }
  }, [host]);

  const readSheet = useCallback(
    async (name: string) => {
      try {
        const grid = await host.reader.readSheet(name);
        dispatch({ type: 'sheet', name, grid });
        return grid;
      } catch (error) {
        dispatch({ type: 'failed', failure: toFailure(error) });
        throw error;
      }
    },
    [host],
  );

  const edited = useCallback((name: string, edits: readonly CellContentChange[]) => { dispatch({ type: 'edited', name, edits }); }, []);
  const fail = useCallback((failure: Failure) => { dispatch({ type: 'failed', failure }); }, []);
  const dismiss = useCallback(() => { dispatch({ type: 'dismissed' }); }, []);

  useEffect(() => {
    // The failure is in the state, where it is shown.
    read().catch(() => undefined);
  }, [read]);
  useEffect(() => watchUntilEnd(host, (sheet) => { dispatch({ type: 'changed', sheet }); }), [host]);

  return useMemo(() => ({ ...state, read, readSheet, edited, fail, dismiss }), [state, read, readSheet, edited, fail, dismiss]);
}

function watchUntilEnd(host: Host, listener: (sheet: string | undefined) => void): () => void {
  let ended = false;
  let end: (() => void) | undefined;
  // Without events the pane says nothing of changes; reading again is what counts.
  host.watch(({ sheet }) => { listener(sheet); }).then((stop) => {
    if (ended) stop();
    else end = stop;
  }, () => undefined);
  return () => {
    ended = true;
    end?.();
  };
}
