import { selectTop, type Selection, type SelectionRule } from '../scoring/selectTop';
import type { RankingRow } from '../sheets/recognise/rankingRow';
import type { RankingSource } from './readRankingSheets';
import { rememberedDecision, type RememberedSelection } from './rememberedSelection';
import { decisionForm, readDecisionForm, type DecisionForm } from './selectionForm';
import type { Recommendation } from './publishRecommendation';

/** A list as it stands while people decide about it. */
export interface DraftList {
  readonly recommendation: Recommendation;
  readonly selection: Selection<RankingRow>;
  /** What is entered about the tie at the line; `undefined` where there is none. */
  readonly decision: DecisionForm | undefined;
}

/** Returns the list that a rule and what was entered about a tie make; where nothing was, what an earlier list says about the same tie holds. */
export function draftList(source: RankingSource, rule: SelectionRule, entered: DecisionForm | undefined, remembered: RememberedSelection | undefined): DraftList {
  const { tie } = selectTop(source.rows, rule, undefined);
  const form = tie === undefined ? undefined : decisionForm(tie.entries, entered, remembered === undefined ? undefined : rememberedDecision(remembered, tie));
  const decision = form === undefined ? undefined : readDecisionForm(form);
  return { recommendation: { source, rule, decision }, selection: selectTop(source.rows, rule, decision), decision: form };
}

/** Returns the teams that people wrote a reason for and that are no longer on the list. */
export function leavingTeams({ reasons }: RememberedSelection, { chosen }: Selection<RankingRow>, { rows }: RankingSource): string[] {
  const stays = new Set(chosen.map(({ key }) => key));
  const teams = new Map(rows.map(({ key, team }) => [key, team]));
  // An entry that has left the ranking too is named as its key has it, before the enterprise.
  return [...reasons].filter(([key, reason]) => reason !== '' && !stays.has(key)).map(([key]) => teams.get(key) ?? key.split('\u0000')[0]!);
}
