import { createContext, use } from 'react';
import { zhCN } from '../locales/zh-CN';
import type { Messages } from '../locales/messages';

/** The sentences of the reader's language. */
export const MessagesContext = createContext<Messages>(zhCN);

/** Returns the sentences of the reader's language. */
export function useMessages(): Messages {
  return use(MessagesContext);
}
