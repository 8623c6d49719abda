import * as fc from 'fast-check';

import { mean } from '../../src/scoring/mean';
import { formatPublished, publish } from '../../src/scoring/published';
import { findDropped, withoutDropped } from '../../src/scoring/trim';
import { hundredths } from '../support/scoring/reviews';

function trimmedMean(points: readonly number[], decimals = 3): string {
  const values = points.map(hundredths);
  return formatPublished(publish(mean(withoutDropped(values, findDropped(values))), decimals));
}

const panel = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 15 });

describe('from five totals up, one highest and one lowest are dropped', () => {
  test.each([
    [[88, 90, 85, 99, 60], '87.667'],
    [[67, 60, 80, 76, 70], '71.000'],
    [[90, 93, 96, 99, 99], '96.000'],
    [[78, 65, 77, 70, 72], '73.000'],
    [[88, 88, 88, 88, 88], '88.000'],
    [[55, 55, 55, 55, 55], '55.000'],
  ])('%j averages to %s (oracle trim_pta_L2_015)', (points, expected) => {
    expect(trimmedMean(points)).toBe(expected);
  });

  test('seven totals average to 82.96 exactly (oracle order_independence)', () => {
    expect(trimmedMean([81.9, 82.7, 84.9, 78.3, 90.5, 72.7, 87], 12)).toBe('82.960000000000');
  });

  test('of equal totals one is dropped at each end', () => {
    expect(findDropped([5, 9, 5, 9, 7, 7].map(hundredths))).toEqual({ highest: 1, lowest: 2 });
  });

  test('of totals that are all equal the first goes as the highest and the last as the lowest', () => {
    expect(findDropped([7, 7, 7, 7, 7].map(hundredths))).toEqual({ highest: 0, lowest: 4 });
  });

  test('exactly two go, and they are an extreme each', () => {
    fc.assert(fc.property(panel, (points) => {
      const values = points.map(hundredths);
      const dropped = findDropped(values)!;
      expect([values[dropped.highest], values[dropped.lowest]]).toEqual([Math.max(...values), Math.min(...values)]);
      expect(withoutDropped(values, dropped)).toHaveLength(values.length - 2);
    }));
  });

  test('what stays is the sum without maximum and minimum', () => {
    fc.assert(fc.property(panel, (points) => {
      const values = points.map(hundredths);
      const rest = withoutDropped(values, findDropped(values)).reduce((sum, value) => sum + value, 0);
      expect(rest).toBe(values.reduce((sum, value) => sum + value, 0) - Math.max(...values) - Math.min(...values));
    }));
  });
});

describe('below five totals nothing is dropped', () => {
  test.each([
    [[88], '88.000'],
    [[88, 90], '89.000'],
    [[88, 90, 85], '87.667'],
    [[88, 90, 85, 99], '90.500'],
  ])('%j averages to %s (inputs of oracle trim_small_n, and four)', (points, expected) => {
    expect(findDropped(points.map(hundredths))).toBeUndefined();
    expect(trimmedMean(points)).toBe(expected);
  });

  test('there may be no total at all', () => {
    expect(findDropped([])).toBeUndefined();
  });
});
