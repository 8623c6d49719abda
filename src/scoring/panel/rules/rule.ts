import type { Discrepancy } from '../discrepancy';
import type { DiscrepancyThresholds } from '../discrepancyThresholds';
import type { PanelTotals } from '../panelTotals';

/** What finds one kind of discrepancy. */
export type Rule = (panel: PanelTotals, thresholds: DiscrepancyThresholds) => Discrepancy[];
