import * as fc from 'fast-check';

import { average } from '../../../src/scoring/panel/average';
import { averageRanks } from '../../../src/scoring/panel/averageRanks';
import { difference } from '../../../src/scoring/panel/difference';
import { isConstant } from '../../../src/scoring/panel/isConstant';
import { orderFreeSum } from '../../../src/scoring/panel/orderFreeSum';
import { quantile } from '../../../src/scoring/panel/quantile';
import { standardDeviation } from '../../../src/scoring/panel/standardDeviation';
import { shuffled } from '../../support/scoring/arbitraries';

const points = fc.array(fc.integer({ min: 0, max: 10_000 }).map((units) => units / 100), { minLength: 1, maxLength: 20 });

describe('a sum, mean or deviation of numbers', () => {
  test('is the same to the last digit in any order', () => {
    fc.assert(fc.property(points.chain((values) => fc.tuple(fc.constant(values), shuffled(values))), ([values, others]) => {
      expect([orderFreeSum(others), average(others), standardDeviation(others)]).toEqual([orderFreeSum(values), average(values), standardDeviation(values)]);
    }));
  });

  test('needs values', () => {
    expect(() => average([])).toThrow(RangeError);
    expect(standardDeviation([5])).toBeUndefined();
  });

  test('has no deviation where nothing differs, whatever the digits', () => {
    expect(standardDeviation([0.1, 0.1, 0.1])).toBe(0);
  });

  test('divides by one less than there are values, as STDEV.S', () => {
    expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
  });
});

describe('a quantile', () => {
  test.each([[0, 1], [0.25, 3.5], [0.5, 8], [0.75, 9.5], [1, 20]])('%p of 1, 2, 8, 8, 10, 20 is %p, as QUARTILE.INC', (share, expected) => {
    expect(quantile([8, 20, 1, 10, 8, 2], share)).toBeCloseTo(expected, 12);
  });

  test('needs values', () => {
    expect(() => quantile([], 0.5)).toThrow(RangeError);
  });

  test('lies between the ends and grows with the share', () => {
    fc.assert(fc.property(points, fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (values, a, b) => {
      const [lower, upper] = [quantile(values, Math.min(a, b)), quantile(values, Math.max(a, b))];
      expect(Math.min(...values) <= lower && lower <= upper + 1e-12 && upper <= Math.max(...values) + 1e-12).toBe(true);
    }));
  });
});

describe('ranks', () => {
  test('of equal values are the average of their places', () => {
    expect(averageRanks([70, 90, 80, 80, 60, 80])).toEqual([2, 6, 4, 4, 1, 4]);
  });

  test('add up to the same sum whatever is equal', () => {
    fc.assert(fc.property(points, (values) => {
      expect(averageRanks(values).reduce((sum, rank) => sum + rank, 0)).toBe((values.length * (values.length + 1)) / 2);
    }));
  });
});

describe('the noise of doubles', () => {
  test('is no difference of points', () => {
    expect([92.4 - 77.3 === 15.1, difference(92.4, 77.3)]).toEqual([false, 15.1]);
  });

  test('makes nothing vary, and a hundredth does', () => {
    expect([isConstant([0.1 + 0.2, 0.3]), isConstant([85.01, 85.02]), isConstant([])]).toEqual([true, false, true]);
  });
});
