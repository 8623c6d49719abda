import * as fc from 'fast-check';

import type { Ratio } from '../../../src/scoring/ratio';
import { halfAwayFromZero } from '../../../src/scoring/rounding/halfAwayFromZero';

const ratio: fc.Arbitrary<Ratio> = fc.record({ numerator: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), denominator: fc.bigInt({ min: 1n, max: 10n ** 6n }) });
const decimals = fc.integer({ min: 0, max: 6 });

/** Rounds by looking at the first digit that is cut off. */
function byDigits({ numerator, denominator }: Ratio, places: number): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const digits = String((magnitude * 10n ** BigInt(places + 1)) / denominator).padStart(2, '0');
  const rounded = BigInt(digits.slice(0, -1)) + (digits.slice(-1) >= '5' ? 1n : 0n);
  return numerator < 0n ? -rounded : rounded;
}

describe('rounding is half away from zero', () => {
  test.each<[bigint, bigint, number, bigint]>([
    [83575n, 1000n, 2, 8358n], [85725n, 1000n, 2, 8573n], [85075n, 1000n, 2, 8508n], [88925n, 1000n, 2, 8893n],
    [835749999n, 10000000n, 2, 8357n], [5n, 10n, 0, 1n], [15n, 10n, 0, 2n], [25n, 10n, 0, 3n], [49n, 100n, 0, 0n], [1n, 3n, 4, 3333n], [2n, 3n, 4, 6667n], [0n, 7n, 3, 0n],
    [99995n, 1000n, 2, 10000n], [1005n, 1000n, 2, 101n],
  ])('%d/%d at %d decimals is %d', (numerator, denominator, places, expected) => {
    expect(halfAwayFromZero({ numerator, denominator }, places)).toBe(expected);
  });

  test.each<[bigint, bigint, number, bigint]>([[-5n, 10n, 0, -1n], [-25n, 10n, 0, -3n], [-83575n, 1000n, 2, -8358n], [-49n, 100n, 0, 0n], [-1n, 3n, 2, -33n]])('below zero, %d/%d at %d decimals is %d', (numerator, denominator, places, expected) => {
    expect(halfAwayFromZero({ numerator, denominator }, places)).toBe(expected);
  });

  test('what is rounded off is at most half a unit', () => {
    fc.assert(fc.property(ratio, decimals, (exact, places) => {
      const off = halfAwayFromZero(exact, places) * exact.denominator - exact.numerator * 10n ** BigInt(places);
      expect(2n * (off < 0n ? -off : off)).toBeLessThanOrEqual(exact.denominator);
    }));
  });

  test('it agrees with rounding by the first digit cut off', () => {
    fc.assert(fc.property(ratio, decimals, (exact, places) => {
      expect(halfAwayFromZero(exact, places)).toBe(byDigits(exact, places));
    }));
  });

  test('every exact half goes away from zero, on both sides', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 9n }), decimals, (units, places) => {
      const denominator = 2n * 10n ** BigInt(places);
      expect(halfAwayFromZero({ numerator: 2n * units + 1n, denominator }, places)).toBe(units + 1n);
      expect(halfAwayFromZero({ numerator: -2n * units - 1n, denominator }, places)).toBe(-units - 1n);
    }));
  });

  test('a greater value is never rounded below a smaller one', () => {
    fc.assert(fc.property(ratio, fc.bigInt({ min: 0n, max: 10n ** 9n }), decimals, ({ numerator, denominator }, more, places) => {
      expect(halfAwayFromZero({ numerator: numerator + more, denominator }, places) >= halfAwayFromZero({ numerator, denominator }, places)).toBe(true);
    }));
  });
});
