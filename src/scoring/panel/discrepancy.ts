/**
 * `range`, `median-distance`, `dixon`, `sigma`: totals of an entry lie far apart, or one far from the others. `dimension-gap`: scores of one dimension do.
 * `full-marks`, `same-for-all`, `same-totals`: a reviewer gives every entry full marks, the same scores, or the same total. `negative-correlation`,
 * `low-correlation`: a reviewer's order is against the others', or has little to do with it. `halo`: a reviewer's dimensions all say the same.
 */
export type DiscrepancyRule =
  | 'range' | 'median-distance' | 'dixon' | 'sigma' | 'dimension-gap'
  | 'full-marks' | 'same-for-all' | 'same-totals' | 'negative-correlation' | 'low-correlation' | 'halo';

export const DISCREPANCY_RULES: readonly DiscrepancyRule[] = [
  'full-marks', 'same-for-all', 'same-totals', 'negative-correlation', 'median-distance', 'range', 'dixon', 'sigma', 'dimension-gap', 'halo', 'low-correlation',
];

/** Something about the scores that somebody should confirm or change. It is a question, never a fault. */
export interface Discrepancy {
  readonly rule: DiscrepancyRule;
  /** 1 at the threshold and more beyond it, a little less where the confidence is only 90 %; what concerns a whole sheet has a weight of its own. */
  readonly weight: number;
  /** Whom it concerns, where one alone; positions in the panel's lists. */
  readonly reviewer?: number;
  readonly entry?: number;
  readonly dimension?: number;
  readonly values: DiscrepancyValues;
  /** What the value that decides was compared with, in its unit. */
  readonly threshold: number;
  /** The scores concerned, at least one. */
  readonly places: readonly ScorePlace[];
}

/** What a sentence about a discrepancy can say, in points unless said otherwise. */
export interface DiscrepancyValues {
  readonly score?: number;
  readonly median?: number;
  /** How far the score lies from the median, or from its neighbour. */
  readonly distance?: number;
  readonly lowest?: number;
  readonly highest?: number;
  readonly range?: number;
  readonly cap?: number;
  /** Without a unit: modified z, z, Dixon's Q, a correlation. */
  readonly statistic?: number;
  /** Percent. */
  readonly confidence?: number;
  /** How many entries it was seen on. */
  readonly entries?: number;
}

/** Where a score was read; without a cell, a whole sheet. */
export interface ScorePlace {
  readonly reviewer: number;
  readonly file: string;
  readonly sheet: string;
  readonly cell?: string;
}
