import type { PanelTotals } from '../panelTotals';
import { columnOf, given } from '../scores';

/** What one reviewer gave, as far as it counts. */
export interface ReviewerSheet {
  readonly totals: readonly number[];
  /** For each dimension, the scores of the entries that have all of them. */
  readonly dimensions: readonly (readonly number[])[];
  /** The sheet says nothing about entries: full marks everywhere, the same scores for all, or the same totals. */
  readonly uniform: 'full-marks' | 'same-for-all' | 'same-totals' | undefined;
}

/** Returns each reviewer's scores, and whether they tell entries apart. */
export function reviewerSheets(panel: PanelTotals): ReviewerSheet[] {
  return panel.reviewers.map((_, reviewer) => {
    const totals = given(columnOf(panel.totals, reviewer));
    const dimensions = panel.dimensions.map(({ scores }) => given(columnOf(scores, reviewer)));
    return { totals, dimensions, uniform: uniformity(totals, dimensions, panel.totalCap) };
  });
}

function uniformity(totals: readonly number[], dimensions: readonly (readonly number[])[], cap: number): ReviewerSheet['uniform'] {
  const [first] = totals;
  if (first === undefined || totals.some((total) => total !== first)) return undefined;
  if (first === cap) return 'full-marks';
  const hasDimensions = dimensions.every((scores) => scores.length === totals.length);
  return hasDimensions && dimensions.every((scores) => scores.every((score) => score === scores[0])) ? 'same-for-all' : 'same-totals';
}
