import * as fc from 'fast-check';

import { intraclass, type Coefficients } from '../../../src/scoring/panel/intraclass';
import { spearmanBrown } from '../../../src/scoring/panel/spearmanBrown';
import { completeTable, withShuffled } from '../../support/scoring/panelOf';
import { ICC_SHROUT_FLEISS } from '../../support/scoring/panelOracles';

const { scores, meanSquares, single, averaged } = ICC_SHROUT_FLEISS;

function coefficients(table: readonly (readonly number[])[]): (number | null)[] {
  const all = intraclass(table)!;
  return [all.single, all.averaged].flatMap(({ oneWay, random, fixed }) => [oneWay, random, fixed]);
}

describe('the six intraclass correlations of Shrout & Fleiss (oracle icc_shrout_fleiss)', () => {
  const result = intraclass(scores)!;

  test.each(Object.entries(meanSquares))('mean square of %s: %p', (name, expected) => {
    expect(result[name as keyof typeof meanSquares]).toBeCloseTo(expected, 6);
  });

  test.each(Object.entries(single))('of one reviewer, %s: %p', (name, expected) => {
    expect(result.single[name as keyof Coefficients]).toBeCloseTo(expected, 4);
  });

  test.each(Object.entries(averaged))('of the average, %s: %p', (name, expected) => {
    expect(result.averaged[name as keyof Coefficients]).toBeCloseTo(expected, 4);
  });
});

describe('an intraclass correlation', () => {
  test('is 1 where reviewers agree to the point', () => {
    expect(coefficients([[1, 1], [5, 5], [9, 9]])).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test('takes severity for disagreement unless the reviewers are fixed', () => {
    const { averaged: { random, fixed } } = intraclass([[70, 80], [75, 85], [80, 90]])!;
    expect([fixed, random! < 0.7]).toEqual([1, true]);
  });

  test('is none where the entries do not differ', () => {
    expect(intraclass([[80, 80], [80, 80], [80, 80]])!.averaged).toEqual({ oneWay: null, random: null, fixed: null });
    expect(intraclass([[1.1, 3.3], [2.2, 2.2], [3.3, 1.1]])!.averaged.fixed).toBeNull();
  });

  test.each([[[]], [[[1, 2]]], [[[1], [2]]]])('is none of %j, which is no table', (table) => {
    expect(intraclass(table)).toBeUndefined();
  });

  test('is never above 1', () => {
    fc.assert(fc.property(completeTable, (table) => {
      expect(coefficients(table).filter((value) => value !== null && value > 1 + 1e-12)).toEqual([]);
    }));
  });

  test('is the same to the last digit in any order', () => {
    fc.assert(fc.property(withShuffled(completeTable), ({ table, shuffled }) => {
      expect(intraclass(shuffled)).toEqual(intraclass(table));
    }));
  });

  test('does not change when all scores are shifted or stretched alike', () => {
    fc.assert(fc.property(completeTable, fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 5 }), (table, shift, times) => {
      const other = coefficients(table.map((row) => row.map((value) => value * times + shift)));
      coefficients(table).forEach((value, index) => {
        if (value === null) expect(other[index]).toBeNull();
        else expect(other[index]).toBeCloseTo(value, 6);
      });
    }));
  });

  test('of the average is that of one, taken up by Spearman–Brown', () => {
    fc.assert(fc.property(completeTable, (table) => {
      const { single: one, averaged: all } = intraclass(table)!;
      for (const model of ['oneWay', 'random', 'fixed'] as const) {
        if (one[model] !== null && one[model] >= 0 && all[model] !== null) expect(spearmanBrown(one[model], table[0]!.length)).toBeCloseTo(all[model], 8);
      }
    }));
  });
});
