/** How totals become one average, and averages a rank. */
export interface Method {
  readonly name: MethodName;
  /** Whether trimming drops whole totals, or the highest and lowest score in each dimension. */
  readonly trimScope: TrimScope;
  /** Decimals of a published average. */
  readonly decimals: number;
  /** Whether ranks are taken on the published, rounded average or on the exact one (scoring-anchors R4, R5). */
  readonly rankOn: RankOn;
}

export type MethodName = 'mean' | 'trimmed' | 'median';
export type TrimScope = 'total' | 'dimension';
export type RankOn = 'published' | 'exact';

export const METHOD_NAMES: readonly MethodName[] = ['mean', 'trimmed', 'median'];
export const TRIM_SCOPES: readonly TrimScope[] = ['total', 'dimension'];
export const RANK_ON: readonly RankOn[] = ['published', 'exact'];
export const MAX_DECIMALS = 6;

/** From so many counted totals up, one highest and one lowest are dropped (design.md, "Numbers"). */
export const TRIM_FROM = 5;

export const DEFAULT_METHOD: Method = { name: 'mean', trimScope: 'total', decimals: 2, rankOn: 'published' };
