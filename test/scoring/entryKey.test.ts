import * as fc from 'fast-check';

import { areNear, entryKey, entryKeyText } from '../../src/scoring/entryKey';

function near(a: readonly [string, string], b: readonly [string, string]): boolean {
  return areNear(entryKey(...a), entryKey(...b));
}

describe('an entry is its team and its enterprise', () => {
  test('however both are typed', () => {
    expect(entryKeyText(entryKey('管网 一班', '市政（集团）'))).toBe(entryKeyText(entryKey('管网一班\n', '市政(集团)')));
  });

  test('teams of one name in two enterprises are two entries', () => {
    expect(entryKeyText(entryKey('一班', '甲公司'))).not.toBe(entryKeyText(entryKey('一班', '乙公司')));
  });

  test('where the team ends and the enterprise begins matters', () => {
    fc.assert(fc.property(fc.string({ minLength: 2 }), fc.nat(), fc.nat(), (name, first, second) => {
      const keys = [first, second].map((cut) => entryKey(name.slice(0, cut % (name.length + 1)), name.slice(cut % (name.length + 1))));
      expect(entryKeyText(keys[0]!) === entryKeyText(keys[1]!)).toBe(keys[0]!.team === keys[1]!.team && keys[0]!.enterprise === keys[1]!.enterprise);
    }));
  });
});

describe('which entries are near', () => {
  test.each<[string, [string, string], [string, string]]>([
    ['one character of the team is another', ['管网一班', '市政公司'], ['管网二班', '市政公司']],
    ['one character of the team is missing', ['管网养护班', '市政公司'], ['管网养班', '市政公司']],
    ['one team is part of the other', ['管网养护班', '市政公司'], ['第三管网养护班组', '市政公司']],
    ['two characters of a long name are others', ['城北排水管网养护一班', '市政公司'], ['城南排水管网养护二班', '市政公司']],
    ['one character of the enterprise is another', ['管网一班', '市政公司'], ['管网一班', '市改公司']],
    ['the enterprise is missing', ['管网一班', '市政公司'], ['管网一班', '']],
  ])('near where %s', (_, a, b) => {
    expect([near(a, b), near(b, a)]).toEqual([true, true]);
  });

  test.each<[string, [string, string], [string, string]]>([
    ['two characters of a short name are others', ['管网一班', '市政公司'], ['管道二班', '市政公司']],
    ['three characters of a long name are others', ['城北排水管网养护一班', '市政公司'], ['城南排水管道养护二班', '市政公司']],
    ['team and enterprise both differ', ['管网一班', '市政公司'], ['管网二班', '市改公司']],
    ['the names have nothing in common', ['管网一班', '市政公司'], ['桥梁检测组', '市政公司']],
  ])('not near where %s', (_, a, b) => {
    expect([near(a, b), near(b, a)]).toEqual([false, false]);
  });

  test('nearness does not depend on which comes first', () => {
    const name = fc.string({ unit: fc.constantFrom('一', '二', '班', '组'), maxLength: 10 });
    const names = fc.tuple(name, fc.constantFrom('', '市政公司', '市政', '水务'));
    fc.assert(fc.property(names, names, (a, b) => {
      expect(near(a, b)).toBe(near(b, a));
    }));
  });
});
