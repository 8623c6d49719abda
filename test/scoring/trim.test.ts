import * as fc from 'fast-check';

import type { Hundredths } from '../../src/scoring/hundredths';
import { mean } from '../../src/scoring/mean';
import { formatPublished, publish } from '../../src/scoring/published';
import { findDropped, withoutDropped } from '../../src/scoring/trim';
import { TRIM_MS_DOC, TRIM_PTA_L2_015, TRIM_SMALL_N } from '../support/scoring/oracles';
import { hundredths } from '../support/scoring/reviews';

function trimmedMean(points: readonly number[], decimals = 3): string {
  const values = points.map(hundredths);
  return formatPublished(publish(mean(withoutDropped(values, findDropped(values))), decimals));
}

const panel = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 5, maxLength: 15 });

describe('from five totals up, one highest and one lowest are dropped', () => {
  test.each(TRIM_PTA_L2_015.rows.map((points, index): [number[], string] => [points, TRIM_PTA_L2_015.threeDecimals[index]!]))('%j averages to %s (oracle trim_pta_L2_015)', (points, expected) => {
    expect(trimmedMean(points)).toBe(expected);
  });

  test('as Excel’s TRIMMEAN does of eleven values with 20 % (oracle trim_ms_doc)', () => {
    expect(trimmedMean(TRIM_MS_DOC.values, 10)).toBe(TRIM_MS_DOC.tenDecimals);
  });

  test('seven totals average to 82.96 exactly (oracle order_independence)', () => {
    expect(trimmedMean([81.9, 82.7, 84.9, 78.3, 90.5, 72.7, 87], 12)).toBe('82.960000000000');
  });

  test('of equal totals one is dropped at each end', () => {
    expect(findDropped([5, 9, 5, 9, 7, 7].map(hundredths))).toEqual({ highest: [1], lowest: [2] });
  });

  test('of totals that are all equal the first goes as the highest and the last as the lowest', () => {
    expect(findDropped([7, 7, 7, 7, 7].map(hundredths))).toEqual({ highest: [0], lowest: [4] });
  });

  test('exactly two go, and they are an extreme each', () => {
    fc.assert(fc.property(panel, (points) => {
      const values = points.map(hundredths);
      const dropped = findDropped(values)!;
      expect([dropped.highest, dropped.lowest].map((positions) => positions.map((position) => values[position]))).toEqual([[Math.max(...values)], [Math.min(...values)]]);
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
    [TRIM_SMALL_N.one, '88.000'],
    [TRIM_SMALL_N.two, TRIM_SMALL_N.twoExpected.toFixed(3)],
    [TRIM_SMALL_N.three, '87.667'],
    [[...TRIM_SMALL_N.three, 99], '90.500'],
  ])('%j averages to %s (inputs of oracle trim_small_n, and four)', (points, expected) => {
    expect(findDropped(points.map(hundredths))).toBeUndefined();
    expect(trimmedMean(points)).toBe(expected);
  });

  test('there may be no total at all', () => {
    expect(findDropped([])).toBeUndefined();
  });
});

describe('a rule of an association’s own', () => {
  test('may trim from three totals up, of which the median is left (oracle trim_small_n)', () => {
    const [one, two, three] = [TRIM_SMALL_N.one, TRIM_SMALL_N.two, TRIM_SMALL_N.three].map((points) => points.map(hundredths)) as [Hundredths[], Hundredths[], Hundredths[]];
    const fromThree = [{ from: 3, drop: 1 }];
    expect([findDropped(one, fromThree), findDropped(two, fromThree)]).toEqual([undefined, undefined]);
    expect(withoutDropped(three, findDropped(three, fromThree))).toEqual([hundredths(TRIM_SMALL_N.threeExpected)]);
  });

  test('may drop more the larger the panel is', () => {
    const byPanel = [{ from: 5, drop: 1 }, { from: 9, drop: 2 }];
    fc.assert(fc.property(panel, (points) => {
      const values = points.map(hundredths);
      const drop = values.length >= 9 ? 2 : 1;
      expect([...withoutDropped(values, findDropped(values, byPanel))].sort((a, b) => a - b)).toEqual([...values].sort((a, b) => a - b).slice(drop, -drop));
    }));
  });
});
