import type { HandedInFile } from '../review/collectScores';
import type { OpenedReview } from '../review/openReview';
import type { PublishedSheets } from '../review/publishResults';
import { DEFAULT_METHOD, type Method } from '../scoring/method';
import type { Failure } from '../review/hostFailure';

/** What the pane knows. The ranking is not here: it follows from the scores and the method. */
export interface ReviewState {
  readonly method: Method;
  /** Files added to the workbook's own sheets. */
  readonly files: readonly HandedInFile[];
  readonly reading: boolean;
  /** `undefined` until something was read. */
  readonly opened: OpenedReview | undefined;
  /** The workbook has changed since it was read. */
  readonly stale: boolean;
  readonly publishing: { readonly done: number; readonly of: number } | undefined;
  /** Sheets whose changes by hand writing would clear, while the person is asked. */
  readonly asking: readonly string[] | undefined;
  readonly published: PublishedSheets | undefined;
  readonly failure: Failure | undefined;
}

export type ReviewEvent =
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly opened: OpenedReview }
  | { readonly type: 'files'; readonly files: readonly HandedInFile[] }
  | { readonly type: 'method'; readonly method: Method }
  /** The method of the results that stand in the workbook; it counts unless the person has chosen one meanwhile. */
  | { readonly type: 'remembered'; readonly method: Method }
  | { readonly type: 'changed' }
  | { readonly type: 'asking'; readonly sheets: readonly string[] }
  | { readonly type: 'publishing'; readonly done: number; readonly of: number }
  | { readonly type: 'published'; readonly published: PublishedSheets }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'dismissed' };

export const INITIAL_STATE: ReviewState = {
  method: DEFAULT_METHOD,
  files: [],
  reading: false,
  opened: undefined,
  stale: false,
  publishing: undefined,
  asking: undefined,
  published: undefined,
  failure: undefined,
};

/** Returns the state after an event. */
export function reviewReducer(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'reading':
      return { ...state, reading: true, failure: undefined, stale: false };
    case 'read':
      return { ...state, reading: false, stale: false, opened: event.opened };
    case 'files':
      return { ...state, files: event.files, published: undefined, asking: undefined };
    case 'method':
      return { ...state, method: event.method, published: undefined, asking: undefined };
    case 'remembered':
      return state.method === DEFAULT_METHOD ? { ...state, method: event.method } : state;
    case 'changed':
      return state.opened === undefined ? state : { ...state, stale: true };
    case 'asking':
      return { ...state, publishing: undefined, asking: event.sheets };
    case 'publishing':
      return { ...state, publishing: { done: event.done, of: event.of }, asking: undefined, published: undefined, failure: undefined };
    case 'published':
      return { ...state, publishing: undefined, published: event.published };
    case 'failed':
      return { ...state, reading: false, publishing: undefined, failure: event.failure };
    case 'dismissed':
      return { ...state, failure: undefined, published: undefined, asking: undefined, publishing: undefined };
  }
}
