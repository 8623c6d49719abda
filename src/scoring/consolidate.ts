import { NOTHING_APART, type ToldApart } from './decisions/toldApart';
import { gatherReview } from './gatherReview';
import type { Method } from './method';
import { rankReview } from './rankReview';
import type { Ranking } from './ranking';
import type { ScoreSheet } from './scoreSheet';
import type { Template } from './template';

/**
 * Returns the ranking of a review: entries matched across the reviewers' sheets, exact averages over the totals that count,
 * and competition ranks on the averages, published or exact. The order of sheets and rows changes no average, count or rank. `apart`: names that are said to be two.
 */
export function consolidate(sheets: readonly ScoreSheet[], template: Template, method: Method, apart: ToldApart = NOTHING_APART): Ranking {
  return rankReview(gatherReview(sheets, template, apart), method);
}
