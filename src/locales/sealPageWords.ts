import type { LocaleName } from './messages';
import { sealPageEnUS } from './sealPage.en-US';
import { sealPageZhCN } from './sealPage.zh-CN';
import type { Widened } from './widened';

/** Every sentence about check codes on the page 汇总 in one language. */
export type SealPageWords = Widened<typeof sealPageZhCN>;

/** Returns the sentences of a language. */
export function sealPageWords(locale: LocaleName): SealPageWords {
  return locale === 'zh-CN' ? sealPageZhCN : sealPageEnUS;
}
