import { correlationsWithOthers } from '../correlationWithOthers';
import { sheetPlaces } from '../scorePlace';
import type { Rule } from './rule';

/** An order that has nothing to do with the others' weighs a little; one against theirs weighs like a score at twice its threshold, and more the more it is so. */
const LOW_WEIGHT = 1;
const NEGATIVE_WEIGHT = 2;

/** Returns the reviewers whose totals hardly go with the mean of the others (Pearson), or go against it. */
export const othersCorrelation: Rule = (panel, { lowCorrelation, correlationEntries }) =>
  correlationsWithOthers(panel.totals).flatMap(({ common, pearson: statistic }, reviewer) => {
    if (statistic === undefined || common < correlationEntries || statistic >= lowCorrelation) return [];
    const negative = statistic < 0;
    return [{
      rule: negative ? 'negative-correlation' as const : 'low-correlation' as const,
      weight: negative ? NEGATIVE_WEIGHT - statistic : LOW_WEIGHT + lowCorrelation - statistic,
      reviewer, values: { statistic, entries: common }, threshold: negative ? 0 : lowCorrelation,
      places: sheetPlaces(panel, reviewer),
    }];
  });
