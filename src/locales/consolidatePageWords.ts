import { consolidatePageEnUS } from './consolidatePage.en-US';
import { consolidatePageZhCN } from './consolidatePage.zh-CN';
import type { LocaleName } from './messages';
import type { Widened } from './widened';

/** Every sentence of the page 汇总 in one language. */
export type ConsolidatePageWords = Widened<typeof consolidatePageZhCN>;

/** Returns the sentences of a language. */
export function consolidatePageWords(locale: LocaleName): ConsolidatePageWords {
  return locale === 'zh-CN' ? consolidatePageZhCN : consolidatePageEnUS;
}
