import { understandingWords, type UnderstandingWords } from '../../../locales/understandingWords';
import { useLocale } from '../../messagesContext';

/** Returns the sentences about how sheets were understood in the reader's language. */
export function useUnderstandingWords(): UnderstandingWords {
  return understandingWords(useLocale());
}
