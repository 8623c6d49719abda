import type { Hundredths } from '../hundredths';
import { additiveCalibration } from '../leniency/additiveCalibration';
import type { Method } from '../method';
import { ratioToNumber } from '../ratio';
import { average } from './average';
import type { PanelTotals } from './panelTotals';
import { columnOf, given, type Scores } from './scores';
import { standardDeviation } from './standardDeviation';

/** What a line is drawn through. */
export interface LineScores {
  /** Names, which fix the order in which reviewers are drawn, whatever order they came in. */
  readonly reviewers: readonly string[];
  /** On the scale of the method's averages. */
  readonly scores: Scores;
}

/**
 * Returns what the method averages, entries × reviewers: totals, standard scores, or totals without the leniency of the additive model, which is taken as known. Where the model refuses, there are
 * no averages and no line, and totals stand.
 */
export function lineScores({ reviewers, totals }: PanelTotals, { name }: Method): LineScores {
  if (name === 'standard-score') return { reviewers, scores: standardised(totals) };
  return { reviewers, scores: name === 'calibrated' ? calibrated(totals) : totals };
}

/** As `standardScores`, in doubles; a reviewer whose totals have no spread has none. */
function standardised(totals: Scores): Scores {
  const reviewers = (totals[0] ?? []).map((_, reviewer) => {
    const own = given(columnOf(totals, reviewer));
    const deviation = standardDeviation(own) ?? 0;
    return deviation === 0 ? undefined : { mean: average(own), deviation };
  });
  return totals.map((row) => row.map((total, reviewer) => {
    const own = reviewers[reviewer];
    return total === null || own === undefined ? null : 50 + (10 * (total - own.mean)) / own.deviation;
  }));
}

function calibrated(totals: Scores): Scores {
  const observations = totals.flatMap((row, entry) => row.flatMap((total, reviewer) => (total === null ? [] : [{ entry, reviewer, score: Math.round(total * 100) as Hundredths }])));
  const model = observations.length === 0 ? undefined : additiveCalibration(observations);
  if (model === undefined || model.refused !== undefined) return totals;
  const leniency = (totals[0] ?? []).map((_, reviewer) => {
    const own = model.leniency.get(reviewer);
    return own === undefined ? 0 : ratioToNumber(own);
  });
  return totals.map((row) => row.map((total, reviewer) => (total === null ? null : total - leniency[reviewer]!)));
}
