import type { LocaleName } from './messages';
import { panelEnUS } from './panel.en-US';
import { panelZhCN } from './panel.zh-CN';
import type { Widened } from './widened';

/** Every sentence about the statistics of a panel in one language. */
export type PanelWords = Widened<typeof panelZhCN>;

/** Returns the sentences of a language. */
export function panelWords(locale: LocaleName): PanelWords {
  return locale === 'zh-CN' ? panelZhCN : panelEnUS;
}
