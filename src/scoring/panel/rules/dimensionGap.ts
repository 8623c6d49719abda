import { difference } from '../difference';
import { scorePlace } from '../scorePlace';
import { fartherEnd } from './fartherEnd';
import type { Rule } from './rule';

/** Returns where the highest and the lowest score of one dimension lie a great part of its cap apart; whoever is farther from the median is asked (scoring-anchors.md C-7). */
export const dimensionGap: Rule = (panel, { dimensionShare, rangeReviewers }) => panel.dimensions.flatMap(({ cap, scores }, dimension) => {
  const threshold = difference(cap * dimensionShare, 0);
  return scores.flatMap((row, entry) => {
    const end = fartherEnd(row, rangeReviewers);
    if (end === undefined || end.range < threshold) return [];
    const { reviewers, ...values } = end;
    const [only, ...others] = reviewers;
    return [{
      rule: 'dimension-gap' as const, weight: end.range / threshold, entry, dimension, values: { ...values, cap }, threshold,
      ...(others.length === 0 ? { reviewer: only! } : {}),
      places: reviewers.flatMap((reviewer) => scorePlace(panel, entry, reviewer, dimension)),
    }];
  });
});
