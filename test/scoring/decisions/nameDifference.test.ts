import * as fc from 'fast-check';

import { nameDifference, type NameSegment } from '../../../src/scoring/decisions/nameDifference';

const textOf = (segments: readonly NameSegment[], side: 'a' | 'b'): string => segments.filter((segment) => segment.in === 'both' || segment.in === side).map(({ text }) => text).join('');

describe('how two names differ', () => {
  test.each([
    ['管网养护班', '管网养护斑', ['管网养护', '-班', '+斑']],
    ['江苏建设有限公司', '江苏省建设有限责任公司', ['江苏', '+省', '建设有限', '+责任', '公司']],
    ['一班', '一班', ['一班']],
    ['一班', '', ['-一班']],
    ['', '', []],
    ['𠮷田班', '吉田班', ['-𠮷', '+吉', '田班']],
  ])('%s, %s', (a, b, expected) => {
    expect(nameDifference(a, b).map(({ text, in: side }) => ({ both: '', a: '-', b: '+' })[side] + text)).toEqual(expected);
  });

  test('is told completely, in whole characters, and no two runs of a kind stand side by side', () => {
    const name = fc.string({ unit: fc.constantFrom('一', '二', '班', '𠮷', '(', 'a'), maxLength: 12 });
    fc.assert(fc.property(name, name, (a, b) => {
      const segments = nameDifference(a, b);
      expect([textOf(segments, 'a'), textOf(segments, 'b')]).toEqual([a, b]);
      expect(segments.every((segment, index) => segment.text !== '' && segment.in !== segments[index - 1]?.in && !/\p{Cs}/u.test(segment.text))).toBe(true);
      if (a === b) expect(segments.every((segment) => segment.in === 'both')).toBe(true);
    }));
  });

  test('of names too long to compare is all of both', () => {
    expect(nameDifference('一'.repeat(401), '二').map(({ in: side }) => side)).toEqual(['a', 'b']);
  });
});
