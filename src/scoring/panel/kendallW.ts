import { averageRanks } from './averageRanks';
import { average } from './average';
import { orderFreeSum } from './orderFreeSum';

/** How far reviewers put entries into the same order. */
export interface KendallW {
  /** 0: no common order; 1: one and the same order. */
  readonly w: number;
  /** Sum of the squared deviations of the entries' rank sums. */
  readonly s: number;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  /** Whether a common order shows that chance would hardly bring (chi-square, 5 %). Of two reviewers who score at random W is a half on average. */
  readonly beyondChance: boolean;
}

/**
 * Returns Kendall's coefficient of concordance of a table without gaps, entries × reviewers, or `undefined` where there is no order to
 * compare: fewer than two of either, or every reviewer gives all the same.
 * W = 12 S / (m²(n³ − n) − m Σ(t³ − t)), m reviewers, n entries, t equal totals of one reviewer; chi² = m (n − 1) W (Kendall & Babington Smith 1939;
 * scoring-anchors.md C-6). Oracle: kendall_w.
 */
export function kendallW(scores: readonly (readonly number[])[]): KendallW | undefined {
  const n = scores.length;
  const m = scores[0]?.length ?? 0;
  if (n < 2 || m < 2) return undefined;
  const ranks = Array.from({ length: m }, (_, reviewer) => averageRanks(scores.map((row) => row[reviewer]!)));
  const sums = scores.map((_, entry) => orderFreeSum(ranks.map((own) => own[entry]!)));
  const mean = average(sums);
  const s = orderFreeSum(sums.map((sum) => (sum - mean) ** 2));
  const most = m ** 2 * (n ** 3 - n) - m * orderFreeSum(ranks.map(tieCorrection));
  if (most === 0) return undefined;
  const w = (12 * s) / most;
  const chiSquare = m * (n - 1) * w;
  return { w, s, chiSquare, degreesOfFreedom: n - 1, beyondChance: chiSquare > criticalChiSquare(n - 1) };
}

/** Σ(t³ − t) over the groups of equal ranks. */
function tieCorrection(ranks: readonly number[]): number {
  const sizes = new Map<number, number>();
  for (const rank of ranks) sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + size ** 3 - size, 0);
}

/** What chance exceeds in one case of twenty, by Wilson & Hilferty 1931, within one in a hundred of the tables. */
function criticalChiSquare(degreesOfFreedom: number): number {
  const NORMAL_95 = 1.6449;
  const part = 2 / (9 * degreesOfFreedom);
  return degreesOfFreedom * (1 - part + NORMAL_95 * Math.sqrt(part)) ** 3;
}
