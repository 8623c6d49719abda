import type { Hundredths } from '../hundredths';
import { mean } from '../mean';
import type { Ratio } from '../ratio';
import { settledRatio } from '../settledRatio';
import { choleskyOf } from './cholesky';
import { connectedGroups, type ConnectedGroup } from './connectedGroups';
import { designOf, isComplete, type Design, type DesignEntry } from './design';
import { normalMatrix } from './normalMatrix';
import type { Observation } from './observation';
import { precisionOf, type Precision } from './precision';
import { SCALE, solveLeniency, type Solution } from './solveLeniency';

/** What the additive model says of every entry and reviewer, by their positions as they were given. */
export interface Calibration extends Pick<Precision, 'rss' | 'degreesOfFreedom' | 'sigma'> {
  readonly refused?: never;
  readonly entries: ReadonlyMap<number, CalibratedEntry>;
  /** How much more than the others each reviewer gives; together 0. */
  readonly leniency: ReadonlyMap<number, Ratio>;
  /** Every reviewer scored every entry, so that the values are the plain means exactly. */
  readonly pointless: boolean;
}

export interface CalibratedEntry {
  readonly value: Ratio;
  /** In points; none where the totals are just enough for the model, and with a ridge. */
  readonly standardError: number | undefined;
}

/** Entries of different groups cannot be compared: nobody knows whether a group is better or its reviewers more lenient. */
export interface RefusedCalibration {
  readonly refused: 'disconnected';
  readonly groups: readonly ConnectedGroup[];
}

export interface CalibrationOptions {
  /** λ of the shrunk form: adds λ·Σb² to the squares; 0 where it is not said, which is plain least squares. */
  readonly ridge?: number;
}

/**
 * Returns the values v and leniencies b of the additive model y = v + b that come nearest to the totals in least squares, with Σb = 0; or the groups, where they do not all hang together.
 * Values are in points at twelve decimals, computed to more (solveLeniency.ts), so that neither order nor rounding decides between equal entries.
 * Source: MacKay, Kenna, Low, Parker 2017, by scoring-anchors.md C-5; oracles: calib_exact_flip, calib_noisy, calib_disconnected. Throws `RangeError` without observations.
 */
export function additiveCalibration(observations: readonly Observation[], { ridge = 0 }: CalibrationOptions = {}): Calibration | RefusedCalibration {
  if (observations.length === 0) throw new RangeError('a calibration needs totals');
  const groups = connectedGroups(observations);
  if (groups.length > 1) return { refused: 'disconnected', groups };
  const design = designOf(observations);
  const { values, size, gauge } = normalMatrix(design, ridge);
  const factor = choleskyOf(values, size);
  const solution = solveLeniency(design, factor, ridge);
  const { rss, degreesOfFreedom, sigma, standardErrors } = precisionOf(design, solution, factor, gauge);
  const pointless = ridge === 0 && design.equalWeights && isComplete(design);
  return {
    entries: new Map(design.entries.map((entry, at) => [entry.entry, { value: pointless ? plainMean(entry) : settled(solution.values[at]!), standardError: standardErrors[at] }])),
    leniency: leniencyOf(design, solution),
    rss, degreesOfFreedom, sigma, pointless,
  };
}

function leniencyOf({ reviewers }: Design, { leniency }: Solution): Map<number, Ratio> {
  return new Map(reviewers.map((reviewer, at) => [reviewer, settled(leniency[at]!)]));
}

function plainMean({ cells }: DesignEntry): Ratio {
  return mean(cells.map(({ score }) => Number(score) as Hundredths));
}

function settled(hundredths: bigint): Ratio {
  return settledRatio({ numerator: hundredths, denominator: 100n * SCALE });
}
