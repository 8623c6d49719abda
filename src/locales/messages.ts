import { enUS } from './en-US';
import { zhCN } from './zh-CN';
import type { Widened } from './widened';

/** Every sentence of the product in one language. */
export type Messages = Widened<typeof zhCN>;

export type LocaleName = 'zh-CN' | 'en-US';

export const LOCALE_NAMES: readonly LocaleName[] = ['zh-CN', 'en-US'];

/** Returns the language of a catalogue of `messagesFor`. */
export function localeOf(messages: Messages): LocaleName {
  return messages === enUS ? 'en-US' : 'zh-CN';
}

/** Returns the sentences of a language. */
export function messagesFor(locale: LocaleName): Messages {
  return locale === 'zh-CN' ? zhCN : enUS;
}
