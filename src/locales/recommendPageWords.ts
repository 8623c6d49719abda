import type { LocaleName } from './messages';
import { recommendPageEnUS } from './recommendPage.en-US';
import { recommendPageZhCN } from './recommendPage.zh-CN';
import type { Widened } from './widened';

/** Every sentence of the page 推荐 in one language. */
export type RecommendPageWords = Widened<typeof recommendPageZhCN>;

/** Returns the sentences of a language. */
export function recommendPageWords(locale: LocaleName): RecommendPageWords {
  return locale === 'zh-CN' ? recommendPageZhCN : recommendPageEnUS;
}
