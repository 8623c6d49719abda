import * as fc from 'fast-check';

import { competitionRanks } from '../../src/scoring/competitionRank';
import { publish } from '../../src/scoring/published';
import { compareRatios, ratioOfHundredths } from '../../src/scoring/ratio';
import { comparePublished } from '../../src/scoring/readPublished';
import { shuffled } from '../support/scoring/arbitraries';
import { compareWhole } from '../support/scoring/compareWhole';
import { RANK_EXACT_VS_ROUNDED } from '../support/scoring/oracles';
import { hundredths } from '../support/scoring/reviews';

const values = fc.array(fc.bigInt({ min: 0n, max: 8n }), { maxLength: 12 });

function ranks(points: readonly number[]): number[] {
  return competitionRanks(points.map((point) => BigInt(hundredths(point))), compareWhole);
}

describe('equal averages share a rank and the next is skipped', () => {
  test('1, 2, 2, 4 (oracle rank_kinds)', () => {
    expect(ranks([95.5, 93, 93, 91])).toEqual([1, 2, 2, 4]);
  });

  test('over eight entries (oracle rank_quota.rank_1224_eligible)', () => {
    expect(ranks([95.2, 93.1, 93.1, 92, 90, 90, 88, 85])).toEqual([1, 2, 2, 4, 5, 5, 7, 8]);
  });

  test.each([[[], []], [[5], [1]], [[5, 5, 5], [1, 1, 1]], [[0, 100], [2, 1]], [[1, 2, 3], [3, 2, 1]]])('%j ranks as %j', (points, expected) => {
    expect(ranks(points)).toEqual(expected);
  });

  test('a rank is one more than the number of better values', () => {
    fc.assert(fc.property(values, (some) => {
      expect(competitionRanks(some, compareWhole)).toEqual(some.map((value) => 1 + some.filter((other) => other > value).length));
    }));
  });

  test('the order in which entries come changes no rank', () => {
    fc.assert(fc.property(values.chain((some) => fc.tuple(fc.constant(some), shuffled(some.map((_, index) => index)))), ([some, order]) => {
      const before = competitionRanks(some, compareWhole);
      expect(competitionRanks(order.map((index) => some[index]!), compareWhole)).toEqual(order.map((index) => before[index]));
    }));
  });

  test('as many ranks are skipped as entries share one', () => {
    fc.assert(fc.property(values, (some) => {
      const sorted = competitionRanks(some, compareWhole).sort((a, b) => a - b);
      sorted.forEach((rank, index) => {
        expect(rank).toBe(rank === sorted[index - 1] ? sorted[index - 1] : index + 1);
      });
    }));
  });

  test('values beyond the reach of doubles are still told apart', () => {
    expect(competitionRanks([2n ** 60n, 2n ** 60n + 1n], compareWhole)).toEqual([2, 1]);
  });
});

describe('ranks are taken on published or on exact averages (oracle rank_exact_vs_rounded)', () => {
  const averages = RANK_EXACT_VS_ROUNDED.exactOrder.map((entry) => ratioOfHundredths(hundredths(RANK_EXACT_VS_ROUNDED[entry][0]), RANK_EXACT_VS_ROUNDED[entry][1]));

  test.each([[1, [1, 1, 1]], [2, [1, 2, 3]], [6, [1, 2, 3]]])('published with %d decimals as %j', (decimals, expected) => {
    expect(competitionRanks(averages.map((average) => publish(average, decimals)), comparePublished)).toEqual(expected);
  });

  test('exact, apart, whatever is published', () => {
    expect(competitionRanks(averages, compareRatios)).toEqual([1, 2, 3]);
  });

  test('exact, together where the fractions are equal, whatever they were divided by', () => {
    expect(competitionRanks([ratioOfHundredths(17_000, 2), ratioOfHundredths(42_500, 5), ratioOfHundredths(25_501, 3), ratioOfHundredths(8500, 1)], compareRatios)).toEqual([2, 2, 1, 2]);
  });
});
