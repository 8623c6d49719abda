import { sheetPlaces } from '../scorePlace';
import { reviewerSheets } from './reviewerSheet';
import type { Rule } from './rule';

/** A sheet that tells no entry from another weighs more than any single score: it moves nobody's place. */
const WEIGHTS = { 'full-marks': 4, 'same-for-all': 3.5, 'same-totals': 3 } as const;

/** Returns the reviewers who give every entry full marks, the same scores, or the same total. */
export const uniformScores: Rule = (panel, { sameEntries: threshold }) => reviewerSheets(panel).flatMap(({ totals, uniform }, reviewer) => {
  if (uniform === undefined || totals.length < threshold) return [];
  return [{ rule: uniform, weight: WEIGHTS[uniform], reviewer, values: { score: totals[0]!, entries: totals.length }, threshold, places: sheetPlaces(panel, reviewer) }];
});
