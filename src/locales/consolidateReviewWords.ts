import { consolidateReviewEnUS } from './consolidateReview.en-US';
import { consolidateReviewZhCN } from './consolidateReview.zh-CN';
import type { LocaleName } from './messages';
import type { Widened } from './widened';

/** The sentences about what was found in a review in one language. */
export type ConsolidateReviewWords = Widened<typeof consolidateReviewZhCN>;

/** Returns the sentences of a language. */
export function consolidateReviewWords(locale: LocaleName): ConsolidateReviewWords {
  return locale === 'zh-CN' ? consolidateReviewZhCN : consolidateReviewEnUS;
}
