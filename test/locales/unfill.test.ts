import * as fc from 'fast-check';
import { fill } from '../../src/locales/fill';
import { unfill } from '../../src/locales/unfill';

describe('taking a filled sentence apart', () => {
  test('gives the values that were filled in', () => {
    expect(unfill('取前 {count} 名（{sheet}）。', '取前 10 名（排名结果）。')).toEqual({ count: '10', sheet: '排名结果' });
  });

  test.each(['取前 10 名', '取前 10 名。后', '按 10 名。'])('gives nothing for another sentence: %s', (text) => {
    expect(unfill('取前 {count} 名。', text)).toBeUndefined();
  });

  test('takes nothing in the sentence for a pattern', () => {
    expect(unfill('{a} (.*) [x] $1 {b}?', '1 (.*) [x] $1 2?')).toEqual({ a: '1', b: '2' });
    expect(unfill('a.c{b}', 'abc1')).toBeUndefined();
  });

  test('is the inverse of filling in, whatever the last value', () => {
    fc.assert(fc.property(fc.nat(), fc.string(), (count, reason) => {
      expect(unfill('第 {count} 名，理由：{reason}。', fill('第 {count} 名，理由：{reason}。', { count, reason }))).toEqual({ count: String(count), reason });
    }));
  });
});
