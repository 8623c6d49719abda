import type { Hundredths } from './hundredths';

/** The states of a dimension without a score: four different things, and none of them is 0. */
export type UnscoredState = 'blank' | ExcusedState;
/** 回避, 弃权, 缺席: settled by the reviewer, so nothing is waited for. */
export type ExcusedState = 'recused' | 'abstained' | 'absent';

export type IllegalCode = 'over-cap' | 'below-zero' | 'off-step' | 'not-a-number';

/** What one reviewer gave one entry in one dimension. What is no legal score keeps its text and is never counted. */
export type Mark =
  | { readonly state: 'scored'; readonly score: Hundredths }
  | { readonly state: UnscoredState }
  | { readonly state: 'illegal'; readonly code: IllegalCode; readonly text: string; readonly number?: Hundredths; readonly reason?: 'merged' };

/** Returns the exact number that stands in the cell, legal or not, or `undefined` where there is none. */
export function numberOfMark(mark: Mark): Hundredths | undefined {
  if (mark.state === 'scored') return mark.score;
  return mark.state === 'illegal' ? mark.number : undefined;
}
