import * as fc from 'fast-check';

import type { Ratio } from '../../../src/scoring/ratio';
import { halfAwayFromZero } from '../../../src/scoring/rounding/halfAwayFromZero';
import { halfToEven } from '../../../src/scoring/rounding/halfToEven';
import { roundingOf } from '../../../src/scoring/rounding/roundingOf';

const ratio: fc.Arbitrary<Ratio> = fc.record({ numerator: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }) });
const decimals = fc.integer({ min: 0, max: 6 });

describe('五成双: an exact half goes to the even neighbour', () => {
  test.each<[bigint, bigint, number, bigint]>([
    [83575n, 1000n, 2, 8358n], [83585n, 1000n, 2, 8358n], [85725n, 1000n, 2, 8572n], [85075n, 1000n, 2, 8508n], [88925n, 1000n, 2, 8892n],
    [5n, 10n, 0, 0n], [15n, 10n, 0, 2n], [25n, 10n, 0, 2n], [251n, 100n, 0, 3n], [249n, 100n, 0, 2n], [1n, 3n, 4, 3333n], [2n, 3n, 4, 6667n], [0n, 7n, 3, 0n],
    [-5n, 10n, 0, 0n], [-15n, 10n, 0, -2n], [-25n, 10n, 0, -2n], [-251n, 100n, 0, -3n],
  ])('%d/%d at %d decimals is %d', (numerator, denominator, places, expected) => {
    expect(halfToEven({ numerator, denominator }, places)).toBe(expected);
  });

  test('and only there it differs from rounding away from zero', () => {
    fc.assert(fc.property(ratio, decimals, (exact, places) => {
      const scaled = 2n * exact.numerator * 10n ** BigInt(places);
      const isHalf = scaled % exact.denominator === 0n && (scaled / exact.denominator) % 2n !== 0n;
      const even = halfToEven(exact, places);
      const away = halfAwayFromZero(exact, places);
      expect(even === away).toBe(!isHalf || away % 2n === 0n);
    }));
  });

  test('every half has an even result, on both sides', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), decimals, (units, places) => {
      const rounded = halfToEven({ numerator: 2n * units + 1n, denominator: 2n * 10n ** BigInt(places) }, places);
      expect([rounded % 2n, rounded === units || rounded === units + 1n]).toEqual([0n, true]);
    }));
  });
});

test('a rounding is found by its name', () => {
  const half: Ratio = { numerator: 5n, denominator: 2n };
  expect([roundingOf('half-away')(half, 0), roundingOf('half-even')(half, 0)]).toEqual([3n, 2n]);
});
