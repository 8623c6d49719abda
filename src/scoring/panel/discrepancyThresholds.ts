import type { DixonConfidence } from './dixonQ';

/** From where on something is a discrepancy. Points are of a highest total of 100 and grow with it. */
export interface DiscrepancyThresholds {
  /** Points between the highest and the lowest total of an entry; more is a discrepancy. */
  readonly range: number;
  /** In a panel of more reviewers than this the ends lie far apart by chance alone: no range and no gap of a dimension is looked at. */
  readonly rangeReviewers: number;
  /** Points from the median, and the modified z that must be reached besides where there is one. */
  readonly medianDistance: number;
  readonly modifiedZ: number;
  /** The least confidence in percent, and the points to the neighbour below which a gap matters to nobody, however even the others are. */
  readonly dixonConfidence: DixonConfidence;
  readonly dixonGap: number;
  /** Standard deviations from the mean; no panel of fewer than eleven can reach three. */
  readonly sigma: number;
  /** Part of a dimension's cap between its highest and its lowest score. */
  readonly dimensionShare: number;
  /** On so many entries the same for all is no coincidence. */
  readonly sameEntries: number;
  /** Below it a correlation with the others is low, on at least so many common entries. */
  readonly lowCorrelation: number;
  readonly correlationEntries: number;
  /** From which correlation on two dimensions say the same, or within which part of the cap, on at least so many entries. */
  readonly haloCorrelation: number;
  readonly haloSpread: number;
  readonly haloEntries: number;
}

/** Ours to tune, not a standard: scoring-anchors.md C-7, "Practice in points". */
export const DISCREPANCY_THRESHOLDS: DiscrepancyThresholds = {
  range: 15,
  rangeReviewers: 15,
  medianDistance: 8,
  modifiedZ: 3.5,
  dixonConfidence: 90,
  dixonGap: 3,
  sigma: 3,
  dimensionShare: 0.3,
  sameEntries: 3,
  lowCorrelation: 0.3,
  correlationEntries: 6,
  haloCorrelation: 0.98,
  haloSpread: 0.01,
  haloEntries: 5,
};

/** Returns a threshold in points of 100 as points of a template with that highest total. */
export function scaledPoints(pointsOfHundred: number, totalCap: number): number {
  return (pointsOfHundred * totalCap) / 100;
}
