import type { LocaleName } from './messages';
import { scorePageEnUS } from './scorePage.en-US';
import { scorePageZhCN } from './scorePage.zh-CN';
import type { Widened } from './widened';

/** Every sentence of the page 评分 in one language. */
export type ScorePageWords = Widened<typeof scorePageZhCN>;

/** Returns the sentences of a language. */
export function scorePageWords(locale: LocaleName): ScorePageWords {
  return locale === 'zh-CN' ? scorePageZhCN : scorePageEnUS;
}
