import { countedScores } from '../../scoring/countedScores';
import type { Hundredths } from '../../scoring/hundredths';
import { additiveCalibration } from '../../scoring/leniency/additiveCalibration';
import { mean } from '../../scoring/mean';
import type { Ranking } from '../../scoring/ranking';
import { ratioToNumber } from '../../scoring/ratio';
import { settledRatio } from '../../scoring/settledRatio';
import { standardScores } from '../../scoring/standardScores';
import type { WorkingRow } from './workingPlan';

/** What the method makes of the totals before it averages them; nothing where it cannot. */
export interface AdjustedTotals {
  /** By figure a number for each reviewer. */
  readonly figures: Readonly<Partial<Record<WorkingRow, readonly (number | undefined)[]>>>;
  /** For each entry a number for each reviewer. */
  readonly values: readonly (readonly (number | undefined)[])[];
}

interface Total {
  readonly entry: number;
  readonly reviewer: number;
  readonly score: Hundredths;
}

const HUNDREDTHS = 100;

/** Returns the totals of a ranking as standard scores or without the reviewers' leniency; nothing for other methods. */
export function adjustedTotals(ranking: Ranking): AdjustedTotals {
  const totals = ranking.entries.flatMap(({ ballots, unranked }, entry): Total[] =>
    unranked === 'unknown' ? [] : countedScores(ballots).map(({ reviewer, total }) => ({ entry, reviewer, score: total })));
  if (ranking.method.name === 'standard-score') return standardised(ranking, totals);
  return ranking.method.name === 'calibrated' ? withoutLeniency(ranking, totals) : { figures: {}, values: [] };
}

function standardised({ entries, reviewers }: Ranking, totals: readonly Total[]): AdjustedTotals {
  const values = emptyTable(entries.length, reviewers.length);
  const byReviewer = reviewers.map((_, at) => totals.filter(({ reviewer }) => reviewer === at));
  byReviewer.forEach((own, reviewer) => {
    standardScores(own.map(({ score }) => score)).scores?.forEach((score, index) => { values[own[index]!.entry]![reviewer] = ratioToNumber(settledRatio(score)); });
  });
  const scores = byReviewer.map((own) => own.map(({ score }) => score));
  const means = scores.map((own) => (own.length === 0 ? undefined : ratioToNumber(mean(own))));
  return { figures: { count: scores.map(({ length }) => length), mean: means, deviation: scores.map(deviation) }, values };
}

/** Of a sample; in whole hundredths before the root, as standardScores.ts has it. */
function deviation(totals: readonly Hundredths[]): number | undefined {
  if (standardScores(totals).scores === undefined) return undefined;
  const count = totals.length;
  const sum = totals.reduce<number>((all, total) => all + total, 0);
  const variation = count * totals.reduce<number>((all, total) => all + total * total, 0) - sum * sum;
  return Math.sqrt(variation / (count * (count - 1))) / HUNDREDTHS;
}

function withoutLeniency({ entries, reviewers }: Ranking, totals: readonly Total[]): AdjustedTotals {
  const values = emptyTable(entries.length, reviewers.length);
  const calibration = totals.length === 0 ? undefined : additiveCalibration(totals);
  const known = calibration === undefined || calibration.refused !== undefined ? undefined : calibration.leniency;
  const leniency = reviewers.map((_, reviewer) => {
    const own = known?.get(reviewer);
    return own === undefined ? undefined : ratioToNumber(own);
  });
  for (const { entry, reviewer, score } of totals) {
    const own = leniency[reviewer];
    values[entry]![reviewer] = own === undefined ? undefined : score / HUNDREDTHS - own;
  }
  return { figures: { leniency }, values };
}

function emptyTable(rows: number, columns: number): (number | undefined)[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => undefined));
}
