import type { Design } from './design';

/** The reviewers' side of the normal equations, made solvable. */
export interface NormalMatrix {
  readonly size: number;
  /** Row by row. */
  readonly values: Float64Array;
  /** What was added to every element to fix the gauge, sum b = 0; 0 with a ridge, which fixes it already. */
  readonly gauge: number;
}

/**
 * Returns L with L_aa' = C'_a [a = a'] − Σ_o c_oa·c_oa'/C_o, the weighted Laplacian that is left when the entries are eliminated (Schur complement; scoring-anchors.md C-5),
 * plus the ridge on its diagonal, or a constant everywhere, which changes no solution whose sum is 0.
 */
export function normalMatrix({ entries, reviewers, weightUnit }: Design, ridge: number): NormalMatrix {
  const size = reviewers.length;
  const values = new Float64Array(size * size);
  const unit = Number(weightUnit);
  for (const { cells } of entries) {
    const weights = cells.map(({ weight }) => Number(weight) / unit);
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    for (const [at, { reviewer: a }] of cells.entries()) {
      const row = a * size;
      values[row + a]! += weights[at]!;
      const part = weights[at]! / all;
      // Cells are in the reviewers' order: the lower half is enough.
      for (let other = 0; other <= at; other++) values[row + cells[other]!.reviewer]! -= part * weights[other]!;
    }
  }
  for (let a = 0; a < size; a++) for (let b = 0; b < a; b++) values[b * size + a] = values[a * size + b]!;
  let trace = 0;
  for (let a = 0; a < size; a++) trace += values[a * size + a]! += ridge;
  const gauge = ridge > 0 ? 0 : Math.max(trace, 1) / size ** 2;
  for (let at = 0; at < values.length; at++) values[at]! += gauge;
  return { size, values, gauge };
}
