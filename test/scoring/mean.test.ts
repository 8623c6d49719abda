import * as fc from 'fast-check';

import { mean } from '../../src/scoring/mean';
import { formatPublished, publish } from '../../src/scoring/published';
import { compareRatios } from '../../src/scoring/ratio';
import { shuffled } from '../support/scoring/arbitraries';
import { hundredths } from '../support/scoring/reviews';

function meanOf(points: readonly number[], decimals: number): string {
  return formatPublished(publish(mean(points.map(hundredths)), decimals));
}

describe('the mean', () => {
  test('of 10, 5 and 15 is 10, each weighing the same (oracle running_mean_bug)', () => {
    expect(meanOf([10, 5, 15], 6)).toBe('10.000000');
  });

  test.each([
    [[85.5, 83.1, 70.6, 95.1], '83.575', '83.58'],
    [[84.4, 72.5, 90, 96], '85.725', '85.73'],
    [[90.5, 86.6, 97.8, 74.9, 92.1, 87.9, 72.3, 78.5], '85.075', '85.08'],
    [[94.4, 78.8, 92.6, 92.9, 87, 87.4, 84.7, 93.6], '88.925', '88.93'],
  ])('of %j is %s, published as %s (oracle half_up_2dp)', (points, exact, published) => {
    expect([meanOf(points, 3), meanOf(points, 2)]).toEqual([exact, published]);
  });

  test('does not depend on the order (oracle order_independence)', () => {
    const points = [84.4, 93.7, 74.3, 74.9, 77.7];
    expect([meanOf(points, 14), meanOf([...points].reverse(), 14)]).toEqual(['81.00000000000000', '81.00000000000000']);
  });

  test('of any order of any scores is the same exact value', () => {
    const orders = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 }).chain((units) => fc.tuple(fc.constant(units), shuffled(units)));
    fc.assert(fc.property(orders, ([units, others]) => {
      expect(compareRatios(mean(units.map((unit) => hundredths(unit / 100))), mean(others.map((unit) => hundredths(unit / 100))))).toBe(0);
    }));
  });

  test('of nothing does not exist: missing is not zero', () => {
    expect(() => mean([])).toThrow(RangeError);
  });
});
