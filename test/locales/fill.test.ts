import * as fc from 'fast-check';

import { fill } from '../../src/locales/fill';

describe('filling in a sentence', () => {
  test('replaces every place by its value', () => {
    expect(fill('{a} of {b}, {a}', { a: 3, b: '十' })).toBe('3 of 十, 3');
  });

  test('leaves a place without a value empty', () => {
    expect(fill('[{a}][{b}]', { a: undefined })).toBe('[][]');
  });

  test('keeps 0', () => {
    expect(fill('{count}', { count: 0 })).toBe('0');
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])('takes no value from the prototype: {%s}', (name) => {
    expect(fill(`[{${name}}]`, {})).toBe('[]');
  });

  test.each(['{b}', '$&', '$1', '$$', "$'", '{a}', '\\'])('does not look at a value again: %s', (value) => {
    expect(fill('{a} {b}', { a: value, b: 'B' })).toBe(`${value} B`);
  });

  test('leaves braces that name no place', () => {
    expect(fill('{} { a } {a-b}', { a: 1 })).toBe('{} { a } {a-b}');
  });

  test('puts any text in as it is', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
      expect(fill('<{a}|{b}>', { a, b })).toBe(`<${a}|${b}>`);
    }));
  });
});
