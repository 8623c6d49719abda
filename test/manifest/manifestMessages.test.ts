import { manifestMessagesFor } from '../../src/locales/manifestMessages';

/** Every sentence by its path, such as `validate/passed`. */
function sentences(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`));
}

const CHINESE = sentences(manifestMessagesFor('zh-CN'));
const ENGLISH = new Map(sentences(manifestMessagesFor('en-US')));
const placeholders = (text = '') => [...new Set(text.match(/\{\w+\}/g))].sort();

describe('the sentences about the manifest', () => {
  it('are the same in both languages, with the same places to fill in', () => {
    expect([...ENGLISH.keys()].sort()).toEqual(CHINESE.map(([key]) => key).sort());
    expect(CHINESE.map(([key, text]) => [key, placeholders(text)])).toEqual(CHINESE.map(([key]) => [key, placeholders(ENGLISH.get(key))]));
  });

  it('are in their own language, and none is empty', () => {
    expect(CHINESE.filter(([, text]) => /[a-z]/i.test(text.replace(/\{\w+\}/g, '')) && !/[\u4e00-\u9fff]/.test(text))).toEqual([]);
    expect([...ENGLISH].filter(([, text]) => text.trim() === '' || /[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});
