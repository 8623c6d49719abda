import { useDeferredValue, useEffect, useMemo, useReducer, useRef } from 'react';
import { compareWithPublished, type PublishedChanges } from '../../review/compareWithPublished';
import { consolidateScores, lacking, type ConsolidatedReview } from '../../review/consolidateReview';
import { reviewOf, type OpenedReview, type ReadWorkbook } from '../../review/openReview';
import { publishResults, RESULT_ROLES } from '../../review/publishResults';
import { rememberedLeftOut } from '../../review/rememberedLeftOut';
import { statedMethod } from '../../review/rememberedMethod';
import { reviewTemplate } from '../../review/reviewTemplate';
import type { Method } from '../../scoring/method';
import type { Template } from '../../scoring/template';
import type { Host } from '../host';
import { useMessages } from '../messagesContext';
import { useWriting, type Writing } from '../parts/useWriting';
import type { Workbook } from '../useWorkbook';
import { isPending, readSources } from './files/addedFile';
import { useFiles, type Files } from './files/useFiles';
import { useOwnResults } from './useOwnResults';
import { INITIAL_STATE, reviewReducer, sameMethod, type ReviewState } from './reviewState';

/** The review in the page, and what can be done with it. */
export interface Review {
  readonly state: ReviewState;
  readonly files: Files;
  /** That of the workbook; `undefined` until it was read. */
  readonly template: Template | undefined;
  /** What was read; `undefined` until the workbook and the files that were added are. */
  readonly opened: OpenedReview | undefined;
  /** By the method that is chosen now. */
  readonly review: ConsolidatedReview | undefined;
  /** By the method in force, where that is another one. */
  readonly before: ConsolidatedReview | undefined;
  /** What is different from the results that stand in the workbook; `undefined` where there are none. */
  readonly changes: PublishedChanges | undefined;
  readonly chooseMethod: (method: Method) => void;
  readonly chooseSheet: (sheet: string, counts: boolean) => void;
  readonly writing: Writing;
}

/** Holds the review of the workbook and the files added to it. */
export function useReview(host: Host, workbook: Workbook): Review {
  const messages = useMessages();
  const { thisWorkbook } = messages.pane;
  const [state, dispatch] = useReducer(reviewReducer, INITIAL_STATE);
  const files = useFiles();
  const { method, inForce, leftOut } = state;

  const own = useOwnResults(host, workbook);
  const isRemembered = useRef(false);
  useEffect(() => {
    if (own?.rules === undefined || isRemembered.current) return;
    isRemembered.current = true;
    dispatch({ type: 'remembered', method: statedMethod(own.rules), leftOut: rememberedLeftOut(own.rules) });
  }, [own]);

  const read = useMemo((): ReadWorkbook | undefined => (workbook.grids === undefined ? undefined : { label: thisWorkbook, grids: workbook.grids }), [workbook.grids, thisWorkbook]);
  const template = useMemo(() => (read === undefined ? undefined : reviewTemplate(read.grids).template), [read]);
  const reading = files.list.some(isPending);
  // While files come in, computing what will be another result in a moment helps nobody.
  const opened = useMemo(() => (read === undefined || reading ? undefined : reviewOf(read, readSources(files.list), leftOut)), [read, reading, files.list, leftOut]);
  const computedMethod = useDeferredValue(method);
  const review = useMemo(() => (opened === undefined ? undefined : consolidateScores(opened, opened.template, computedMethod)), [opened, computedMethod]);
  const before = useMemo(() => (opened === undefined || sameMethod(inForce, computedMethod) ? undefined : consolidateScores(opened, opened.template, inForce)), [opened, inForce, computedMethod]);

  const changes = useMemo(() => (review === undefined || own === undefined ? undefined : compareWithPublished(review, own)), [review, own]);

  const writing = useWriting({
    host,
    roles: RESULT_ROLES,
    // Reads once more first: what is written is what stands in the sheets now, not when somebody last looked.
    publish: async (progress) => {
      const now = reviewOf({ label: thisWorkbook, grids: await workbook.read() }, readSources(files.list), leftOut);
      const current = consolidateScores(now, now.template, method);
      if (lacking(current) !== undefined) return undefined;
      return publishResults(current, host.writer, messages, progress);
    },
    onChange: () => {
      dispatch({ type: 'written' });
      // The failure is in the workbook's state, where it is shown.
      workbook.read().catch(() => undefined);
    },
  });

  /** What was said of the last writing holds for what was chosen then. */
  const choose = (event: Parameters<typeof dispatch>[0]): void => {
    if (writing.state.phase !== 'writing' && writing.state.phase !== 'removing') writing.dismiss();
    dispatch(event);
  };

  return {
    state,
    files,
    template,
    opened,
    review,
    before,
    changes,
    writing,
    chooseMethod: (chosen) => { choose({ type: 'method', method: chosen }); },
    chooseSheet: (sheet, counts) => { choose({ type: 'choice', sheet, counts }); },
  };
}
