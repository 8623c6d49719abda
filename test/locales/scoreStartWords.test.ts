import { LOCALE_NAMES } from '../../src/locales/messages';
import { scoreStartWords } from '../../src/locales/scoreStartWords';

/** Every sentence by its path, such as `sources/sheet`. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}/${key}`));
}

const CHINESE = new Map(sentences(scoreStartWords('zh-CN')));
const ENGLISH = new Map(sentences(scoreStartWords('en-US')));

describe('the sentences of the form that starts a score sheet', () => {
  test('are the same in both languages, with the same places to fill in', () => {
    const places = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect([...ENGLISH.keys()].sort()).toEqual([...CHINESE.keys()].sort());
    expect([...CHINESE].map(([key, text]) => [key, places(text)])).toEqual([...CHINESE.keys()].map((key) => [key, places(ENGLISH.get(key))]));
  });

  test('are in their own language', () => {
    expect([...ENGLISH].filter(([, text]) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect([...CHINESE].filter(([, text]) => /[a-z]/i.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test.each(LOCALE_NAMES)('are never empty in %s', (locale) => {
    expect(sentences(scoreStartWords(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
