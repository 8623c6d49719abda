import { createContext, use } from 'react';
import { messagesFor, type LocaleName, type Messages } from '../locales/messages';

/** The reader's language. */
export const LocaleContext = createContext<LocaleName>('zh-CN');

/** Returns the reader's language, for the words of a page, numbers and dates. */
export function useLocale(): LocaleName {
  return use(LocaleContext);
}

/** Returns the sentences that all pages share, in the reader's language. */
export function useMessages(): Messages {
  return messagesFor(useLocale());
}
