/** How far reviewers agree, for a plain sentence. */
export type Band = 'very-low' | 'low' | 'moderate' | 'good' | 'excellent';

export const BANDS: readonly Band[] = ['very-low', 'low', 'moderate', 'good', 'excellent'];

/** From which value on each band but the lowest begins, in their order. */
export type BandLimits = readonly [low: number, moderate: number, good: number, excellent: number];

/** Koo & Li 2016 (J. Chiropr. Med. 15:155) for .5, .75 and .9; that their lowest band is halved is ours. */
export const INTRACLASS_LIMITS: BandLimits = [0.25, 0.5, 0.75, 0.9];
/** Schmidt 1997 (Decision Sciences 28:763): .3 weak, .5 moderate, .7 strong, .9 unusually strong. */
export const KENDALL_LIMITS: BandLimits = [0.3, 0.5, 0.7, 0.9];
/** Krippendorff 2004 (Content Analysis, 241): below .667 no conclusions, from .8 on reliable; the outer two are ours. */
export const KRIPPENDORFF_LIMITS: BandLimits = [0.333, 0.667, 0.8, 0.9];

/** Returns the band of a value; what lies on a limit belongs to the upper band. */
export function bandOf(value: number, limits: BandLimits): Band {
  return BANDS[limits.filter((limit) => value >= limit).length]!;
}
