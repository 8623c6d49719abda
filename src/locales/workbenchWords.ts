import type { LocaleName } from './messages';
import { workbenchEnUS } from './workbench.en-US';
import { workbenchZhCN } from './workbench.zh-CN';
import type { Widened } from './widened';

/** Every sentence of the workbench in one language. */
export type WorkbenchWords = Widened<typeof workbenchZhCN>;

/** Returns the sentences of a language. */
export function workbenchWords(locale: LocaleName): WorkbenchWords {
  return locale === 'zh-CN' ? workbenchZhCN : workbenchEnUS;
}
