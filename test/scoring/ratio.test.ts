import * as fc from 'fast-check';

import { compareRatios, ratioOfHundredths, ratioToNumber } from '../../src/scoring/ratio';

const part = fc.tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 60 }));

describe('a ratio is exact', () => {
  test('a third of a point is not rounded', () => {
    expect(compareRatios(ratioOfHundredths(100, 3), ratioOfHundredths(33, 1))).toBeGreaterThan(0);
  });

  test('equal values compare equal whatever they were divided by', () => {
    expect(compareRatios(ratioOfHundredths(100, 4), ratioOfHundredths(50, 2))).toBe(0);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])('nothing is divided by %d', (divisor) => {
    expect(() => ratioOfHundredths(100, divisor)).toThrow(RangeError);
  });

  test('comparing is that of whole numbers after cross-multiplying', () => {
    fc.assert(fc.property(part, part, ([a, m], [b, n]) => {
      expect(Math.sign(compareRatios(ratioOfHundredths(a, m), ratioOfHundredths(b, n)))).toBe(Math.sign(a * n - b * m));
    }));
  });
});

describe('the double of a ratio', () => {
  const sums = fc.tuple(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 1, max: 1000 }));

  test('is the nearest one', () => {
    expect([ratioToNumber(ratioOfHundredths(25_000, 3)), ratioToNumber(ratioOfHundredths(17_000, 2))]).toEqual([83.333333333333333, 85]);
  });

  test('is equal for equal ratios and ordered for others, so that a spreadsheet ranks it as we rank the ratio', () => {
    fc.assert(fc.property(sums, sums, fc.integer({ min: 1, max: 9 }), ([a, m], [b, n], factor) => {
      const [one, other] = [ratioOfHundredths(a, m), ratioOfHundredths(b, n)];
      expect(Math.sign(ratioToNumber(one) - ratioToNumber(other))).toBe(Math.sign(compareRatios(one, other)));
      expect(ratioToNumber(ratioOfHundredths(a * factor, m * factor))).toBe(ratioToNumber(one));
    }));
  });

  test('tells the closest averages of large panels apart', () => {
    const [one, other] = [ratioOfHundredths(8500 * 999 + 1, 999), ratioOfHundredths(8500 * 998 + 1, 998)];
    expect(ratioToNumber(one)).toBeLessThan(ratioToNumber(other));
  });
});
