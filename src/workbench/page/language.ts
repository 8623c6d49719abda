import { LOCALE_NAMES, type LocaleName } from '../../locales/messages';
import { workbenchWords, type WorkbenchWords } from '../../locales/workbenchWords';

const REMEMBERED = 'workbench.locale';

/** The language of the page, which can be changed while it is open. */
export class Language {
  private current = firstLocale();
  private readonly listeners: (() => void)[] = [];

  get locale(): LocaleName {
    return this.current;
  }

  get words(): WorkbenchWords {
    return workbenchWords(this.current);
  }

  /** Calls now and after every change. */
  whenKnown(listener: () => void): void {
    this.listeners.push(listener);
    listener();
  }

  choose(locale: LocaleName): void {
    this.current = locale;
    window.localStorage.setItem(REMEMBERED, locale);
    for (const listener of this.listeners) listener();
  }
}

/** The address wins (`?lang=en-US`), then what was chosen before, then the browser's language. */
function firstLocale(): LocaleName {
  const wishes = [new URLSearchParams(window.location.search).get('lang'), window.localStorage.getItem(REMEMBERED)];
  const wish = LOCALE_NAMES.find((name) => wishes.includes(name));
  return wish ?? (window.navigator.language.startsWith('zh') ? 'zh-CN' : 'en-US');
}
