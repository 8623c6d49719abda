import type { FUniver } from '@univerjs/core/facade';
import { fill } from '../../locales/fill';
import { place } from './elements';
import { Language } from './language';
import { loadFonts } from './loadFonts';
import { firstSample } from './samples';
import { startUniver } from './startUniver';
import { Workbench } from './workbench';

declare global {
  interface Window {
    /**
     * For tests and the console, in this page only: Univer's facade, and opening and saving without a dialog.
     * Set when the first workbook stands in the grid.
     */
    workbench?: {
      readonly api: FUniver;
      openBytes(bytes: Uint8Array, name: string): Promise<void>;
      saveBytes(): Promise<Uint8Array>;
    };
  }
}

async function start(language: Language): Promise<void> {
  await loadFonts();
  const grid = startUniver(place('grid'), language.locale);
  const workbench = new Workbench(grid, language);
  await workbench.start(firstSample(window.location.search));
  place('opening').remove();
  window.workbench = {
    api: grid.api,
    openBytes: (bytes, name) => workbench.openBytes(bytes, name),
    saveBytes: () => workbench.saveBytes(),
  };
}

const language = new Language();
start(language).catch((error: unknown) => {
  const opening = place('opening');
  opening.classList.add('failed');
  opening.textContent = fill(language.words.page.broken, { detail: String(error) });
  throw error;
});
