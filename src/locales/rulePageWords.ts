import type { LocaleName } from './messages';
import { rulePageEnUS } from './rulePage.en-US';
import { rulePageZhCN } from './rulePage.zh-CN';
import type { Widened } from './widened';

/** Every word about the rule in one language. */
export type RulePageWords = Widened<typeof rulePageZhCN>;

/** Returns the words of a language. */
export function rulePageWords(locale: LocaleName): RulePageWords {
  return locale === 'zh-CN' ? rulePageZhCN : rulePageEnUS;
}
