import { panelPageWords, type PanelPageWords } from '../../../locales/panelPageWords';
import { panelWords, type PanelWords } from '../../../locales/panelWords';
import { useLocale } from '../../messagesContext';

/** What is said about a panel: the words of the pane, and the sentences about its figures. */
export interface AllPanelWords {
  readonly page: PanelPageWords;
  readonly panel: PanelWords;
}

/** Returns the words about the panel in the reader's language. */
export function usePanelWords(): AllPanelWords {
  const locale = useLocale();
  return { page: panelPageWords(locale), panel: panelWords(locale) };
}
