import { useDeferredValue, useMemo, useReducer, useState } from 'react';
import { compareWithPublished, type PublishedChanges } from '../../review/compareWithPublished';
import { decideReview, type DecidedScores } from '../../review/decideReview';
import { consolidateScores, type ConsolidatedReview } from '../../review/consolidateReview';
import { reviewOf, type OpenedReview, type ReadWorkbook } from '../../review/openReview';
import type { RuleEvent } from '../../review/ruleRecord';
import { reviewTemplate } from '../../review/reviewTemplate';
import { withSeals } from '../../review/seal/sealFindings';
import type { Decision } from '../../scoring/decisions/decision';
import type { Method } from '../../scoring/method';
import type { Template } from '../../scoring/template';
import type { Host } from '../host';
import { useMessages } from '../messagesContext';
import type { Writing } from '../parts/useWriting';
import type { Workbook } from '../useWorkbook';
import { isPending, readSources } from './files/addedFile';
import { useFiles, type Files } from './files/useFiles';
import { useOwnResults, type OwnResults } from './useOwnResults';
import { useRemembered } from './useRemembered';
import { useReviewWriting } from './useReviewWriting';
import { useSeals, type Seals } from './seal/useSeals';
import type { UnderstandingEvent } from './understanding/understandingState';
import { INITIAL_STATE, reviewReducer, sameMethod, type ReviewState } from './reviewState';

/** The review in the page, and what can be done with it. */
export interface Review {
  readonly state: ReviewState;
  readonly files: Files;
  /** The workbook as it was read; `undefined` until it was. */
  readonly read: ReadWorkbook | undefined;
  /** That of the workbook; `undefined` until it was read. */
  readonly template: Template | undefined;
  /** What was read; `undefined` until the workbook and the files that were added are. */
  readonly opened: OpenedReview | undefined;
  /** The scores as people have decided. */
  readonly decided: DecidedScores | undefined;
  readonly seals: Seals;
  /** Our results in the workbook; `undefined` while that is not known. */
  readonly own: OwnResults | undefined;
  /** By the method that is chosen now. */
  readonly review: ConsolidatedReview | undefined;
  /** By the method in force, where that is another one. */
  readonly before: ConsolidatedReview | undefined;
  /** What is different from the results that stand in the workbook; `undefined` where there are none. */
  readonly changes: PublishedChanges | undefined;
  readonly chooseMethod: (method: Method) => void;
  /** Locks the rule or opens it again; written with the results. */
  readonly settleRule: (event: RuleEvent) => void;
  readonly chooseSheet: (sheet: string, counts: boolean) => void;
  /** Says how sheets are to be read. */
  readonly understand: (event: UnderstandingEvent) => void;
  readonly decide: (decision: Decision) => void;
  readonly revoke: (decision: Decision) => void;
  readonly writing: Writing;
  /** Whether 评委分析 and 复核单 are written with the results. */
  readonly writesPanel: boolean;
  readonly choosePanel: (written: boolean) => void;
}

/** Holds the review of the workbook and the files added to it. */
export function useReview(host: Host, workbook: Workbook): Review {
  const messages = useMessages();
  const { thisWorkbook } = messages.pane;
  const [state, dispatch] = useReducer(reviewReducer, INITIAL_STATE);
  const files = useFiles();
  const { method, inForce, leftOut, mappings, decisions } = state;

  const own = useOwnResults(host, workbook);
  const [chosenPanel, choosePanel] = useState<boolean>();
  // Once written they are part of the set, and go stale when they are left out.
  const writesPanel = chosenPanel ?? workbook.standing.has('analysis');
  useRemembered(own, dispatch);

  const { read, template } = useReading(workbook, thisWorkbook);
  const reading = files.list.some(isPending);
  // While files come in, computing what will be another result in a moment helps nobody.
  const opened = useMemo(() => (read === undefined || reading ? undefined : reviewOf(read, readSources(files.list), leftOut, mappings)), [read, reading, files.list, leftOut, mappings]);
  const computedMethod = useDeferredValue(method);
  const decided = useMemo(() => (opened === undefined ? undefined : decideReview(opened, decisions, thisWorkbook)), [opened, decisions, thisWorkbook]);
  const computed = useMemo(() => (decided === undefined || template === undefined ? undefined : consolidateScores(decided, template, computedMethod)), [decided, template, computedMethod]);
  const seals = useSeals(opened, read, files.list);
  const review = useMemo(() => (computed === undefined || decided === undefined ? undefined : withSeals(computed, seals.checked.filter(({ sheet }) => !decided.isOut(sheet)), computed.ranking.template)), [computed, decided, seals.checked]);
  const before = useMemo(() => (decided === undefined || template === undefined || sameMethod(inForce, computedMethod) ? undefined : consolidateScores(decided, template, inForce)), [decided, template, inForce, computedMethod]);

  const changes = useMemo(() => (review === undefined || own === undefined ? undefined : compareWithPublished(review, own)), [review, own]);

  const writing = useReviewWriting({ host, workbook, files, state, dispatch, passphrase: seals.passphrase, writesPanel });

  /** What was said of the last writing holds for what was chosen then. */
  const choose = (event: Parameters<typeof dispatch>[0]): void => {
    if (writing.state.phase !== 'writing' && writing.state.phase !== 'removing') writing.dismiss();
    dispatch(event);
  };

  return {
    state,
    files,
    read,
    template,
    opened,
    decided,
    seals,
    own,
    review,
    before,
    changes,
    writing,
    writesPanel,
    choosePanel,
    chooseMethod: (chosen) => { choose({ type: 'method', method: chosen }); },
    settleRule: (event) => { choose({ type: 'rule', event }); },
    understand: choose,
    decide: (decision) => { choose({ type: 'decided', decision }); },
    revoke: (decision) => { choose({ type: 'revoked', decision }); },
    chooseSheet: (sheet, counts) => { choose({ type: 'choice', sheet, counts }); },
  };
}

/** The workbook as it was read, and the template in it; `undefined` until it was. */
function useReading({ grids }: Workbook, label: string): { readonly read: ReadWorkbook | undefined; readonly template: Template | undefined } {
  const read = useMemo((): ReadWorkbook | undefined => (grids === undefined ? undefined : { label, grids }), [grids, label]);
  const template = useMemo(() => (read === undefined ? undefined : reviewTemplate(read.grids).template), [read]);
  return { read, template };
}
