import { scaledPoints } from '../discrepancyThresholds';
import { scorePlace } from '../scorePlace';
import { fartherEnd } from './fartherEnd';
import type { Rule } from './rule';

/** Returns the entries whose highest and lowest totals lie too far apart; whoever is farther from the median is asked (scoring-anchors.md C-7). */
export const totalRange: Rule = (panel, thresholds) => {
  const threshold = scaledPoints(thresholds.range, panel.totalCap);
  return panel.totals.flatMap((row, entry) => {
    const end = fartherEnd(row, thresholds.rangeReviewers);
    if (end === undefined || end.range <= threshold) return [];
    const { reviewers, ...values } = end;
    const [only, ...others] = reviewers;
    return [{
      rule: 'range', weight: end.range / threshold, entry, values, threshold,
      ...(others.length === 0 ? { reviewer: only! } : {}),
      places: reviewers.flatMap((reviewer) => scorePlace(panel, entry, reviewer)),
    }];
  });
};
