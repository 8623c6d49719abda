import * as fc from 'fast-check';

import { groupMeans } from '../../src/scoring/groupMeans';
import { formatPublished, publish } from '../../src/scoring/published';
import { compareRatios, ratioOfHundredths, type Ratio } from '../../src/scoring/ratio';
import { meanRatio } from '../../src/scoring/ratioArithmetic';
import { TWO_PASS_GROUP_MEAN } from '../support/scoring/oracles';
import { hundredths } from '../support/scoring/reviews';

const HIGHEST = hundredths(100);
const { groups, means, mean, factors, results } = TWO_PASS_GROUP_MEAN;

function exact(points: number): Ratio {
  return ratioOfHundredths(hundredths(points), 1);
}

function text(ratio: Ratio, decimals: number): string {
  return formatPublished(publish(ratio, decimals));
}

const averages = fc.array(fc.array(fc.integer({ min: 1, max: 10_000 }).map((units) => ratioOfHundredths(units, 1)), { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 5 });

describe('二次平均法 brings groups to one level', () => {
  test('by the oracle two_pass_group_mean', () => {
    const balanced = groupMeans(groups.map((group) => group.map(exact)), HIGHEST);
    expect(text(balanced.mean, 6)).toBe(mean);
    expect(balanced.groups.map((group) => [text(group.mean, 6), text(group.factor, 6), group.results.map(({ value }) => text(value, 4))])).toEqual(means.map((own, index) => [own, factors[index], results[index]]));
  });

  test('and every group has the same mean afterwards', () => {
    fc.assert(fc.property(averages, (some) => {
      const balanced = groupMeans(some, HIGHEST);
      for (const { results: own } of balanced.groups) expect(compareRatios(meanRatio(own.map(({ value }) => value)), balanced.mean)).toBe(0);
    }));
  });

  test('within a group the order stays', () => {
    fc.assert(fc.property(averages, (some) => {
      groupMeans(some, HIGHEST).groups.forEach(({ results: own }, group) => {
        own.forEach(({ value }, index) => { expect(compareRatios(value, own[0]!.value)).toBe(compareRatios(some[group]![index]!, some[group]![0]!)); });
      });
    }));
  });

  test('what is lifted above the highest total is flagged', () => {
    const [strict] = groupMeans([[exact(90), exact(50)], [exact(90), exact(90)]], HIGHEST).groups;
    // Means 70 and 90, level 80: 90 becomes 102.857.
    expect(strict!.results.map(({ value, aboveHighest }) => [text(value, 3), aboveHighest])).toEqual([['102.857', true], ['57.143', false]]);
  });

  test.each([[[[]]], [[[exact(0)], [exact(5)]]]])('a group without averages or with nothing but zeros is refused', (some) => {
    expect(() => groupMeans(some, HIGHEST)).toThrow(RangeError);
  });
});
