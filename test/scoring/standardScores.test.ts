import * as fc from 'fast-check';

import type { Hundredths } from '../../src/scoring/hundredths';
import { compareRatios, ratioToNumber, type Ratio } from '../../src/scoring/ratio';
import { formatPublished, publish } from '../../src/scoring/published';
import { meanStandardScore, standardScores } from '../../src/scoring/standardScores';
import { shuffled } from '../support/scoring/arbitraries';
import { hundredths } from '../support/scoring/reviews';

function scoresOf(points: readonly number[]): readonly Ratio[] {
  const { scores } = standardScores(points.map(hundredths));
  if (scores === undefined) throw new Error('no standard scores');
  return scores;
}

function text(score: Ratio, decimals = 4): string {
  return formatPublished(publish(score, decimals));
}

const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 2, maxLength: 30 }).filter((values) => new Set(values).size > 1).map((values) => values as Hundredths[]);

describe('a reviewer’s totals become standard scores: 50 + 10·(x − mean)/s', () => {
  test('with the sample standard deviation', () => {
    // Mean 80, s² = (100 + 0 + 100)/2.
    expect(scoresOf([70, 80, 90]).map((score) => text(score))).toEqual(['40.0000', '50.0000', '60.0000']);
    // Mean 75, s² = (625 + 25 + 25 + 625)/3, s = 20.8167.
    expect(scoresOf([50, 70, 80, 100]).map((score) => text(score))).toEqual(['37.9904', '47.5981', '52.4019', '62.0096']);
  });

  test('to twenty-four decimals: of two totals they are 50 ± 5·√2', () => {
    expect(scoresOf([60, 61.25]).map((score) => text(score, 24))).toEqual(['42.928932188134524755991556', '57.071067811865475244008444']);
  });

  test('as ordinary arithmetic has it', () => {
    fc.assert(fc.property(totals, (values) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
      const { scores } = standardScores(values);
      scores!.forEach((score, index) => { expect(ratioToNumber(score)).toBeCloseTo(50 + (10 * (values[index]! - mean)) / deviation, 8); });
    }));
  });

  test('in any order, equal totals equal scores and greater totals greater ones', () => {
    fc.assert(fc.property(totals.chain((values) => fc.tuple(fc.constant(values), shuffled(values))), ([values, others]) => {
      const known = new Map(standardScores(others).scores!.map((score, index) => [others[index], score.numerator]));
      const own = standardScores(values).scores!;
      expect(own.map(({ numerator }) => numerator)).toEqual(values.map((value) => known.get(value)));
      own.forEach((score, a) => { own.forEach((other, b) => { expect(compareRatios(score, other)).toBe(Math.sign(values[a]! - values[b]!)); }); });
    }));
  });

  test('whatever level and spread the reviewer prefers', () => {
    fc.assert(fc.property(totals, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -5000, max: 5000 }), (values, stretch, shift) => {
      const moved = values.map((value) => (value * stretch + shift) as Hundredths);
      expect(standardScores(moved).scores).toEqual(standardScores(values).scores);
    }));
  });

  test('and their mean is 50', () => {
    fc.assert(fc.property(totals, (values) => {
      expect(text(meanStandardScore(standardScores(values).scores!), 12)).toBe('50.000000000000');
    }));
  });
});

describe('no standard scores', () => {
  test.each([[[], 'too-few'], [[88], 'too-few'], [[88, 88, 88], 'no-spread'], [[0, 0], 'no-spread']])('of %j: %s', (points, problem) => {
    expect(standardScores(points.map(hundredths))).toEqual({ problem });
  });
});

describe('an entry’s average of standard scores', () => {
  test('is the same for scores that come to the same in mathematics, however their roots were rounded', () => {
    // In units of √2: 1 + 2 and 1.5 + 1.5; at twelve decimals each, the sums would differ in the last.
    const root = scoresOf([60, 61.25]).map(({ numerator }) => numerator - 50n * 10n ** 24n)[1]!;
    const times = (numerator: bigint, by: bigint): Ratio => ({ numerator: (numerator * by) / 2n, denominator: 10n ** 24n });
    expect(meanStandardScore([times(root, 2n), times(root, 4n)])).toEqual(meanStandardScore([times(root, 3n), times(root, 3n)]));
  });

  test('does not exist of none', () => {
    expect(() => meanStandardScore([])).toThrow(RangeError);
  });
});
