import { recommendPageWords, type RecommendPageWords } from '../../locales/recommendPageWords';
import { useLocale } from '../messagesContext';

/** Returns the sentences of the page in the reader's language. */
export function usePageWords(): RecommendPageWords {
  return recommendPageWords(useLocale());
}
