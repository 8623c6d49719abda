import type { Method } from '../method';
import { placesOf, type SelectionRule } from '../selectTop';
import type { LineScores } from './lineScores';
import { resampledAverages, type DrawnPanel } from './resampledAverages';
import { given, type Scores } from './scores';
import { seededRandom } from './seededRandom';

/** How sure it is that an entry lies above the award line. */
export interface LineProbability {
  /** The share of drawn panels that put the entry above the line; `undefined` where fewer than two reviewers scored it. */
  readonly probability: number | undefined;
  readonly zone: LineZone;
  /** The smallest probability that so few reviewers, drawn so often, can tell from 0. */
  readonly resolution: number;
}

/** `grey`: another panel might well have decided otherwise. `unknown`: there is nothing to tell it by. */
export type LineZone = 'above' | 'grey' | 'below' | 'unknown';

export interface LineOptions {
  readonly draws: number;
  readonly seed: number;
}

export const LINE_OPTIONS: LineOptions = { draws: 2_000, seed: 20_210_924 };

/** From 0.1 to 0.9 lies the grey zone (Lawrence 2014 on NIPS, scoring-anchors.md C-5). */
export const GREY_ZONE = { from: 0.1, to: 0.9 } as const;
/** Two reviewers make two different panels of one: no probability at all. */
const LEAST_REVIEWERS = 3;

/**
 * Returns for each entry how likely it lies above the line: panels are drawn from the reviewers with replacement, one fewer than there are, all entries are
 * averaged by the method over what the drawn ones gave, and counted when they lie above the line. Whole reviewers are drawn, so that severity,
 * which all entries share, makes nobody uncertain; one fewer, so that a mean varies by s²/n, neither more nor less (Rao & Wu 1988).
 * Entries that tie at the line in a draw share the places left. The same seed gives the same answer.
 */
export function lineProbabilities({ reviewers, scores }: LineScores, line: SelectionRule, method: Method, { draws, seed }: LineOptions = LINE_OPTIONS): LineProbability[] {
  const active = activeReviewers(reviewers, scores);
  if (active.length < LEAST_REVIEWERS) return scores.map(() => ({ probability: undefined, zone: 'unknown', resolution: 1 }));
  const above = new Float64Array(scores.length);
  const averages = new Float64Array(scores.length);
  const average = resampledAverages(scores, method);
  const count = line.kind === 'cutoff' ? countReaching(line.score, method) : countPlaces(placesOf(line, scores.length), method);
  const draw = panelDrawer(active, reviewers.length, seededRandom(seed));
  for (let index = 0; index < draws; index++) {
    average(draw(), averages);
    count(averages, above);
  }
  return scores.map((row, entry) => describe(above[entry]! / draws, given(row).length, draws));
}

function activeReviewers(names: readonly string[], scores: Scores): number[] {
  const active = names.flatMap((_, reviewer) => (scores.some((row) => row[reviewer] !== null) ? [reviewer] : []));
  return active.sort((a, b) => (names[a]! < names[b]! ? -1 : 1));
}

function panelDrawer(active: readonly number[], reviewers: number, random: () => number): () => DrawnPanel {
  const times = new Uint16Array(reviewers);
  return () => {
    times.fill(0);
    for (let index = 1; index < active.length; index++) times[active[Math.floor(random() * active.length)]!]!++;
    return { times, fallback: random() };
  };
}

type Counter = (averages: Float64Array, above: Float64Array) => void;

/** Fills in averages as whole units of the last decimal that is published, half a unit going up; a hair more, for what is a half but for a double's noise. */
function publishedUnits(averages: Float64Array, decimals: number): Float64Array {
  const units = 10 ** decimals;
  return averages.map((average) => Math.floor(average * units + 0.5 + 1e-9));
}

function countReaching(score: number, { decimals }: Method): Counter {
  const least = (score / 100) * 10 ** decimals - 1e-9;
  return (averages, above) => {
    publishedUnits(averages, decimals).forEach((units, entry) => { if (units >= least) above[entry]!++; });
  };
}

function countPlaces(places: number, { rankOn, decimals }: Method): Counter {
  return (averages, above) => {
    const ranked = rankOn === 'published' ? publishedUnits(averages, decimals) : averages;
    const sorted = ranked.slice().sort();
    const line = sorted[Math.max(0, sorted.length - places)]!;
    let better = 0;
    let tied = 0;
    for (const value of ranked) {
      if (value > line) better++;
      else if (value === line) tied++;
    }
    const share = Math.min(1, (places - better) / tied);
    for (let entry = 0; entry < ranked.length; entry++) if (ranked[entry]! >= line) above[entry]! += ranked[entry]! > line ? 1 : share;
  };
}

function describe(share: number, count: number, draws: number): LineProbability {
  const resolution = count < 2 ? 1 : Math.max(1 / draws, count ** (1 - count));
  if (count < 2) return { probability: undefined, zone: 'unknown', resolution };
  const zone = share < GREY_ZONE.from ? 'below' : share > GREY_ZONE.to ? 'above' : 'grey';
  return { probability: share, zone, resolution };
}
