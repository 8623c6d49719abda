import * as fc from 'fast-check';

import { compareRatios, type Ratio } from '../../src/scoring/ratio';
import { addRatios, divideRatios, meanRatio, multiplyRatios } from '../../src/scoring/ratioArithmetic';

const ratio: fc.Arbitrary<Ratio> = fc.record({ numerator: fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), denominator: fc.bigInt({ min: 1n, max: 10n ** 5n }) });
const HALF: Ratio = { numerator: 1n, denominator: 2n };
const THIRD: Ratio = { numerator: 2n, denominator: 6n };

function isReduced({ numerator, denominator }: Ratio): boolean {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return denominator > 0n && a === 1n;
}

describe('fractions are exact and reduced', () => {
  test.each<[string, Ratio, Ratio]>([
    ['sum', addRatios([HALF, THIRD]), { numerator: 5n, denominator: 6n }],
    ['product', multiplyRatios(HALF, THIRD), { numerator: 1n, denominator: 6n }],
    ['quotient', divideRatios(HALF, { numerator: -2n, denominator: 6n }), { numerator: -3n, denominator: 2n }],
    ['mean', meanRatio([HALF, THIRD]), { numerator: 5n, denominator: 12n }],
    ['sum of none', addRatios([]), { numerator: 0n, denominator: 1n }],
  ])('the %s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test('division takes back multiplication', () => {
    fc.assert(fc.property(ratio, ratio.filter(({ numerator }) => numerator !== 0n), (a, b) => {
      const back = divideRatios(multiplyRatios(a, b), b);
      expect([compareRatios(back, a), isReduced(back)]).toEqual([0, true]);
    }));
  });

  test('a mean of equal values is the value', () => {
    fc.assert(fc.property(ratio, fc.integer({ min: 1, max: 9 }), (value, times) => {
      expect(compareRatios(meanRatio(Array.from({ length: times }, () => value)), value)).toBe(0);
    }));
  });

  test('nothing is divided by 0, and there is no mean of none', () => {
    expect(() => divideRatios(HALF, { numerator: 0n, denominator: 5n })).toThrow(RangeError);
    expect(() => meanRatio([])).toThrow(RangeError);
  });
});
