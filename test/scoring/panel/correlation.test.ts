import * as fc from 'fast-check';

import { pearson, spearman } from '../../../src/scoring/panel/correlation';
import { correlationsWithOthers } from '../../../src/scoring/panel/correlationWithOthers';
import { gappyTable, withShuffled } from '../../support/scoring/panelOf';

const series = fc.array(fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2), { minLength: 5, maxLength: 5 });

describe('a correlation', () => {
  test('is worked out by hand: 1 2 3 4 5 with 2 1 4 3 5', () => {
    expect(pearson([1, 2, 3, 4, 5], [2, 1, 4, 3, 5])).toBeCloseTo(0.8, 12);
  });

  test('of ranks knows orders only', () => {
    expect([spearman([1, 2, 3, 4], [10, 20, 30, 4_000]), pearson([1, 2, 3, 4], [10, 20, 30, 4_000])! < 0.9]).toEqual([1, true]);
  });

  test('is none below three pairs, and where one side does not vary', () => {
    expect([pearson([1, 2], [1, 2]), pearson([1, 2, 3], [7, 7, 7]), spearman([5, 5, 5], [1, 2, 3])]).toEqual([undefined, undefined, undefined]);
  });

  test('needs pairs', () => {
    expect(() => pearson([1, 2, 3], [1, 2])).toThrow(RangeError);
  });

  test('is symmetric, lies between −1 and 1, turns its sign with a side, and is not moved by a shift', () => {
    fc.assert(fc.property(series, series, fc.integer({ min: -50, max: 50 }), (xs, ys, shift) => {
      const r = pearson(xs, ys);
      expect(pearson(ys, xs)).toBe(r);
      if (r === undefined) return;
      expect(Math.abs(r)).toBeLessThanOrEqual(1);
      expect(pearson(xs.map((x) => -x), ys)).toBeCloseTo(-r, 10);
      expect(pearson(xs.map((x) => 2 * x + shift), ys)).toBeCloseTo(r, 8);
    }));
  });
});

describe('the correlation of a reviewer with the others', () => {
  test('is with the mean of the others alone, on the entries that somebody else scored', () => {
    const [first] = correlationsWithOthers([[1, 10, 20], [2, 20, 30], [3, 30, null], [9, null, null], [2, 15, 25]]);
    expect(first!.common).toBe(4);
    expect(first!.pearson).toBeCloseTo(pearson([1, 2, 3, 2], [15, 25, 30, 20])!, 12);
    expect(first!.spearman).toBeCloseTo(spearman([1, 2, 3, 2], [15, 25, 30, 20])!, 12);
  });

  test('ranks equal means of the others equal, whatever their last digits', () => {
    const [first] = correlationsWithOthers([[1, 0.1, 0.2, 0.6], [2, 0.3, 0.3, 0.3], [3, 0.9, 0.9, 0.9]]);
    expect(first!.spearman).toBeCloseTo(spearman([1, 2, 3], [0.3, 0.3, 0.9])!, 12);
  });

  test('is none for a reviewer who gives everyone the same, and for one alone', () => {
    expect(correlationsWithOthers([[80, 1, 2], [80, 2, 3], [80, 3, 4]])[0]).toEqual({ common: 3, pearson: undefined, spearman: undefined });
    expect(correlationsWithOthers([[1], [2], [3]])).toEqual([{ common: 0, pearson: undefined, spearman: undefined }]);
  });

  test('does not depend on any order', () => {
    fc.assert(fc.property(withShuffled(gappyTable), ({ table, shuffled, reviewers }) => {
      const before = correlationsWithOthers(table);
      correlationsWithOthers(shuffled).forEach(({ common, pearson: r }, index) => {
        const same = before[reviewers[index]!]!;
        expect(common).toBe(same.common);
        if (same.pearson === undefined) expect(r).toBeUndefined();
        else expect(r).toBeCloseTo(same.pearson, 10);
      });
    }));
  });
});
