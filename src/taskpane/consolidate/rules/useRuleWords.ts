import { rulePageWords, type RulePageWords } from '../../../locales/rulePageWords';
import { useLocale } from '../../messagesContext';

/** Returns the words about the rule in the reader's language. */
export function useRuleWords(): RulePageWords {
  return rulePageWords(useLocale());
}
