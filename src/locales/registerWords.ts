import type { LocaleName } from './messages';
import { registerEnUS } from './register.en-US';
import { registerZhCN } from './register.zh-CN';
import type { Widened } from './widened';

/** The words of the register of applications in one language. */
export type RegisterWords = Widened<typeof registerZhCN>;

/** Returns the words of a language. */
export function registerWords(locale: LocaleName): RegisterWords {
  return locale === 'zh-CN' ? registerZhCN : registerEnUS;
}
