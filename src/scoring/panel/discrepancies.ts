import { DISCREPANCY_RULES, type Discrepancy } from './discrepancy';
import { DISCREPANCY_THRESHOLDS, type DiscrepancyThresholds } from './discrepancyThresholds';
import type { PanelTotals } from './panelTotals';
import { dimensionGap } from './rules/dimensionGap';
import { dixonGap } from './rules/dixonGap';
import { halo } from './rules/halo';
import { medianDistance } from './rules/medianDistance';
import { othersCorrelation } from './rules/othersCorrelation';
import type { Rule } from './rules/rule';
import { sigma } from './rules/sigma';
import { totalRange } from './rules/totalRange';
import { uniformScores } from './rules/uniformScores';

const RULES: readonly Rule[] = [totalRange, medianDistance, dixonGap, sigma, dimensionGap, uniformScores, othersCorrelation, halo];

/**
 * Returns every discrepancy of a panel, the weightiest first. What weighs the same comes in the order of the rules, the entries, the dimensions and the reviewers' names,
 * so that the order of files decides nothing.
 */
export function discrepancies(panel: PanelTotals, thresholds: DiscrepancyThresholds = DISCREPANCY_THRESHOLDS): Discrepancy[] {
  const found = RULES.flatMap((rule) => rule(panel, thresholds));
  const nameOf = ({ reviewer }: Discrepancy): string => (reviewer === undefined ? '' : panel.reviewers[reviewer]!);
  return found.sort((a, b) =>
    b.weight - a.weight
    || DISCREPANCY_RULES.indexOf(a.rule) - DISCREPANCY_RULES.indexOf(b.rule)
    || (a.entry ?? -1) - (b.entry ?? -1)
    || (a.dimension ?? -1) - (b.dimension ?? -1)
    || (nameOf(a) < nameOf(b) ? -1 : 1));
}
