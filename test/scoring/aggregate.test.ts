import * as fc from 'fast-check';

import { aggregate, dimensionMeans, type CountedScores } from '../../src/scoring/aggregate';
import { sumHundredths } from '../../src/scoring/hundredths';
import { DEFAULT_METHOD, type Method, type MethodName, type TrimScope } from '../../src/scoring/method';
import { formatPublished, publish } from '../../src/scoring/published';
import { compareRatios, ratioOfHundredths } from '../../src/scoring/ratio';
import { legalCells, method as anyMethod, shuffled } from '../support/scoring/arbitraries';
import { hundredths } from '../support/scoring/reviews';

function ballots(rows: readonly (readonly number[])[]): CountedScores[] {
  return rows.map((points) => {
    const scores = points.map(hundredths);
    return { scores, total: sumHundredths(scores) };
  });
}

function method(name: MethodName, trimScope: TrimScope = 'total'): Method {
  return { ...DEFAULT_METHOD, name, trimScope };
}

function average(rows: readonly (readonly number[])[], by: Method): string {
  return formatPublished(publish(aggregate(ballots(rows), by).average, 10));
}

const A = [[12, 22.5, 23.5, 13, 13], [14, 24.5, 25, 13, 13.5], [13.5, 23.5, 26.5, 15, 13.5], [12, 24, 24.5, 14, 13.5], [12.5, 22.5, 24, 14.5, 13.5]];
const B = [[13, 19.5, 28, 14, 14], [14, 21, 29, 14, 13.5], [14.5, 21, 25.5, 12, 13.5], [12, 21, 27.5, 14, 13], [11.5, 20.5, 26.5, 12.5, 14]];

describe('the method decides, and may change the winner (oracle trim_total_vs_criterion)', () => {
  test.each<[string, Method, string, string]>([
    ['the plain mean', method('mean'), '88.2000000000', '87.8000000000'],
    ['dropping totals', method('trimmed'), '88.3333333333', '87.5000000000'],
    ['dropping in each dimension', method('trimmed', 'dimension'), '87.8333333333', '88.3333333333'],
    ['the median', method('median'), '88.0000000000', '87.5000000000'],
  ])('%s', (_, by, a, b) => {
    expect([average(A, by), average(B, by)]).toEqual([a, b]);
  });
});

describe('what was dropped is told', () => {
  test('as totals', () => {
    expect(aggregate(ballots(A), method('trimmed'))).toMatchObject({ droppedTotals: { highest: [2], lowest: [0] } });
    expect(aggregate(ballots(A), method('trimmed'))).not.toHaveProperty('droppedScores');
  });

  test('as scores of each dimension', () => {
    const { droppedScores, droppedTotals } = aggregate(ballots(A), method('trimmed', 'dimension'));
    expect(droppedTotals).toBeUndefined();
    expect(droppedScores).toEqual([{ highest: [1], lowest: [3] }, { highest: [1], lowest: [4] }, { highest: [2], lowest: [0] }, { highest: [2], lowest: [1] }, { highest: [1], lowest: [0] }]);
  });

  test.each([method('mean'), method('median'), method('mean', 'dimension')])('and nothing where nothing is dropped ($name)', (by) => {
    expect(Object.keys(aggregate(ballots(A), by))).toEqual(['average']);
  });
});

describe.each<TrimScope>(['total', 'dimension'])('trimming by %s', (scope) => {
  test('is the plain mean below five ballots', () => {
    expect(aggregate(ballots(A.slice(1)), method('trimmed', scope))).toEqual(aggregate(ballots(A.slice(1)), method('mean')));
  });
});

describe('dimension averages', () => {
  test('are taken over all counted ballots, dropped ones included', () => {
    expect(dimensionMeans(ballots(A)).map((ratio) => formatPublished(publish(ratio, 2)))).toEqual(['12.80', '23.40', '24.70', '13.90', '13.40']);
  });

  test('do not exist without ballots', () => {
    expect(dimensionMeans([])).toEqual([]);
  });
});

describe('for any ballots', () => {
  const rows = fc.array(legalCells as fc.Arbitrary<number[]>, { minLength: 1, maxLength: 12 });

  test('their order changes no exact average', () => {
    fc.assert(fc.property(rows.chain((some) => fc.tuple(fc.constant(some), shuffled(some))), anyMethod, ([some, others], by) => {
      expect(compareRatios(aggregate(ballots(some), by).average, aggregate(ballots(others), by).average)).toBe(0);
    }));
  });

  test('trimming by dimension stays between the sums of the lowest and of the highest scores', () => {
    fc.assert(fc.property(rows, (some) => {
      const counted = ballots(some);
      const exact = aggregate(counted, method('trimmed', 'dimension')).average;
      const extremes = (pick: (...values: number[]) => number) => ratioOfHundredths(counted[0]!.scores.reduce((sum, _, index) => sum + pick(...counted.map(({ scores }) => scores[index]!)), 0), 1);
      expect(compareRatios(exact, extremes(Math.min))).toBeGreaterThanOrEqual(0);
      expect(compareRatios(exact, extremes(Math.max))).toBeLessThanOrEqual(0);
    }));
  });

  test('there is no average of none', () => {
    fc.assert(fc.property(anyMethod, (by) => {
      expect(() => aggregate([], by)).toThrow(RangeError);
    }));
  });
});

test('trimming by dimension may leave the range of the totals, where every total is equal but from other dimensions', () => {
  const diagonal = Array.from({ length: 5 }, (_, reviewer) => Array.from({ length: 5 }, (__, index) => (index === reviewer ? 10 : 0)));
  expect([average(diagonal, method('trimmed')), average(diagonal, method('trimmed', 'dimension'))]).toEqual(['10.0000000000', '0.0000000000']);
});
