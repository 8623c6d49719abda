import { decisionsWords, type DecisionsWords } from '../../../locales/decisionsWords';
import { useLocale } from '../../messagesContext';

/** Returns the sentences about decisions in the reader's language. */
export function useDecisionsWords(): DecisionsWords {
  return decisionsWords(useLocale());
}
