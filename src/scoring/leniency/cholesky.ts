/** A symmetric positive definite matrix, factored as L·Lᵀ; row by row. */
export interface Cholesky {
  readonly size: number;
  readonly lower: Float64Array;
}

/** Returns the factor of a symmetric positive definite matrix given row by row. Throws `RangeError` for another one. */
export function choleskyOf(matrix: Float64Array, size: number): Cholesky {
  const lower = new Float64Array(matrix);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = lower[row * size + column]!;
      for (let at = 0; at < column; at++) sum -= lower[row * size + at]! * lower[column * size + at]!;
      if (column < row) lower[row * size + column] = sum / lower[column * size + column]!;
      else if (sum > 0) lower[row * size + row] = Math.sqrt(sum);
      else throw new RangeError('the matrix is not positive definite');
    }
    lower.fill(0, row * size + row + 1, (row + 1) * size);
  }
  return { size, lower };
}

/** Returns the solution of the system with that matrix and right-hand side. */
export function solve({ size, lower }: Cholesky, right: Float64Array): Float64Array {
  const solution = new Float64Array(right);
  for (let row = 0; row < size; row++) {
    let sum = solution[row]!;
    for (let at = 0; at < row; at++) sum -= lower[row * size + at]! * solution[at]!;
    solution[row] = sum / lower[row * size + row]!;
  }
  for (let row = size - 1; row >= 0; row--) {
    let sum = solution[row]!;
    for (let at = row + 1; at < size; at++) sum -= lower[at * size + row]! * solution[at]!;
    solution[row] = sum / lower[row * size + row]!;
  }
  return solution;
}

/** Returns the inverse of the matrix, row by row. */
export function inverse(factor: Cholesky): Float64Array {
  const { size } = factor;
  const all = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const unit = new Float64Array(size);
    unit[column] = 1;
    all.set(solve(factor, unit), column * size);
  }
  return all;
}
