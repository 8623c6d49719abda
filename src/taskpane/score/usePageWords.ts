import { scorePageWords, type ScorePageWords } from '../../locales/scorePageWords';
import { useLocale } from '../messagesContext';

/** Returns the sentences of the page in the reader's language. */
export function usePageWords(): ScorePageWords {
  return scorePageWords(useLocale());
}
