import * as fc from 'fast-check';

import { median } from '../../src/scoring/median';
import { formatPublished, publish } from '../../src/scoring/published';
import { compareRatios, ratioOfHundredths } from '../../src/scoring/ratio';
import { hundredths } from '../support/scoring/reviews';

describe('the median', () => {
  test.each([
    [[88], '88.000'],
    [[88, 90, 85], '88.000'],
    [[100, 9, 80], '80.000'],
    [[88, 85.01], '86.505'],
    [[4, 1, 3, 2], '2.500'],
    [[0, 0, 0, 100], '0.000'],
  ])('of %j is %s', (points, expected) => {
    expect(formatPublished(publish(median(points.map(hundredths)), 3))).toBe(expected);
  });

  test('has as many values at or above it as at or below it', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 1 }), (units) => {
      const middle = median(units.map((unit) => hundredths(unit / 100)));
      const sides = units.map((unit) => compareRatios(ratioOfHundredths(unit, 1), middle));
      const half = units.length / 2;
      expect(sides.filter((side) => side >= 0).length).toBeGreaterThanOrEqual(half);
      expect(sides.filter((side) => side <= 0).length).toBeGreaterThanOrEqual(half);
    }));
  });

  test('leaves the values in their order', () => {
    const values = [3, 1, 2].map(hundredths);
    median(values);
    expect(values).toEqual([300, 100, 200]);
  });

  test('of nothing does not exist: missing is not zero', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});
