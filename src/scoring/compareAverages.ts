import type { Method } from './method';
import type { RankedEntry } from './ranking';
import { compareRatios } from './ratio';
import { comparePublished } from './readPublished';

type Averages = Pick<RankedEntry, 'average' | 'exactAverage'>;

/** Returns what compares two entries that have averages, by the averages that decide their ranks (scoring-anchors R4, R5). */
export function compareAverages({ rankOn }: Method): (a: Averages, b: Averages) => number {
  if (rankOn === 'exact') return (a, b) => compareRatios(a.exactAverage!, b.exactAverage!);
  return (a, b) => comparePublished(a.average!, b.average!);
}
