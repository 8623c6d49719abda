import type { RecordLine } from '../../../sheets/compose/recordLines';
import type { Decision } from '../../../scoring/decisions/decision';
import { decisionKey, subjectKey } from '../../../scoring/decisions/decisionKey';

/** What a person has decided about names, versions and files. */
export interface DecisionsState {
  /** In the order in which they were made. */
  readonly decisions: readonly Decision[];
  /** Lines among the remembered ones that nothing here can read; they are written again. */
  readonly kept: readonly RecordLine[];
}

export type DecisionsEvent =
  | { readonly type: 'decided'; readonly decision: Decision }
  | { readonly type: 'revoked'; readonly decision: Decision };

export const NOTHING_DECIDED: DecisionsState = { decisions: [], kept: [] };

/** Returns the state after an event: of decisions about the same two things, the last one is left. */
export function decisionsReducer(state: DecisionsState, { type, decision }: DecisionsEvent): DecisionsState {
  const key = type === 'decided' ? subjectKey : decisionKey;
  const others = state.decisions.filter((other) => key(other) !== key(decision));
  return { ...state, decisions: type === 'decided' ? [...others, decision] : others };
}
