import type { LocaleName } from './messages';

/** Returns the language for a reader whose menus are in the language of a BCP 47 tag: Chinese for every Chinese, else English. */
export function chooseLocale(tag: string): LocaleName {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en-US';
}
