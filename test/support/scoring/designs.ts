import type { Observation } from '../../../src/scoring/leniency/observation';
import { hundredths } from './reviews';

/** Entry, reviewer, total, as oracles write them. */
export type Row = readonly [entry: string, reviewer: string, points: number];

/** The rows as observations; `E1` is entry 0, `A` reviewer 0. `weigh` gives the weights. */
export function observationsOf(rows: readonly Row[], weigh?: (entry: string, reviewer: string) => number): Observation[] {
  return rows.map(([entry, reviewer, points]) => ({
    entry: Number(entry.slice(1)) - 1,
    reviewer: reviewer.charCodeAt(0) - 'A'.charCodeAt(0),
    score: hundredths(points),
    ...(weigh === undefined ? {} : { weight: weigh(entry, reviewer) }),
  }));
}

/** The rows of a table by entry and reviewer. */
export function rowsOf(table: Readonly<Record<string, Readonly<Record<string, number>>>>): Row[] {
  return Object.entries(table).flatMap(([entry, row]) => Object.entries(row).map(([reviewer, points]): Row => [entry, reviewer, points]));
}
