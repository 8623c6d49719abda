import { fill } from '../../locales/fill';
import { LOCALE_NAMES, messagesFor, type Messages } from '../../locales/messages';
import { unfill } from '../../locales/unfill';
import { formatHundredths, parseHundredths } from '../../scoring/hundredths';
import type { SelectionRule, TieDecision } from '../../scoring/selectTop';

/** How a recommendation list came about, as it states it to people. */
export interface RecommendationTerms {
  /** The sheet that holds the ranking. */
  readonly source: string;
  readonly rule: SelectionRule;
  /** Of a share: how many entries have a rank, and how many that makes. */
  readonly share?: { readonly ranked: number; readonly places: number };
  readonly tie?: TieTerms;
}

/** A tie at the line and what was decided about it. */
export interface TieTerms {
  readonly rank: number;
  readonly tied: number;
  readonly places: number;
  readonly decision: TieDecision['kind'];
  /** Of the tied entries. */
  readonly chosen: number;
  /** Empty but for `choose`. */
  readonly reason: string;
}

const RULES = ['count', 'share', 'cutoff'] as const;
const DECISIONS = ['include', 'exclude', 'choose'] as const;

/** Returns the sentence that states the terms. */
export function termsSentence({ source, rule, share, tie }: RecommendationTerms, { recommendation: words }: Messages): string {
  const stated = fill(words[rule.kind], { ...ruleValues(rule), ...share });
  if (tie === undefined) return fill(words.terms, { source, rule: stated });
  return fill(words.termsTied, { source, rule: stated, tie: fill(words[tie.decision], { ...tie }) });
}

/** Returns the terms that a sentence states, in either language, or `undefined` where somebody has changed it. */
export function readTerms(sentence: string): RecommendationTerms | undefined {
  for (const locale of LOCALE_NAMES) {
    const words = messagesFor(locale);
    for (const rule of RULES) for (const decision of [undefined, ...DECISIONS]) {
      const terms = readAs(sentence, rule, decision, words);
      // What was read must say the same again: no reading is a guess.
      if (terms !== undefined && termsSentence(terms, words) === sentence) return terms;
    }
  }
  return undefined;
}

function readAs(sentence: string, kind: SelectionRule['kind'], decision: TieDecision['kind'] | undefined, { recommendation: words }: Messages): RecommendationTerms | undefined {
  // Both parts state places, so their names are told apart.
  const parts = { source: '{source}', rule: words[kind].replace('{places}', '{all}'), tie: decision === undefined ? '' : words[decision] };
  const values = new Map(Object.entries(unfill(fill(decision === undefined ? words.terms : words.termsTied, parts), sentence) ?? {}));
  const rule = readRule(kind, values);
  if (rule === undefined) return undefined;
  const number = (name: string): number => wholeNumber(values.get(name));
  const share = kind === 'share' ? { share: { ranked: number('ranked'), places: number('all') } } : {};
  const terms = { source: values.get('source') ?? '', rule, ...share };
  if (decision === undefined) return terms;
  const chosen = { include: number('tied'), exclude: 0, choose: number('chosen') }[decision];
  return { ...terms, tie: { rank: number('rank'), tied: number('tied'), places: number('places'), decision, chosen, reason: values.get('reason') ?? '' } };
}

function ruleValues(rule: SelectionRule): Record<string, string | number> {
  switch (rule.kind) {
    case 'count':
      return { count: rule.count };
    case 'share':
      return { percent: formatHundredths(rule.percent) };
    case 'cutoff':
      return { score: formatHundredths(rule.score) };
  }
}

function readRule(kind: SelectionRule['kind'], values: ReadonlyMap<string, string>): SelectionRule | undefined {
  const count = values.get('count') ?? '';
  if (kind === 'count') return /^[1-9]\d{0,6}$/.test(count) ? { kind, count: Number(count) } : undefined;
  const number = parseHundredths(values.get(kind === 'share' ? 'percent' : 'score') ?? '');
  if (number === undefined) return undefined;
  return kind === 'share' ? { kind, percent: number } : { kind, score: number };
}

/** What a sentence does not state is 0. */
function wholeNumber(text = '0'): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
