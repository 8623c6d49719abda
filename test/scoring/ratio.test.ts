import * as fc from 'fast-check';

import { compareRatios, ratioOfHundredths } from '../../src/scoring/ratio';

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
