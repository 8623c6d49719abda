import { fill } from './fill';
import type { Messages } from './messages';

const MOST_NAMED = 5;

/** Returns what is to be said of formulas whose results are not the exact ones, or, without cells, of results that could not be compared. */
export function disagreementText(cells: readonly string[] | undefined, { pane, list }: Messages): string {
  if (cells === undefined) return pane.notCompared;
  return fill(pane.disagreeing, { count: cells.length, cells: cells.slice(0, MOST_NAMED).join(list) });
}
