import { difference } from '../difference';
import { scaledPoints } from '../discrepancyThresholds';
import { modifiedZ } from '../modifiedZ';
import { scorePlace } from '../scorePlace';
import { given } from '../scores';
import type { Rule } from './rule';

/**
 * Returns the totals that lie far from the entry's median both in points and by modified z; where more than half of the totals are equal there is no
 * z, and points alone decide (scoring-anchors.md C-7). Of two totals neither is farther from the median than the other, so that z finds none.
 */
export const medianDistance: Rule = (panel, { medianDistance: points, modifiedZ: least }) => {
  const threshold = scaledPoints(points, panel.totalCap);
  return panel.totals.flatMap((row, entry) => {
    const totals = given(row);
    if (totals.length === 0) return [];
    const { median, z } = modifiedZ(totals);
    return row.flatMap((score, reviewer) => {
      if (score === null) return [];
      const distance = difference(score, median);
      const statistic = z?.[totals.indexOf(score)];
      if (Math.abs(distance) < threshold || (statistic !== undefined && Math.abs(statistic) < least)) return [];
      return [{
        rule: 'median-distance' as const, weight: Math.abs(distance) / threshold, reviewer, entry, threshold,
        values: { score, median, distance, ...(statistic === undefined ? {} : { statistic }) },
        places: scorePlace(panel, entry, reviewer),
      }];
    });
  });
};
