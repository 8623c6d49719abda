import { scoreStartWords, type ScoreStartWords } from '../../../locales/scoreStartWords';
import { useLocale } from '../../messagesContext';

/** Returns the sentences of the form in the reader's language. */
export function useStartWords(): ScoreStartWords {
  return scoreStartWords(useLocale());
}
