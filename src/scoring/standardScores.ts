import type { Hundredths } from './hundredths';
import { integerSqrt } from './integerSqrt';
import type { Ratio } from './ratio';
import { GUARDED_DECIMALS, settledRatio } from './settledRatio';

/** `too-few`: one total has no spread. `no-spread`: all totals are equal. */
export type StandardiseProblem = 'too-few' | 'no-spread';

/** One reviewer's standard scores in the order of the totals, or why there are none. */
export type StandardScores = { readonly scores: readonly Ratio[]; readonly problem?: never } | { readonly scores?: never; readonly problem: StandardiseProblem };

const SCALE = 10n ** BigInt(GUARDED_DECIMALS);
const MIDDLE = 50n;
const SPREAD = 10n;

/**
 * Returns a reviewer's totals as standard scores (标准分): 50 + 10·(x − mean)/s with the reviewer's own mean and the sample standard deviation s (divisor n − 1),
 * each rounded to 24 decimals from the exact value, so that equal totals give equal scores in any order. Nothing is guessed where s does not exist or is 0.
 *
 * With d = n·x − Σx and V = n·Σx² − (Σx)², both whole, (x − mean)/s is d·√((n − 1)/(n·V)).
 */
export function standardScores(totals: readonly Hundredths[]): StandardScores {
  if (totals.length < 2) return { problem: 'too-few' };
  const count = BigInt(totals.length);
  const values = totals.map(BigInt);
  const sum = values.reduce((all, value) => all + value, 0n);
  const variation = count * values.reduce((all, value) => all + value * value, 0n) - sum * sum;
  if (variation === 0n) return { problem: 'no-spread' };
  const known = new Map<bigint, Ratio>();
  const scores = values.map((value) => {
    const score = known.get(value) ?? scoreOf(count * value - sum, count, variation);
    known.set(value, score);
    return score;
  });
  return { scores };
}

/** Returns an entry's average of standard scores at twelve decimals. Throws `RangeError` for no scores. */
export function meanStandardScore(scores: readonly Ratio[]): Ratio {
  if (scores.length === 0) throw new RangeError('a mean needs values');
  const sum = scores.reduce((all, { numerator }) => all + numerator, 0n);
  return settledRatio({ numerator: sum, denominator: SCALE * BigInt(scores.length) });
}

/** The root is taken of four times the square, so that its last digit tells which way to round. */
function scoreOf(deviation: bigint, count: bigint, variation: bigint): Ratio {
  const square = (SPREAD * SCALE * deviation) ** 2n * (count - 1n);
  const twice = integerSqrt((4n * square) / (count * variation));
  const distance = (twice + 1n) >> 1n;
  return { numerator: MIDDLE * SCALE + (deviation < 0n ? -distance : distance), denominator: SCALE };
}
