import { DEFAULT_METHOD, type Method } from '../../scoring/method';

/** What the secretary has chosen. The ranking is not here: it follows from the scores and the method. */
export interface ReviewState {
  /** The method by which results are computed now. */
  readonly method: Method;
  /** That of the results in the workbook; the usual one where none stand. */
  readonly inForce: Method;
  /** Sheets of the open workbook that do not count. */
  readonly leftOut: ReadonlySet<string>;
}

export type ReviewEvent =
  | { readonly type: 'method'; readonly method: Method }
  | { readonly type: 'choice'; readonly sheet: string; readonly counts: boolean }
  /** What the results that stand in the workbook say of themselves; it counts unless the person has chosen otherwise meanwhile. */
  | { readonly type: 'remembered'; readonly method: Method | undefined; readonly leftOut: ReadonlySet<string> }
  | { readonly type: 'written' };

export const INITIAL_STATE: ReviewState = { method: DEFAULT_METHOD, inForce: DEFAULT_METHOD, leftOut: new Set() };

/** Returns the state after an event. */
export function reviewReducer(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'method':
      return { ...state, method: event.method };
    case 'choice':
      return { ...state, leftOut: withChoice(state.leftOut, event.sheet, event.counts) };
    case 'remembered': {
      const { method: inForce = state.inForce } = event;
      const isUntouched = sameMethod(state.method, state.inForce);
      return { method: isUntouched ? inForce : state.method, inForce, leftOut: state.leftOut.size === 0 ? event.leftOut : state.leftOut };
    }
    case 'written':
      return { ...state, inForce: state.method };
  }
}

function withChoice(leftOut: ReadonlySet<string>, sheet: string, counts: boolean): ReadonlySet<string> {
  const changed = new Set(leftOut);
  if (counts) changed.delete(sheet);
  else changed.add(sheet);
  return changed;
}

/** Returns whether two methods are one. */
export function sameMethod(a: Method, b: Method): boolean {
  return a.name === b.name && (a.name !== 'trimmed' || a.trimScope === b.trimScope) && a.decimals === b.decimals && a.rankOn === b.rankOn;
}
