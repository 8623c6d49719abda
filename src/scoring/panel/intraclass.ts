import { average } from './average';
import { orderFreeSum } from './orderFreeSum';

/** The two-way table's mean squares and the six coefficients of Shrout & Fleiss; `null` where a coefficient has no meaning. */
export interface Intraclass {
  /** Between entries (BMS). */
  readonly entries: number;
  /** Within entries (WMS). */
  readonly within: number;
  /** Between reviewers (JMS). */
  readonly reviewers: number;
  /** What neither entries nor reviewers explain (EMS). */
  readonly residual: number;
  /** Of one reviewer: ICC(1,1), ICC(2,1), ICC(3,1). */
  readonly single: Coefficients;
  /** Of the average of all: ICC(1,k), ICC(2,k), ICC(3,k). */
  readonly averaged: Coefficients;
}

export interface Coefficients {
  /** Every entry has reviewers of its own. */
  readonly oneWay: number | null;
  /** The same reviewers for all, drawn from many, and their severity counts as disagreement. */
  readonly random: number | null;
  /** These reviewers and no others; severity does not count. */
  readonly fixed: number | null;
}

/** Below this part of all variation a mean square is the noise of doubles. */
const NOISE = 1e-12;

/**
 * Returns the intraclass correlations of a table without gaps, entries × reviewers, or `undefined` below two of either.
 * Shrout & Fleiss 1979, with n entries and k reviewers: ICC(2,k) = (BMS − EMS) / (BMS + (JMS − EMS) / n), and the others as in
 * scoring-anchors.md C-6. Oracle: icc_shrout_fleiss.
 */
export function intraclass(scores: readonly (readonly number[])[]): Intraclass | undefined {
  const n = scores.length;
  const k = scores[0]?.length ?? 0;
  if (n < 2 || k < 2) return undefined;
  const { entries: b, within: w, reviewers: j, residual: e } = meanSquares(scores, n, k);
  const noise = NOISE * (b + w);
  const quotient = (numerator: number, denominator: number): number | null => (denominator > noise ? numerator / denominator : null);
  return {
    entries: b, within: w, reviewers: j, residual: e,
    single: {
      oneWay: quotient(b - w, b + (k - 1) * w),
      random: quotient(b - e, b + (k - 1) * e + (k * (j - e)) / n),
      fixed: quotient(b - e, b + (k - 1) * e),
    },
    averaged: { oneWay: quotient(b - w, b), random: quotient(b - e, b + (j - e) / n), fixed: quotient(b - e, b) },
  };
}

function meanSquares(scores: readonly (readonly number[])[], n: number, k: number): Pick<Intraclass, 'entries' | 'within' | 'reviewers' | 'residual'> {
  const rows = scores.map(average);
  const columns = Array.from({ length: k }, (_, reviewer) => average(scores.map((row) => row[reviewer]!)));
  const all = average(rows);
  const squares = (off: (value: number, entry: number, reviewer: number) => number): number =>
    orderFreeSum(scores.flatMap((row, entry) => row.map((value, reviewer) => off(value, entry, reviewer) ** 2)));
  return {
    entries: (k * orderFreeSum(rows.map((row) => (row - all) ** 2))) / (n - 1),
    within: squares((value, entry) => value - rows[entry]!) / (n * (k - 1)),
    reviewers: (n * orderFreeSum(columns.map((column) => (column - all) ** 2))) / (k - 1),
    residual: squares((value, entry, reviewer) => value - rows[entry]! - columns[reviewer]! + all) / ((n - 1) * (k - 1)),
  };
}
