import type { Observation } from './observation';

/** Weights are counted in billionths, so that weighted sums are exact too. */
const WEIGHT_UNITS = 1e9;

/** Who scored what: entries with their totals, everything by positions without gaps. */
export interface Design {
  readonly entries: readonly DesignEntry[];
  /** The reviewers' positions as they were given, ascending. */
  readonly reviewers: readonly number[];
  readonly observations: number;
  /** Every total weighs the same. */
  readonly equalWeights: boolean;
  /** What a weight of 1 is. */
  readonly weightUnit: bigint;
}

export interface DesignEntry {
  /** The entry's position as it was given. */
  readonly entry: number;
  /** Its totals, in the reviewers' order. */
  readonly cells: readonly DesignCell[];
}

export interface DesignCell {
  /** Position among the design's reviewers. */
  readonly reviewer: number;
  /** In hundredths. */
  readonly score: bigint;
  readonly weight: bigint;
}

/** Returns the design of the observations, entries and reviewers in ascending order. Throws `RangeError` for a weight that is not positive. */
export function designOf(observations: readonly Observation[]): Design {
  const reviewers = [...new Set(observations.map(({ reviewer }) => reviewer))].sort((a, b) => a - b);
  const positions = new Map(reviewers.map((reviewer, position) => [reviewer, position]));
  const equalWeights = observations.every(({ weight = 1 }) => weight === 1);
  const weightUnit = equalWeights ? 1n : BigInt(WEIGHT_UNITS);
  const entries = new Map<number, DesignCell[]>();
  for (const { entry, reviewer, score, weight = 1 } of observations) {
    const counted = equalWeights ? 1n : BigInt(Math.round(weight * WEIGHT_UNITS));
    if (counted <= 0n) throw new RangeError('a total needs a positive weight');
    const cell = { reviewer: positions.get(reviewer)!, score: BigInt(score), weight: counted };
    const cells = entries.get(entry);
    if (cells === undefined) entries.set(entry, [cell]);
    else cells.push(cell);
  }
  const sorted = [...entries].sort(([a], [b]) => a - b).map(([entry, cells]) => ({ entry, cells: cells.sort((a, b) => a.reviewer - b.reviewer) }));
  return { entries: sorted, reviewers, observations: observations.length, equalWeights, weightUnit };
}

/** Returns whether every reviewer scored every entry. */
export function isComplete({ entries, reviewers, observations }: Design): boolean {
  return observations === entries.length * reviewers.length && entries.every(({ cells }) => new Set(cells.map(({ reviewer }) => reviewer)).size === reviewers.length);
}
