import { DEFAULT_METHOD, thresholdsOf, type Method } from '../../scoring/method';
import type { Remembered } from '../../review/remembered';
import type { RuleEvent } from '../../review/ruleRecord';
import { decisionKey } from '../../scoring/decisions/decisionKey';
import { decisionsReducer, NOTHING_DECIDED, type DecisionsEvent, type DecisionsState } from './decisions/decisionsState';
import { NOTHING_SAID, understandingReducer, type UnderstandingEvent, type UnderstandingState } from './understanding/understandingState';

/** What the secretary has chosen. The ranking is not here: it follows from the scores and the method. */
export interface ReviewState extends UnderstandingState, DecisionsState {
  /** The method by which results are computed now. */
  readonly method: Method;
  /** That of the results in the workbook; the usual one where none stand. */
  readonly inForce: Method;
  /** Sheets of the open workbook that do not count. */
  readonly leftOut: ReadonlySet<string>;
  /** Of the rule: who locked it when, and who opened it again and why. */
  readonly history: readonly RuleEvent[];
}

export type ReviewEvent =
  | UnderstandingEvent
  | DecisionsEvent
  | { readonly type: 'method'; readonly method: Method }
  | { readonly type: 'rule'; readonly event: RuleEvent }
  | { readonly type: 'choice'; readonly sheet: string; readonly counts: boolean }
  /** What the results that stand in the workbook say of themselves; it counts unless the person has chosen otherwise meanwhile. */
  | { readonly type: 'remembered'; readonly method: Method | undefined; readonly leftOut: ReadonlySet<string> } & Partial<Remembered>
  | { readonly type: 'written' };

export const INITIAL_STATE: ReviewState = { method: DEFAULT_METHOD, inForce: DEFAULT_METHOD, leftOut: new Set(), history: [], ...NOTHING_SAID, ...NOTHING_DECIDED };

/** Returns the state after an event. */
export function reviewReducer(state: ReviewState, event: ReviewEvent): ReviewState {
  switch (event.type) {
    case 'method':
      return { ...state, method: event.method };
    case 'rule':
      return { ...state, history: [...state.history, event.event] };
    case 'choice':
      return { ...state, leftOut: withChoice(state.leftOut, event.sheet, event.counts) };
    case 'remembered': {
      const { method: inForce = state.inForce } = event;
      const isUntouched = sameMethod(state.method, state.inForce);
      return {
        ...state,
        method: isUntouched ? inForce : state.method,
        inForce,
        leftOut: state.leftOut.size === 0 ? event.leftOut : state.leftOut,
        mappings: state.mappings.length === 0 ? event.mappings ?? state.mappings : state.mappings,
        decisions: withoutRepeats([...(event.decisions ?? []), ...state.decisions], decisionKey),
        history: withoutRepeats([...(event.history ?? []), ...state.history], (one) => JSON.stringify(Object.entries(one).sort())),
        kept: event.kept ?? state.kept,
      };
    }
    case 'written':
      return { ...state, inForce: state.method };
    case 'mapped':
    case 'confirmed':
    case 'reconsidered':
      return { ...state, ...understandingReducer(state, event) };
    case 'decided':
    case 'revoked':
      return { ...state, ...decisionsReducer(state, event) };
  }
}

/** What was decided here and has been written since is remembered a second time. */
function withoutRepeats<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

function withChoice(leftOut: ReadonlySet<string>, sheet: string, counts: boolean): ReadonlySet<string> {
  const changed = new Set(leftOut);
  if (counts) changed.delete(sheet);
  else changed.add(sheet);
  return changed;
}

/** Returns whether two methods are one. */
export function sameMethod(a: Method, b: Method): boolean {
  return ruleOf(a) === ruleOf(b);
}

/** What the method does, alike for methods that differ only in what they do not use. */
function ruleOf(method: Method): string {
  const { name, trimScope, decimals, rankOn, rounding = 'half-away', tieBreaks = [] } = method;
  return JSON.stringify([name, name === 'trimmed' ? [trimScope, thresholdsOf(method)] : [], decimals, rankOn, rounding, tieBreaks]);
}
