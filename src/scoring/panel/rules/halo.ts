import { pearson } from '../correlation';
import { difference } from '../difference';
import type { Discrepancy } from '../discrepancy';
import { sheetPlaces } from '../scorePlace';
import { reviewerSheets, type ReviewerSheet } from './reviewerSheet';
import type { Rule } from './rule';

/** Less than a sheet that says nothing: it still tells entries apart. */
const WEIGHT = 1.5;

/**
 * Returns the reviewers whose dimensions all say the same about an entry (halo, Thorndike 1920): every entry has nearly the same part of the cap in all
 * dimensions, or every two dimensions go together nearly perfectly. A sheet that says nothing at all is found by `uniformScores`.
 */
export const halo: Rule = (panel, { haloCorrelation, haloSpread, haloEntries }) => {
  const caps = panel.dimensions.map(({ cap }) => cap);
  return reviewerSheets(panel).flatMap((sheet, reviewer): Discrepancy[] => {
    const entries = sheet.dimensions[0]?.length ?? 0;
    if (sheet.uniform !== undefined || entries < haloEntries || caps.length < 2) return [];
    const common = { rule: 'halo', weight: WEIGHT, reviewer, places: sheetPlaces(panel, reviewer) } as const;
    const spread = widestSpread(sheet, caps);
    if (spread <= haloSpread) return [{ ...common, values: { range: spread, entries }, threshold: haloSpread }];
    const statistic = lowestCorrelation(sheet);
    return statistic !== undefined && statistic >= haloCorrelation ? [{ ...common, values: { statistic, entries }, threshold: haloCorrelation }] : [];
  });
};

/** The widest difference, over all entries, between the parts of the caps that an entry got. */
function widestSpread({ dimensions }: ReviewerSheet, caps: readonly number[]): number {
  return Math.max(...dimensions[0]!.map((_, entry) => {
    const parts = dimensions.map((scores, dimension) => scores[entry]! / caps[dimension]!);
    return difference(Math.max(...parts), Math.min(...parts));
  }));
}

/** `undefined` where a dimension does not vary, which goes with nothing. */
function lowestCorrelation({ dimensions }: ReviewerSheet): number | undefined {
  let lowest = Infinity;
  for (const [index, scores] of dimensions.entries()) {
    for (const others of dimensions.slice(index + 1)) {
      const correlation = pearson(scores, others);
      if (correlation === undefined) return undefined;
      lowest = Math.min(lowest, correlation);
    }
  }
  return lowest;
}
