import * as fc from 'fast-check';

import { mean } from '../../src/scoring/mean';
import { formatPublished, publish, publishedToNumber } from '../../src/scoring/published';
import { ratioOfHundredths } from '../../src/scoring/ratio';
import { HALF_UP_2DP } from '../support/scoring/oracles';
import { hundredths } from '../support/scoring/reviews';

describe('a published number shows all its decimals', () => {
  test.each<[bigint, number, string]>([
    [8725n, 2, '87.25'], [9000n, 2, '90.00'], [5n, 2, '0.05'], [0n, 2, '0.00'], [100n, 0, '100'], [0n, 0, '0'], [104n, 1, '10.4'], [-5n, 2, '-0.05'], [-8358n, 2, '-83.58'], [1n, 6, '0.000001'],
  ])('%d at %d decimals is %s', (units, decimals, text) => {
    expect(formatPublished({ units, decimals })).toBe(text);
  });

  test('its text is what the built-in formatting of the same number writes', () => {
    fc.assert(fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), fc.integer({ min: 0, max: 6 }), (units, decimals) => {
      const published = { units: BigInt(units), decimals };
      expect(formatPublished(published)).toBe((units / 10 ** decimals + 0).toFixed(decimals));
      expect(publishedToNumber(published)).toBe(units / 10 ** decimals + 0);
    }));
  });
});

describe('publishing', () => {
  test('rounds once, from the exact value: 2.3449 is 2.34 and not 2.35 by way of 2.345', () => {
    expect(formatPublished(publish({ numerator: 23449n, denominator: 10000n }, 2))).toBe('2.34');
  });

  test.each([[0, '84'], [1, '83.6'], [2, '83.58'], [3, '83.575'], [4, '83.5750']])('keeps %d decimals', (decimals, text) => {
    expect(formatPublished(publish(ratioOfHundredths(33430, 4), decimals))).toBe(text);
  });

  test.each(HALF_UP_2DP)('the mean of $values is $exact and rounds to $expected, halves away from zero unless the rule says otherwise (oracle half_up_2dp)', ({ values, exact, expected }) => {
    const average = mean(values.map(hundredths));
    expect([formatPublished(publish(average, 3)), formatPublished(publish(average, 2)), formatPublished(publish(average, 2, 'half-away'))]).toEqual([exact, expected, expected]);
    const even = publish(average, 2, 'half-even').units;
    expect([even % 2n, publish(average, 2).units - even <= 1n]).toEqual([0n, true]);
  });
});
