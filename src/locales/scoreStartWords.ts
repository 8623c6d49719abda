import type { LocaleName } from './messages';
import { scoreStartEnUS } from './scoreStart.en-US';
import { scoreStartZhCN } from './scoreStart.zh-CN';
import type { Widened } from './widened';

/** Every sentence of the form that starts a score sheet in one language. */
export type ScoreStartWords = Widened<typeof scoreStartZhCN>;

/** Returns the sentences of a language. */
export function scoreStartWords(locale: LocaleName): ScoreStartWords {
  return locale === 'zh-CN' ? scoreStartZhCN : scoreStartEnUS;
}
