import type { LocaleName } from './messages';
import { understandingEnUS } from './understanding.en-US';
import { understandingZhCN } from './understanding.zh-CN';
import type { Widened } from './widened';

/** Every sentence about how sheets were understood in one language. */
export type UnderstandingWords = Widened<typeof understandingZhCN>;

/** Returns the sentences of a language. */
export function understandingWords(locale: LocaleName): UnderstandingWords {
  return locale === 'zh-CN' ? understandingZhCN : understandingEnUS;
}
