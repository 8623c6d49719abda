import type { Failure } from '../../review/hostFailure';
import type { RankingSource } from '../../review/readRankingSheets';
import type { RememberedSelection } from '../../review/rememberedSelection';
import { FIRST_RULE, ruleForm, type DecisionForm, type RuleForm } from '../../review/selectionForm';

/** What was found in the workbook. */
export interface Found {
  readonly sources: readonly RankingSource[];
  /** Whether there are score sheets to make a ranking from. */
  readonly scores: boolean;
  readonly remembered: RememberedSelection | undefined;
}

/** What the page knows. The list is not here: it follows from the ranking, the rule and the decision. */
export interface RecommendState {
  /** `undefined` until the rankings were read. */
  readonly found: Found | undefined;
  readonly reading: boolean;
  /** The sheet that was chosen among several. */
  readonly sheet: string | undefined;
  readonly form: RuleForm;
  readonly decision: DecisionForm | undefined;
  /** The ranking had changed when the list was to be written. */
  readonly moved: boolean;
  readonly failure: Failure | undefined;
}

/** What a person can change. */
export type RecommendChange =
  | { readonly type: 'sheet'; readonly sheet: string }
  | { readonly type: 'rule'; readonly form: RuleForm }
  | { readonly type: 'decision'; readonly decision: DecisionForm };

export type RecommendEvent =
  | RecommendChange
  | { readonly type: 'reading' }
  | { readonly type: 'found'; readonly found: Found }
  | { readonly type: 'moved' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'dismissed' };

export const UNREAD: RecommendState = { found: undefined, reading: false, sheet: undefined, form: FIRST_RULE, decision: undefined, moved: false, failure: undefined };

/** Returns the state after an event. */
export function recommendReducer(state: RecommendState, event: RecommendEvent): RecommendState {
  switch (event.type) {
    case 'reading':
      return { ...state, reading: true, failure: undefined };
    case 'found':
      return { ...(state.found === undefined ? asRemembered(state, event.found) : state), found: event.found, reading: false };
    case 'sheet':
      return { ...state, sheet: event.sheet, moved: false };
    case 'rule':
      return { ...state, form: event.form, moved: false };
    case 'decision':
      return { ...state, decision: event.decision, moved: false };
    case 'moved':
      return { ...state, moved: true };
    case 'failed':
      return { ...state, reading: false, failure: event.failure };
    case 'dismissed':
      return { ...state, failure: undefined };
  }
}

/** The page takes up where the list that stands in the workbook left off. */
function asRemembered(state: RecommendState, { remembered }: Found): RecommendState {
  const terms = remembered?.terms;
  return terms === undefined ? state : { ...state, sheet: terms.source, form: ruleForm(terms.rule, state.form) };
}

/** Returns the ranking that the list is taken from: the chosen one while it is there, else the first. */
export function sourceOf({ found, sheet }: RecommendState): RankingSource | undefined {
  return found?.sources.find((source) => source.sheet === sheet) ?? found?.sources[0];
}
