import { consolidatePageWords, type ConsolidatePageWords } from '../../locales/consolidatePageWords';
import { useLocale } from '../messagesContext';

/** Returns the words of the page in the reader's language. */
export function usePageWords(): ConsolidatePageWords {
  return consolidatePageWords(useLocale());
}
