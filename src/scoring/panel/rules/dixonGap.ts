import { scaledPoints } from '../discrepancyThresholds';
import { dixonCritical, dixonQ } from '../dixonQ';
import { scorePlace } from '../scorePlace';
import { given } from '../scores';
import type { Rule } from './rule';

/** Returns the lowest and highest totals that do not belong to the entry's others by Dixon's Q, and lie apart by points that matter. */
export const dixonGap: Rule = (panel, { dixonConfidence, dixonGap: points }) => {
  const leastGap = scaledPoints(points, panel.totalCap);
  return panel.totals.flatMap((row, entry) => {
    const totals = given(row);
    return dixonQ(totals).flatMap(({ value, gap, q, confidence, critical }) => {
      if (confidence === undefined || confidence < dixonConfidence || gap < leastGap) return [];
      const reviewer = row.indexOf(value);
      return [{
        rule: 'dixon' as const, weight: q / dixonCritical(totals.length, 95)!, reviewer, entry, threshold: critical,
        values: { score: value, distance: gap, statistic: q, confidence },
        places: scorePlace(panel, entry, reviewer),
      }];
    });
  });
};
