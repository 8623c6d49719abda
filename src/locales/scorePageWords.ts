import type { LocaleName } from './messages';
import { scorePageEnUS } from './scorePage.en-US';
import { scorePageZhCN } from './scorePage.zh-CN';

type Widened<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** Every sentence of the page 评分 in one language. */
export type ScorePageWords = Widened<typeof scorePageZhCN>;

/** Returns the sentences of a language. */
export function scorePageWords(locale: LocaleName): ScorePageWords {
  return locale === 'zh-CN' ? scorePageZhCN : scorePageEnUS;
}
