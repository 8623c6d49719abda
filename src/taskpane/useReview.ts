import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { HandedInFile } from '../review/collectScores';
import { consolidateScores, type ConsolidatedReview } from '../review/consolidateReview';
import { openReview } from '../review/openReview';
import { publishResults } from '../review/publishResults';
import { standingDecisions } from '../review/standingDecisions';
import type { Method } from '../scoring/method';
import { addedFile } from './addedFile';
import { toFailure } from '../review/hostFailure';
import type { Host } from './host';
import { useMessages } from './messagesContext';
import { INITIAL_STATE, reviewReducer, type ReviewState } from './reviewState';

/** The review in the pane, and what can be done with it. */
export interface Review {
  readonly state: ReviewState;
  /** By the method that is chosen now; `undefined` until something was read. */
  readonly review: ConsolidatedReview | undefined;
  readonly read: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  readonly removeFile: (label: string) => void;
  readonly chooseMethod: (method: Method) => void;
  /** Writes the results; asks first where that would clear what people entered. */
  readonly publish: () => void;
  readonly publishAnyway: () => void;
  readonly goTo: (sheet: string, address?: string) => void;
  readonly dismiss: () => void;
}

/** Reads the workbook when the pane opens, and holds the review. */
export function useReview(host: Host): Review {
  const messages = useMessages();
  const [state, dispatch] = useReducer(reviewReducer, INITIAL_STATE);
  const { files, method, opened } = state;

  const fail = useCallback((error: unknown) => { dispatch({ type: 'failed', failure: toFailure(error) }); }, []);

  const latest = useRef(0);
  const readAll = useCallback(
    (added: readonly HandedInFile[]) => {
      const number = ++latest.current;
      const ifLatest = (settle: () => void) => { if (number === latest.current) settle(); };
      dispatch({ type: 'reading' });
      openReview({ label: messages.pane.thisWorkbook, read: () => host.reader.read() }, added).then(
        (opened) => { ifLatest(() => { dispatch({ type: 'read', opened }); }); },
        (error: unknown) => { ifLatest(() => { fail(error); }); },
      );
    },
    [host, messages, fail],
  );

  useEffect(() => { readAll([]); }, [readAll]);
  useEffect(() => watchUntilEnd(host, () => { dispatch({ type: 'changed' }); }), [host]);

  const review = useMemo(() => (opened === undefined ? undefined : consolidateScores(opened, opened.template, method)), [opened, method]);

  const changeFiles = (changed: readonly HandedInFile[]): void => {
    dispatch({ type: 'files', files: changed });
    readAll(changed);
  };

  const write = (): void => {
    if (review === undefined) return;
    const progress = (done: number, of: number): void => { dispatch({ type: 'publishing', done, of }); };
    progress(0, 1);
    publishResults(review, host.writer, messages, progress).then((published) => { dispatch({ type: 'published', published }); }, fail);
  };

  return {
    state,
    review,
    read: () => { readAll(files); },
    addFiles: (chosen) => { changeFiles(chosen.reduce((all, file) => [...all, addedFile(file, all.map(({ label }) => label))], files)); },
    removeFile: (label) => { changeFiles(files.filter((file) => file.label !== label)); },
    chooseMethod: (chosen) => { dispatch({ type: 'method', method: chosen }); },
    publish: () => {
      dispatch({ type: 'publishing', done: 0, of: 1 });
      standingDecisions(host.writer).then((decisions) => {
        if (decisions.length === 0) write();
        else dispatch({ type: 'asking', decisions });
      }, fail);
    },
    publishAnyway: write,
    goTo: (sheet, address) => { host.goTo(sheet, address).catch(fail); },
    dismiss: () => { dispatch({ type: 'dismissed' }); },
  };
}

function watchUntilEnd(host: Host, listener: () => void): () => void {
  let ended = false;
  let end: (() => void) | undefined;
  // Without events the pane says nothing of changes; reading again is what counts.
  host.watch(listener).then((stop) => {
    if (ended) stop();
    else end = stop;
  }, () => undefined);
  return () => {
    ended = true;
    end?.();
  };
}
