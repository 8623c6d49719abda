import { sumHundredths, type Hundredths } from './hundredths';
import { mean } from './mean';
import { median } from './median';
import { thresholdsOf, type Method } from './method';
import { ratioOfHundredths, type Ratio } from './ratio';
import { findDropped, withoutDropped } from './trim';
import type { Dropped } from './trimEach';

/** One counted ballot of an entry. */
export interface CountedScores {
  /** In every dimension; none where the ballot is a total alone. */
  readonly scores: readonly Hundredths[];
  readonly total: Hundredths;
}

/** An entry's exact average, and what was dropped for it. */
export interface Aggregate {
  readonly average: Ratio;
  /** Positions among the ballots, where whole totals were dropped. */
  readonly droppedTotals?: Dropped;
  /** For each dimension, positions among the ballots, where single scores were dropped. */
  readonly droppedScores?: readonly Dropped[];
}

/**
 * Returns the exact average of an entry's counted ballots taken alone: of methods that look at all entries at once, the plain mean. Throws `RangeError` without ballots.
 * Trimming by dimension needs every ballot's scores, so that it gives way to trimming by total where a ballot is a total alone. It drops in each dimension and sums the dimensions' means (scoring-anchors.md C-1, C-2; oracle: trim_total_vs_criterion).
 */
export function aggregate(ballots: readonly CountedScores[], method: Method): Aggregate {
  const totals = ballots.map(({ total }) => total);
  if (method.name === 'median') return { average: median(totals) };
  const droppedTotals = method.name === 'trimmed' ? findDropped(totals, thresholdsOf(method)) : undefined;
  if (droppedTotals === undefined) return { average: mean(totals) };
  if (method.trimScope === 'dimension' && ballots.every(hasDimensions)) return trimByDimension(ballots, method);
  return { average: mean(withoutDropped(totals, droppedTotals)), droppedTotals };
}

function trimByDimension(ballots: readonly CountedScores[], method: Method): Aggregate {
  const dimensions = ballots[0]!.scores.length;
  const droppedScores: Dropped[] = [];
  let sum = 0;
  let keptScores = 0;
  for (let dimension = 0; dimension < dimensions; dimension++) {
    const scores = ballots.map((ballot) => ballot.scores[dimension]!);
    const dropped = findDropped(scores, thresholdsOf(method))!;
    droppedScores.push(dropped);
    const kept = withoutDropped(scores, dropped);
    keptScores = kept.length;
    sum += sumHundredths(kept);
  }
  return { average: ratioOfHundredths(sum, keptScores), droppedScores };
}

/** Returns the exact mean of each dimension over all counted ballots that have dimensions, dropped ones included (design.md, "Trimmed means"). */
export function dimensionMeans(ballots: readonly CountedScores[]): Ratio[] {
  const complete = ballots.filter(hasDimensions);
  const dimensions = complete[0]?.scores.length ?? 0;
  return Array.from({ length: dimensions }, (_, dimension) => mean(complete.map(({ scores }) => scores[dimension]!)));
}

function hasDimensions({ scores }: CountedScores): boolean {
  return scores.length > 0;
}
