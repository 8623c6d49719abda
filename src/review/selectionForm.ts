import { formatHundredths, parseHundredths } from '../scoring/hundredths';
import type { Placed, SelectionRule, TieDecision } from '../scoring/selectTop';

/** What a person has entered as the rule, each kind keeping its text while another is looked at. */
export interface RuleForm {
  readonly kind: SelectionRule['kind'];
  readonly texts: Readonly<Record<SelectionRule['kind'], string>>;
}

/** What a person has entered as the decision about a tie. */
export interface DecisionForm {
  /** The keys of the entries that it is about. */
  readonly tied: readonly string[];
  readonly kind: TieDecision['kind'] | undefined;
  readonly chosen: readonly string[];
  readonly reason: string;
}

export const FIRST_RULE: RuleForm = { kind: 'count', texts: { count: '10', share: '30', cutoff: '' } };

const MOST = 999_999;
const WHOLE_SHARE = 10_000;

/** Returns the rule that was entered, or `undefined` where the text is none: nothing is rounded, and no limit is put in its place. */
export function readRuleForm({ kind, texts }: RuleForm): SelectionRule | undefined {
  const text = plain(texts[kind]);
  if (kind === 'count') return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= MOST ? { kind, count: Number(text) } : undefined;
  const number = parseHundredths(text);
  if (number === undefined || number < 0) return undefined;
  if (kind === 'cutoff') return { kind, score: number };
  return number > 0 && number <= WHOLE_SHARE ? { kind, percent: number } : undefined;
}

/** Returns what was entered as it is shown once the person has left the field: digits of one width, without the unit. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s*[名项个分%]+$/, '');
}

/** Returns the form that shows a rule. */
export function ruleForm(rule: SelectionRule, { texts }: RuleForm): RuleForm {
  return { kind: rule.kind, texts: { ...texts, [rule.kind]: ruleText(rule) } };
}

/** Returns the form for a tie: what was entered about just these entries, else what was decided earlier, else nothing. */
export function decisionForm(entries: readonly Placed[], entered: DecisionForm | undefined, decided: TieDecision | undefined): DecisionForm {
  const tied = entries.map(({ key }) => key);
  if (entered !== undefined && entered.tied.length === tied.length && tied.every((key) => entered.tied.includes(key))) return entered;
  const nothing = { tied, kind: undefined, chosen: [], reason: '' };
  if (decided === undefined) return nothing;
  return decided.kind === 'choose' ? { tied, kind: 'choose', chosen: decided.chosen, reason: decided.reason } : { ...nothing, kind: decided.kind };
}

/** Returns the decision that was entered, complete or not, or `undefined` where none was. */
export function readDecisionForm({ tied, kind, chosen, reason }: DecisionForm): TieDecision | undefined {
  if (kind === undefined) return undefined;
  return kind === 'choose' ? { kind, tied, chosen, reason } : { kind, tied };
}

function ruleText(rule: SelectionRule): string {
  switch (rule.kind) {
    case 'count':
      return String(rule.count);
    case 'share':
      return formatHundredths(rule.percent);
    case 'cutoff':
      return formatHundredths(rule.score);
  }
}
