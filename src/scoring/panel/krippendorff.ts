import { orderFreeSum } from './orderFreeSum';
import { given, type Scores } from './scores';

/** How far apart two values are: only the same or not, by their order, by their difference, or by their proportion. */
export type Metric = 'nominal' | 'ordinal' | 'interval' | 'ratio';

/**
 * Returns Krippendorff's alpha = 1 − Do / De of a table that may have gaps, entries × reviewers, or `undefined` where nothing can be compared:
 * no entry with two values, or all values the same. 1: no disagreement; 0: as by chance; below 0: worse than chance.
 * Do is the mean squared distance within entries, De that between all values of entries with at least two (Krippendorff 2011, Computing
 * Krippendorff's Alpha-Reliability; scoring-anchors.md C-6). Oracle: krippendorff.
 */
export function krippendorff(scores: Scores, metric: Metric = 'interval'): number | undefined {
  const units = scores.map(given).filter((values) => values.length >= 2);
  const counts = countValues(units.flat());
  const distance = squaredDistance(metric, counts);
  const total = orderFreeSum([...counts.values()]);
  const expected = distanceWithin(counts, distance) / (total - 1);
  if (!(expected > 0)) return undefined;
  const observed = orderFreeSum(units.map((values) => distanceWithin(countValues(values), distance) / (values.length - 1)));
  return 1 - observed / expected;
}

type Counts = ReadonlyMap<number, number>;
type Distance = (a: number, b: number) => number;

/** In the order of the values. */
function countValues(values: readonly number[]): Counts {
  const counts = new Map<number, number>();
  for (const value of Float64Array.from(values).sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Sum over all pairs of different values, each as often as it occurs, both ways round. */
function distanceWithin(counts: Counts, distance: Distance): number {
  const values = [...counts.keys()];
  const times = [...counts.values()];
  let sum = 0;
  for (let a = 1; a < values.length; a++) for (let b = 0; b < a; b++) sum += times[a]! * times[b]! * distance(values[a]!, values[b]!);
  return 2 * sum;
}

function squaredDistance(metric: Metric, counts: Counts): Distance {
  if (metric === 'nominal') return () => 1;
  if (metric === 'interval') return (a, b) => (a - b) ** 2;
  if (metric === 'ratio') return (a, b) => ((a - b) / (a + b)) ** 2;
  const middles = middlePlaces(counts);
  return (a, b) => (middles.get(a)! - middles.get(b)!) ** 2;
}

/** The place of the middle one among all equal values: the values between two others, and half of those two, part them. */
function middlePlaces(counts: Counts): Map<number, number> {
  let before = 0;
  return new Map([...counts].map(([value, count]) => {
    const middle = before + count / 2;
    before += count;
    return [value, middle];
  }));
}
