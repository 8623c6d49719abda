import { thresholdsOf, type Method } from '../method';
import { dropFor } from '../trimThresholds';
import { given, type Scores } from './scores';

/** A panel drawn from the real one. */
export interface DrawnPanel {
  /** How often each reviewer was drawn. */
  readonly times: Uint16Array;
  /** From 0 up to but not 1: which of its totals stands for an entry none of whose reviewers was drawn. */
  readonly fallback: number;
}

/** An entry's totals from the lowest, in units, and who gave them. */
interface SortedTotals {
  readonly values: Float64Array;
  readonly reviewers: Uint16Array;
}

/** Sums of whole units are exact, so that equal averages are equal doubles; so many make a point. */
const UNITS = 10_000;

/**
 * Returns what fills in the average of every entry, in points, as a drawn panel would have given it; an entry that nobody scored is −Infinity, and one of whose
 * reviewers none was drawn gets one of its totals. Trimming by dimension is followed by total, the nearest that totals allow.
 */
export function resampledAverages(scores: Scores, method: Method): (drawn: DrawnPanel, averages: Float64Array) => void {
  const thresholds = method.name === 'trimmed' ? thresholdsOf(method) : [];
  const entries = scores.map(sortTotals);
  const drops = entries.map(({ values }) => dropFor(values.length, thresholds));
  return ({ times, fallback }, averages) => {
    for (let entry = 0; entry < entries.length; entry++) {
      const totals = entries[entry]!;
      const average = method.name === 'median' ? median(totals, times) : trimmedMean(totals, times, drops[entry]!);
      const units = average ?? totals.values[Math.floor(fallback * totals.values.length)];
      averages[entry] = units === undefined ? -Infinity : units / UNITS;
    }
  };
}

function sortTotals(row: readonly (number | null)[]): SortedTotals {
  const reviewers = row.flatMap((value, reviewer) => (value === null ? [] : [reviewer])).sort((a, b) => row[a]! - row[b]!);
  return { reviewers: Uint16Array.from(reviewers), values: Float64Array.from(given(reviewers.map((reviewer) => row[reviewer]!)), (value) => Math.round(value * UNITS)) };
}

/** In units, `undefined` where none of the entry's reviewers was drawn. A drawn panel that is too small to lose so many on each side keeps them all. */
function trimmedMean({ values, reviewers }: SortedTotals, times: Uint16Array, drop: number): number | undefined {
  let sum = 0;
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const often = times[reviewers[index]!]!;
    sum += values[index]! * often;
    count += often;
  }
  if (count === 0) return undefined;
  if (drop === 0 || count <= 2 * drop) return sum / count;
  for (let index = 0, left = drop; left > 0; index++) {
    const often = Math.min(left, times[reviewers[index]!]!);
    sum -= values[index]! * often;
    left -= often;
  }
  for (let index = values.length - 1, left = drop; left > 0; index--) {
    const often = Math.min(left, times[reviewers[index]!]!);
    sum -= values[index]! * often;
    left -= often;
  }
  return sum / (count - 2 * drop);
}

/** In units, `undefined` where none of the entry's reviewers was drawn. */
function median({ values, reviewers }: SortedTotals, times: Uint16Array): number | undefined {
  let count = 0;
  for (let index = 0; index < reviewers.length; index++) count += times[reviewers[index]!]!;
  if (count === 0) return undefined;
  let index = 0;
  let seen = times[reviewers[0]!]!;
  while (2 * seen < count) seen += times[reviewers[++index]!]!;
  const lower = values[index]!;
  while (2 * seen <= count) seen += times[reviewers[++index]!]!;
  return (lower + values[index]!) / 2;
}
