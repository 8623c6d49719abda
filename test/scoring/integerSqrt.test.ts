import * as fc from 'fast-check';

import { integerSqrt } from '../../src/scoring/integerSqrt';

describe('the square root rounded down', () => {
  test.each([[0n, 0n], [1n, 1n], [2n, 1n], [3n, 1n], [4n, 2n], [15n, 3n], [16n, 4n], [10n ** 48n, 10n ** 24n], [10n ** 48n - 1n, 10n ** 24n - 1n]])('of %d is %d', (value, expected) => {
    expect(integerSqrt(value)).toBe(expected);
  });

  test('is the greatest whole number whose square is not above the value, however large', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 120n }), (value) => {
      const root = integerSqrt(value);
      expect(root * root <= value && value < (root + 1n) ** 2n).toBe(true);
    }));
  });

  test('gives back what was squared', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 60n }), (root) => {
      expect(integerSqrt(root * root)).toBe(root);
    }));
  });

  test('does not exist below zero', () => {
    expect(() => integerSqrt(-1n)).toThrow(RangeError);
  });
});
