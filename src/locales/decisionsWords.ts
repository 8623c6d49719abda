import { decisionsEnUS } from './decisions.en-US';
import { decisionsZhCN } from './decisions.zh-CN';
import type { LocaleName } from './messages';
import type { Widened } from './widened';

/** The sentences about what people decide in one language. */
export type DecisionsWords = Widened<typeof decisionsZhCN>;

/** Returns the sentences of a language. */
export function decisionsWords(locale: LocaleName): DecisionsWords {
  return locale === 'zh-CN' ? decisionsZhCN : decisionsEnUS;
}
