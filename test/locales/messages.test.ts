import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';

/** Every sentence by its path, such as `cli.place`. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, path === '' ? key : `${path}/${key}`));
}

function placeholders(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name!))].sort();
}

const CHINESE = new Map(sentences(messagesFor('zh-CN')));
const ENGLISH = new Map(sentences(messagesFor('en-US')));

describe('every language says the same', () => {
  test('under the same keys', () => {
    expect([...ENGLISH.keys()].sort()).toEqual([...CHINESE.keys()].sort());
  });

  test('with the same places to fill in', () => {
    const places = (sentencesByKey: ReadonlyMap<string, string>) => Object.fromEntries([...CHINESE.keys()].map((key) => [key, placeholders(sentencesByKey.get(key) ?? '')]));
    expect(places(ENGLISH)).toEqual(places(CHINESE));
  });
});

describe.each(LOCALE_NAMES)('in %s', (locale) => {
  const all = sentences(messagesFor(locale));

  test('no sentence is empty', () => {
    expect(all.filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('every brace belongs to a place to fill in', () => {
    expect(all.filter(([, text]) => /[{}]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  test('names of sheets are legal in Excel and all different', () => {
    const names = Object.values(messagesFor(locale).sheets);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]/.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  test('state words and statuses are told apart', () => {
    const { states, status } = messagesFor(locale);
    const words = [...Object.values(states), ...Object.values(status)];
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('English', () => {
  test('has no Chinese character but in the name of the sheet 评分标准', () => {
    const chinese = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;
    expect([...ENGLISH].filter(([, text]) => chinese.test(text.replaceAll('评分标准', '')))).toEqual([]);
  });
});

describe('Chinese', () => {
  test('is Chinese in every sentence that has words', () => {
    const words = (text: string) => text.replace(/\{\w+\}/g, '').replace(/[\s:.()[\]]/g, '');
    expect([...CHINESE].filter(([, text]) => words(text) !== '' && !/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u.test(text))).toEqual([]);
  });
});
