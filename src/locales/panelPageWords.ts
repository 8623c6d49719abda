import type { LocaleName } from './messages';
import { panelPageEnUS } from './panelPage.en-US';
import { panelPageZhCN } from './panelPage.zh-CN';
import type { Widened } from './widened';

/** Every word of the panel's picture in one language. */
export type PanelPageWords = Widened<typeof panelPageZhCN>;

/** Returns the words of a language. */
export function panelPageWords(locale: LocaleName): PanelPageWords {
  return locale === 'zh-CN' ? panelPageZhCN : panelPageEnUS;
}
