import { inverse, type Cholesky } from './cholesky';
import type { Design } from './design';
import { SCALE, type Solution } from './solveLeniency';

/** How well the model fits. Numbers in points, at nine decimals; they are shown and decide nothing. */
export interface Precision {
  /** Weighted sum of the squared rests. */
  readonly rss: number;
  /** Totals beyond those that the model needs. */
  readonly degreesOfFreedom: number;
  /** Standard deviation of a total of weight 1; none without degrees of freedom, and with a ridge, which leaves a bias. */
  readonly sigma: number | undefined;
  /** By entry; none without sigma. */
  readonly standardErrors: readonly (number | undefined)[];
}

const POINT = 100 * Number(SCALE);

/**
 * Returns how well the solution fits, with σ² = RSS/(N − n − m + 1) and Var(v_o) = σ²·[1/C_o + (D·L⁺·Dᵀ)_oo], D_oa = c_oa/C_o (scoring-anchors.md C-5; oracle: calib_noisy, se_v).
 * `gauge` is what was added to every element of L before it was factored, 0 with a ridge.
 */
export function precisionOf(design: Design, { values, leniency }: Solution, factor: Cholesky, gauge: number): Precision {
  const { entries, reviewers, observations, weightUnit } = design;
  const [points, lenient] = [values, leniency].map((numbers) => numbers.map((value) => Number(value) / POINT)) as [number[], number[]];
  let rss = 0;
  entries.forEach(({ cells }, at) => {
    for (const { reviewer, score, weight } of cells) rss += (Number(weight) / Number(weightUnit)) * (Number(score) / 100 - points[at]! - lenient[reviewer]!) ** 2;
  });
  const degreesOfFreedom = observations - entries.length - reviewers.length + 1;
  const sigma = degreesOfFreedom > 0 && gauge > 0 ? Math.sqrt(rss / degreesOfFreedom) : undefined;
  const spread = sigma === undefined ? undefined : spreads(design, factor, gauge);
  return {
    rss: settled(rss),
    degreesOfFreedom,
    sigma: sigma === undefined ? undefined : settled(sigma),
    standardErrors: entries.map((_, at) => (sigma === undefined ? undefined : settled(sigma * Math.sqrt(spread![at]!)))),
  };
}

/** By entry 1/C_o + (D·L⁺·Dᵀ)_oo. As every row of D sums to 1, the gauge adds the same to all and is taken off again. */
function spreads({ entries, weightUnit }: Design, factor: Cholesky, gauge: number): number[] {
  const { size } = factor;
  const inverted = inverse(factor);
  return entries.map(({ cells }) => {
    const weights = cells.map(({ weight }) => Number(weight) / Number(weightUnit));
    const all = weights.reduce((sum, weight) => sum + weight, 0);
    let sum = 0;
    for (const [at, { reviewer: a }] of cells.entries()) {
      const row = a * size;
      let below = 0;
      for (let other = 0; other < at; other++) below += weights[other]! * inverted[row + cells[other]!.reviewer]!;
      sum += weights[at]! * (2 * below + weights[at]! * inverted[row + a]!);
    }
    return 1 / all + sum / all ** 2 - 1 / (size ** 2 * gauge);
  });
}

function settled(value: number): number {
  return Number(value.toFixed(9));
}
