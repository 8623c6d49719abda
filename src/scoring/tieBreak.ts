/**
 * What may separate entries whose averages are equal: the mean of a dimension over the reviewers that count, the median of the totals, a smaller
 * range of the totals, the number of reviewers who gave the entry their highest total, or the highest total it was given
 * (scoring-anchors C-4, "Tie order"; R21).
 */
export type TieBreak = { readonly kind: 'dimension'; readonly index: number } | { readonly kind: PlainTieBreak };

export type PlainTieBreak = 'median' | 'range' | 'highest-scores' | 'highest-total';

export const PLAIN_TIE_BREAKS: readonly PlainTieBreak[] = ['median', 'range', 'highest-scores', 'highest-total'];
