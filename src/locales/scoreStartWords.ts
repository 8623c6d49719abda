import type { LocaleName } from './messages';
import { scoreStartEnUS } from './scoreStart.en-US';
import { scoreStartZhCN } from './scoreStart.zh-CN';

type Widened<Value> = Value extends string ? string : { readonly [Key in keyof Value]: Widened<Value[Key]> };

/** Every sentence of the form that starts a score sheet in one language. */
export type ScoreStartWords = Widened<typeof scoreStartZhCN>;

/** Returns the sentences of a language. */
export function scoreStartWords(locale: LocaleName): ScoreStartWords {
  return locale === 'zh-CN' ? scoreStartZhCN : scoreStartEnUS;
}
