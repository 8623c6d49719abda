import { fill } from '../locales/fill';
import { LOCALE_NAMES, messagesFor, type LocaleName } from '../locales/messages';
import { unfill } from '../locales/unfill';

/** What became of the rule of a review, and who did it when. */
export type RuleEvent =
  | { readonly kind: 'locked'; readonly at: string; readonly by: string; readonly rule: string }
  | { readonly kind: 'unlocked'; readonly at: string; readonly by: string; readonly reason: string };

/** Returns the event that holds now: the last one that locked the rule, or `undefined` where it is open. */
export function lockInForce(history: readonly RuleEvent[]): Extract<RuleEvent, { kind: 'locked' }> | undefined {
  const last = history.at(-1);
  return last?.kind === 'locked' ? last : undefined;
}

/** Returns the line of 评审规则 that says it, in the language of the locale. */
export function ruleEventText(event: RuleEvent, locale: LocaleName): string {
  return fill(messagesFor(locale).rules.records.rule[event.kind], { ...event });
}

/** Returns the event that a line says, in either language; `undefined` where it says none. */
export function readRuleEvent(text: string): RuleEvent | undefined {
  for (const locale of LOCALE_NAMES) {
    const { locked, unlocked } = messagesFor(locale).rules.records.rule;
    const lock = unfill(locked, text);
    if (lock !== undefined) return { kind: 'locked', at: lock['at'] ?? '', by: lock['by'] ?? '', rule: lock['rule'] ?? '' };
    const open = unfill(unlocked, text);
    if (open !== undefined) return { kind: 'unlocked', at: open['at'] ?? '', by: open['by'] ?? '', reason: open['reason'] ?? '' };
  }
  return undefined;
}

/** The sentences of the lines part what was filled in by these signs. */
const LONGEST_NAME = 40;

/** Returns a name as it can stand in such a line: one line, without the signs that part it. */
export function signingName(typed: string): string {
  return typed.normalize('NFKC').replace(/[\s:;：；,，“”"]+/g, ' ').trim().slice(0, LONGEST_NAME);
}
