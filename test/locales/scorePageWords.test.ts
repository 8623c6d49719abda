import { LOCALE_NAMES } from '../../src/locales/messages';
import { scorePageWords } from '../../src/locales/scorePageWords';

/** Every sentence by its path, such as `fault/order`. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}/${key}`));
}

const CHINESE = new Map(sentences(scorePageWords('zh-CN')));
const ENGLISH = new Map(sentences(scorePageWords('en-US')));

describe('the sentences of the page 评分', () => {
  test('are the same in both languages, with the same places to fill in', () => {
    const places = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect([...ENGLISH.keys()].sort()).toEqual([...CHINESE.keys()].sort());
    expect([...CHINESE].map(([key, text]) => [key, places(text)])).toEqual([...CHINESE.keys()].map((key) => [key, places(ENGLISH.get(key))]));
  });

  test('are in their own language', () => {
    expect([...ENGLISH].filter(([, text]) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect([...CHINESE].filter(([, text]) => /[a-z]/i.test(text.replace(/\{\w+\}|Excel/g, '')))).toEqual([]);
  });

  test.each(LOCALE_NAMES)('are never empty in %s', (locale) => {
    expect(sentences(scorePageWords(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
