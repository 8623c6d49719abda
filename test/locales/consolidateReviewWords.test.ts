import { consolidateReviewWords } from '../../src/locales/consolidateReviewWords';
import { LOCALE_NAMES } from '../../src/locales/messages';

/** Every sentence by its path, such as `open/wrong`. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}/${key}`));
}

const CHINESE = new Map(sentences(consolidateReviewWords('zh-CN')));
const ENGLISH = new Map(sentences(consolidateReviewWords('en-US')));
/** What is printed on the keys. */
const KEYS = /Ctrl\+C|Mac/g;

describe('the sentences about what was found in a review', () => {
  test('are the same in both languages, with the same places to fill in', () => {
    const places = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();
    expect([...ENGLISH.keys()].sort()).toEqual([...CHINESE.keys()].sort());
    expect([...CHINESE].map(([key, text]) => [key, places(text)])).toEqual([...CHINESE.keys()].map((key) => [key, places(ENGLISH.get(key))]));
  });

  test('are in their own language', () => {
    expect([...ENGLISH].filter(([, text]) => /[\u2e80-\u9fff\uff00-\uffef]/.test(text))).toEqual([]);
    expect([...CHINESE].filter(([, text]) => /[a-z]/i.test(text.replace(/\{\w+\}/g, '').replace(KEYS, '').replace('⌘C', '')))).toEqual([]);
  });

  test.each(LOCALE_NAMES)('are never empty in %s', (locale) => {
    expect(sentences(consolidateReviewWords(locale)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
