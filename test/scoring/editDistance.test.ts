import * as fc from 'fast-check';

import { editDistance } from '../../src/scoring/editDistance';

const FAR = 100;
const text = fc.string({ unit: fc.constantFrom('一', '二', '班', 'a', '𠮷'), maxLength: 8 });

function distance(a: string, b: string): number {
  return editDistance(a, b, FAR);
}

describe('the edit distance', () => {
  test.each([['', '', 0], ['', '管网', 2], ['管网一班', '管网二班', 1], ['管网班', '管网班组', 1], ['kitten', 'sitting', 3], ['ab', 'ba', 2], ['𠮷班', '吉班', 1], ['𠮷', '', 1], ['abc', 'xabc', 1]])('from %j to %j is %d', (a, b, expected) => {
    expect(distance(a, b)).toBe(expected);
  });

  test('is zero for equal texts only', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b) === 0).toBe(a === b);
    }));
  });

  test('is the same both ways', () => {
    fc.assert(fc.property(text, text, (a, b) => {
      expect(distance(a, b)).toBe(distance(b, a));
    }));
  });

  test('is never longer than a detour', () => {
    fc.assert(fc.property(text, text, text, (a, b, c) => {
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
    }));
  });

  test('is one after one character is put in, taken out or replaced', () => {
    fc.assert(fc.property(text, text, (before, after) => {
      expect(distance(before + after, `${before}#${after}`)).toBe(1);
      expect(distance(`${before}!${after}`, `${before}#${after}`)).toBe(1);
    }));
  });

  test('within the limit is exact, and beyond it is only known to be beyond', () => {
    fc.assert(fc.property(text, text, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
      const exact = distance(a, b);
      const limited = editDistance(a, b, limit);
      expect(exact <= limit ? limited : limited > limit).toBe(exact <= limit ? exact : true);
    }));
  });
});
