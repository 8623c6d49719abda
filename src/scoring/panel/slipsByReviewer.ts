import type { Discrepancy, ScorePlace } from './discrepancy';
import type { PanelTotals } from './panelTotals';
import { quantile } from './quantile';
import { columnOf, given } from './scores';

/** What one reviewer is asked (复核单): to confirm with a reason or to change. Both values stay on record. */
export interface ReviewerSlip {
  /** Position in the panel's reviewers. */
  readonly reviewer: number;
  /** The weightiest first. */
  readonly items: readonly SlipItem[];
}

/** One thing to confirm or change: a total, a score of one dimension, or, without an entry, the sheet as a whole. */
export interface SlipItem {
  readonly entry?: number;
  readonly dimension?: number;
  /** What the reviewer gave, and the median of all who scored it. */
  readonly given?: number;
  readonly median?: number;
  readonly places: readonly ScorePlace[];
  /** Why it is asked, the weightiest reason first. */
  readonly reasons: readonly Discrepancy[];
}

/** Returns a slip for every reviewer whom a discrepancy concerns, in the panel's order; what several rules say about one score is asked once. */
export function slipsByReviewer(found: readonly Discrepancy[], panel: PanelTotals): ReviewerSlip[] {
  return panel.reviewers.flatMap((_, reviewer) => {
    const reasons = new Map<string, Discrepancy[]>();
    for (const discrepancy of found) {
      if (!discrepancy.places.some((place) => place.reviewer === reviewer)) continue;
      const key = `${String(discrepancy.entry)} ${String(discrepancy.dimension)}`;
      reasons.set(key, [...(reasons.get(key) ?? []), discrepancy]);
    }
    return reasons.size === 0 ? [] : [{ reviewer, items: [...reasons.values()].map((same) => slipItem(same, reviewer, panel)) }];
  });
}

function slipItem(reasons: readonly Discrepancy[], reviewer: number, panel: PanelTotals): SlipItem {
  const { entry, dimension, places } = reasons[0]!;
  const own = { reasons, places: places.filter((place) => place.reviewer === reviewer) };
  if (entry === undefined) return own;
  const scores = dimension === undefined ? panel.totals : panel.dimensions[dimension]!.scores;
  const score = columnOf(scores, reviewer)[entry];
  return { ...own, entry, ...(dimension === undefined ? {} : { dimension }), given: score!, median: quantile(given(scores[entry]!), 0.5) };
}
