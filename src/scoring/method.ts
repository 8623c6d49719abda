import type { RoundingName } from './rounding/roundingOf';
import type { TieBreak } from './tieBreak';
import { fewestToTrim, type TrimThreshold } from './trimThresholds';

/** How totals become one average, and averages a rank. */
export interface Method {
  readonly name: MethodName;
  /** Whether trimming drops whole totals, or the highest and lowest score in each dimension. */
  readonly trimScope: TrimScope;
  /** Decimals of a published average. */
  readonly decimals: number;
  /** Whether ranks are taken on the published, rounded average or on the exact one (scoring-anchors R4, R5). */
  readonly rankOn: RankOn;
  /** How many trimming drops on each side; one where it is not said. */
  readonly drop?: number;
  /** From how many counted totals up it drops them; where it is not said, from so many that three are left. */
  readonly trimFrom?: number;
  /** How many it drops by the size of the panel; stands in place of `drop` and `trimFrom`. */
  readonly trimThresholds?: readonly TrimThreshold[];
  /** What becomes of a half when averages are rounded; away from zero where it is not said. */
  readonly rounding?: RoundingName;
  /** What separates entries of equal averages, the first that can; without them equal averages share their rank. */
  readonly tieBreaks?: readonly TieBreak[];
}

/**
 * `standard-score`: the mean of the reviewers' standard scores (standardScores.ts). `calibrated`: the entry's value by the additive model, from which
 * the reviewers' leniency is taken out (leniency/additiveCalibration.ts).
 */
export type MethodName = 'mean' | 'trimmed' | 'median' | 'standard-score' | 'calibrated';
export type TrimScope = 'total' | 'dimension';
export type RankOn = 'published' | 'exact';

export const METHOD_NAMES: readonly MethodName[] = ['mean', 'trimmed', 'median', 'standard-score', 'calibrated'];
export const TRIM_SCOPES: readonly TrimScope[] = ['total', 'dimension'];
export const RANK_ON: readonly RankOn[] = ['published', 'exact'];
export const MAX_DECIMALS = 6;

/** From so many counted totals up, one highest and one lowest are dropped (design.md, "Numbers"). */
export const TRIM_FROM = 5;

export const DEFAULT_METHOD: Method = { name: 'mean', trimScope: 'total', decimals: 2, rankOn: 'published' };

/** Returns how many totals the method drops on each side by the size of the panel, should it trim. */
export function thresholdsOf({ drop = 1, trimFrom = fewestToTrim(drop), trimThresholds }: Method): readonly TrimThreshold[] {
  return trimThresholds ?? [{ from: trimFrom, drop }];
}

/** Returns whether the method's averages are not in points of the totals that were given, so that raw averages stand beside them (scoring-anchors R14). */
export function isAdjusted({ name }: Method): boolean {
  return name === 'standard-score' || name === 'calibrated';
}
