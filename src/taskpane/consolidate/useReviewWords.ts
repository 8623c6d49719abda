import { consolidateReviewWords, type ConsolidateReviewWords } from '../../locales/consolidateReviewWords';
import { useLocale } from '../messagesContext';

/** Returns the sentences about what was found in a review in the reader's language. */
export function useReviewWords(): ConsolidateReviewWords {
  return consolidateReviewWords(useLocale());
}
