import { GUARDED_DECIMALS } from '../settledRatio';
import { solve, type Cholesky } from './cholesky';
import type { Design } from './design';

/** Leniency b of the reviewers and values v of the entries, both by position, in hundredths with 24 more decimals. */
export interface Solution {
  readonly values: readonly bigint[];
  readonly leniency: readonly bigint[];
}

export const SCALE = 10n ** BigInt(GUARDED_DECIMALS);

/** Corrections below this change nothing that is kept. */
const NEGLIGIBLE = SCALE / 10n ** 20n;
/** Each round gains ten digits or so; a handful is enough. */
const MOST_ROUNDS = 20;

/**
 * Returns the solution of the normal equations. Doubles solve the system, but only to correct what whole numbers find wrong with the solution so far (iterative refinement): rounds go on
 * until nothing is left to correct, so that the result is that of exact arithmetic at more digits than are kept, whatever the order of entries and reviewers.
 */
export function solveLeniency(design: Design, factor: Cholesky, ridge: number): Solution {
  const penalty = BigInt(Math.round(ridge * Number(design.weightUnit)));
  const sums = sumsOf(design);
  const leniency = design.reviewers.map(() => 0n);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { wrong } = residuals(design, sums, leniency, penalty);
    const right = Float64Array.from(wrong, (value) => Number(value) / (Number(SCALE) * Number(design.weightUnit)));
    const corrections = Array.from(solve(factor, right), (value) => BigInt(Math.round(value * Number(SCALE))));
    corrections.forEach((correction, reviewer) => { leniency[reviewer]! += correction; });
    if (corrections.every((correction) => correction <= NEGLIGIBLE && correction >= -NEGLIGIBLE)) break;
  }
  if (penalty === 0n) centre(leniency);
  return { leniency, values: residuals(design, sums, leniency, penalty).values };
}

/** Sums over the totals that no round changes. */
interface Sums {
  /** By entry Σ c and Σ c·s, by reviewer the same. */
  readonly entries: readonly Weighted[];
  readonly reviewers: readonly Weighted[];
}

interface Weighted {
  weights: bigint;
  scores: bigint;
}

function sumsOf({ entries, reviewers }: Design): Sums {
  const byReviewer = reviewers.map((): Weighted => ({ weights: 0n, scores: 0n }));
  const byEntry = entries.map(({ cells }) => {
    const own: Weighted = { weights: 0n, scores: 0n };
    for (const { reviewer, score, weight } of cells) {
      for (const sum of [own, byReviewer[reviewer]!]) {
        sum.weights += weight;
        sum.scores += weight * score * SCALE;
      }
    }
    return own;
  });
  return { entries: byEntry, reviewers: byReviewer };
}

/** `values` are the best for that leniency; `wrong` is, by reviewer, what the totals leave over. */
function residuals({ entries, equalWeights }: Design, sums: Sums, leniency: readonly bigint[], penalty: bigint): { values: bigint[]; wrong: bigint[] } {
  const times = equalWeights ? (value: bigint): bigint => value : (value: bigint, weight: bigint): bigint => value * weight;
  const explained = leniency.map((value, reviewer) => value * (sums.reviewers[reviewer]!.weights + penalty));
  const values = entries.map(({ cells }, at) => {
    let rest = sums.entries[at]!.scores;
    for (const { reviewer, weight } of cells) rest -= times(leniency[reviewer]!, weight);
    const value = rest / sums.entries[at]!.weights;
    for (const { reviewer, weight } of cells) explained[reviewer]! += times(value, weight);
    return value;
  });
  return { values, wrong: explained.map((sum, reviewer) => sums.reviewers[reviewer]!.scores - sum) };
}

/** What is added to all reviewers alike is nobody's leniency. */
function centre(leniency: bigint[]): void {
  const mean = leniency.reduce((sum, value) => sum + value, 0n) / BigInt(leniency.length);
  leniency.forEach((value, reviewer) => { leniency[reviewer] = value - mean; });
}
