import { average } from '../average';
import { difference } from '../difference';
import { largestZ } from '../largestZ';
import { scorePlace } from '../scorePlace';
import { given } from '../scores';
import { standardDeviation } from '../standardDeviation';
import type { Rule } from './rule';

/** Returns the totals that lie so many standard deviations from the entry's mean, in panels large enough for it to be possible at all. */
export const sigma: Rule = (panel, { sigma: threshold }) => panel.totals.flatMap((row, entry) => {
  const totals = given(row);
  const deviation = standardDeviation(totals);
  if (deviation === undefined || deviation === 0 || largestZ(totals.length) <= threshold) return [];
  const mean = average(totals);
  return row.flatMap((score, reviewer) => {
    if (score === null || Math.abs(score - mean) < threshold * deviation) return [];
    const statistic = (score - mean) / deviation;
    return [{
      rule: 'sigma' as const, weight: Math.abs(statistic) / threshold, reviewer, entry, threshold,
      values: { score, distance: difference(score, mean), statistic },
      places: scorePlace(panel, entry, reviewer),
    }];
  });
});
