import * as fc from 'fast-check';

import { nameKey, tidyName } from '../../src/scoring/nameKey';

describe('names that differ only in how they are typed are equal', () => {
  test.each([
    ['管网一班（东区）', '管网一班(东区)'], ['【管网】一班', '(管网)一班'], ['《先锋》班', '<先锋>班'], ['［Ａ］班', '[A]班'], ['「A」班', '{A}班'],
    ['管网 一班', '管网一班'], ['管网　一班\n', '管网一班'], ['管网\u200b一班\ufeff', '管网一班'], ['管网\u0007一班', '管网一班'],
    ['ＱＣ１２班', 'QC12班'], ['Qc班', 'qC班'], ['“先锋”班', '先锋班'], ['"先锋"班', '‘先锋’班'], ['A—B班', 'A-B班'], ['A–B班', 'A－B班'], ['A−B班', 'A-B班'],
    ['阿卜杜拉·买买提', '阿卜杜拉•买买提'], ['阿卜杜拉・买买提', '阿卜杜拉·买买提'], ['㈠班', '(一)班'],
  ])('%j is %j', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  test.each([['管网一班', '管网二班'], ['一班', '1班'], ['管网班', '管网班组'], ['A班', 'B班'], ['(甲)班', '甲班'], ['A-B班', 'AB班'], ['A·B', 'AB']])('%j is not %j', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  test.each(['', ' ', '　', '\n\t', '\u200b', '""'])('%j is no name', (name) => {
    expect(nameKey(name)).toBe('');
  });

  test('a key is its own key', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('班', '组', 'A', 'ａ', '１', ' ', '　', '（', '】', '—', '“', '·', '\u200b', '😀') }), (name) => {
      expect(nameKey(nameKey(name))).toBe(nameKey(name));
    }));
  });

  test('white space anywhere changes no key', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('班', '组', 'A', '(', '1')), fc.constantFrom(' ', '　', '\n', '\t', '\u00a0'), (characters, space) => {
      expect(nameKey(characters.join(space))).toBe(nameKey(characters.join('')));
    }));
  });
});

describe('a name for people', () => {
  test.each([['  管网\n一班  ', '管网 一班'], ['管网　　一班', '管网 一班'], ['\ufeff管网一班\u200b', '管网一班'], ['Ａ班（东）', 'Ａ班（东）'], ['   ', '']])('%j is shown as %j', (name, tidy) => {
    expect(tidyName(name)).toBe(tidy);
  });

  test('has the key of the name as typed', () => {
    fc.assert(fc.property(fc.string(), (name) => {
      expect(nameKey(tidyName(name))).toBe(nameKey(name));
    }));
  });
});
