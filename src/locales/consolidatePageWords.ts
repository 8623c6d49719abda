import { consolidatePageEnUS } from './consolidatePage.en-US';
import { consolidatePageZhCN } from './consolidatePage.zh-CN';
import type { LocaleName } from './messages';

type Widened<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** Every sentence of the page 汇总 in one language. */
export type ConsolidatePageWords = Widened<typeof consolidatePageZhCN>;

/** Returns the sentences of a language. */
export function consolidatePageWords(locale: LocaleName): ConsolidatePageWords {
  return locale === 'zh-CN' ? consolidatePageZhCN : consolidatePageEnUS;
}
