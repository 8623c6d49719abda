import { choleskyOf, inverse, solve } from '../../../src/scoring/leniency/cholesky';

const MATRIX = new Float64Array([4, 2, 0, 2, 5, 4, 0, 4, 6]);

describe('a symmetric positive definite matrix', () => {
  test('is factored: L·Lᵀ gives it back', () => {
    expect([...choleskyOf(MATRIX, 3).lower]).toEqual([2, 0, 0, 1, 2, 0, 0, 2, Math.SQRT2]);
  });

  test('solves a system', () => {
    expect([...solve(choleskyOf(MATRIX, 3), new Float64Array([6, 11, 10]))].map((value) => value.toFixed(12))).toEqual(['1.000000000000', '1.000000000000', '1.000000000000']);
  });

  test('has an inverse', () => {
    const inverted = inverse(choleskyOf(MATRIX, 3));
    const product = Array.from({ length: 9 }, (_, at) => [0, 1, 2].reduce((sum, k) => sum + MATRIX[Math.floor(at / 3) * 3 + k]! * inverted[k * 3 + (at % 3)]!, 0));
    expect(product.map((value) => Math.abs(value).toFixed(12))).toEqual([1, 0, 0, 0, 1, 0, 0, 0, 1].map((value) => value.toFixed(12)));
  });

  test('is told from others', () => {
    expect(() => choleskyOf(new Float64Array([1, 2, 2, 1]), 2)).toThrow(RangeError);
  });
});
