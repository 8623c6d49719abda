import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { HandedInFile } from '../review/collectScores';
import { consolidateScores, lacking, type ConsolidatedReview } from '../review/consolidateReview';
import { openReview } from '../review/openReview';
import { publishResults, RESULT_ROLES } from '../review/publishResults';
import { rememberedMethod } from '../review/rememberedMethod';
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
  const workbook = useMemo((): HandedInFile => ({ label: messages.pane.thisWorkbook, read: () => host.reader.read() }), [host, messages]);
  const readAll = useCallback(
    (added: readonly HandedInFile[]) => {
      const number = ++latest.current;
      const ifLatest = (settle: () => void): void => { if (number === latest.current) settle(); };
      dispatch({ type: 'reading' });
      openReview(workbook, added).then(
        (read) => { ifLatest(() => { dispatch({ type: 'read', opened: read }); }); },
        (error: unknown) => { ifLatest(() => { fail(error); }); },
      );
    },
    [workbook, fail],
  );

  useEffect(() => { readAll([]); }, [readAll]);
  useEffect(() => {
    // Where it cannot be known, the person chooses as at the first time.
    rememberedMethod(host.writer).then((remembered) => { if (remembered !== undefined) dispatch({ type: 'remembered', method: remembered }); }, () => undefined);
  }, [host]);
  useEffect(() => watchUntilEnd(host, () => { dispatch({ type: 'changed' }); }), [host]);

  const review = useMemo(() => (opened === undefined ? undefined : consolidateScores(opened, opened.template, method)), [opened, method]);

  const changeFiles = (changed: readonly HandedInFile[]): void => {
    dispatch({ type: 'files', files: changed });
    readAll(changed);
  };

  /** Reads once more first: what is written is what stands in the sheets now, not when somebody last looked. */
  const write = async (): Promise<void> => {
    dispatch({ type: 'publishing', done: 0, of: 1 });
    const read = await openReview(workbook, files);
    dispatch({ type: 'read', opened: read });
    const current = consolidateScores(read, read.template, method);
    if (lacking(current) !== undefined) {
      dispatch({ type: 'dismissed' });
      return;
    }
    const progress = (done: number, of: number): void => { dispatch({ type: 'publishing', done, of }); };
    dispatch({ type: 'published', published: await publishResults(current, host.writer, messages, progress) });
  };

  const writeUnlessChanged = async (): Promise<void> => {
    dispatch({ type: 'publishing', done: 0, of: 1 });
    const sheets = await host.writer.changedByHand(RESULT_ROLES);
    if (sheets.length > 0) dispatch({ type: 'asking', sheets });
    else await write();
  };

  return {
    state,
    review,
    read: () => { readAll(files); },
    addFiles: (chosen) => { changeFiles(chosen.reduce((all, file) => [...all, addedFile(file, all.map(({ label }) => label))], files)); },
    removeFile: (label) => { changeFiles(files.filter((file) => file.label !== label)); },
    chooseMethod: (chosen) => { dispatch({ type: 'method', method: chosen }); },
    publish: () => { writeUnlessChanged().catch(fail); },
    publishAnyway: () => { write().catch(fail); },
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
