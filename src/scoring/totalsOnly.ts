import type { Finding } from './finding';
import { isTotalOnly } from './givenMarks';
import { thresholdsOf, type Method } from './method';
import type { Ballot, RankedEntry } from './ranking';
import { dropFor } from './trimThresholds';

/**
 * Returns where totals count that stand alone: once for each sheet that gives them, as the dimension averages are without them, and for
 * each entry for which they leave no choice but to trim by total.
 */
export function totalsOnlyFindings(entries: readonly RankedEntry[], method: Method): Finding[] {
  return [...sheetFindings(entries), ...trimmedFindings(entries, method)];
}

/** Returns how many of the ballots are counted totals that stand alone. */
export function countTotalsOnly(ballots: readonly Ballot[]): number {
  return ballots.filter(isCountedTotal).length;
}

function isCountedTotal({ status, rows }: Ballot): boolean {
  return status === 'counted' && rows.some(({ row }) => isTotalOnly(row));
}

function sheetFindings(entries: readonly RankedEntry[]): Finding[] {
  const reviewers = new Map<string, { readonly file: string; readonly sheet: string; readonly who: Set<number> }>();
  for (const { reviewer, rows } of entries.flatMap(({ ballots }) => ballots.filter(isCountedTotal))) {
    const { file, sheet } = rows[0]!.sheet;
    const key = `${file}\u0000${sheet}`;
    const known = reviewers.get(key) ?? { file, sheet, who: new Set<number>() };
    reviewers.set(key, known);
    known.who.add(reviewer);
  }
  return [...reviewers.values()].map(({ file, sheet, who }) => ({ code: 'totals-only', severity: 'notice', file, sheet, found: String(who.size) }));
}

function trimmedFindings(entries: readonly RankedEntry[], method: Method): Finding[] {
  const { name, trimScope } = method;
  if (name !== 'trimmed' || trimScope !== 'dimension') return [];
  return entries.flatMap(({ team, enterprise, rank, ballots, counted }): Finding[] => {
    const totals = countTotalsOnly(ballots);
    if (rank === null || dropFor(counted, thresholdsOf(method)) === 0 || totals === 0) return [];
    return [{ code: 'totals-only', reason: 'trimmed', severity: 'warning', team, enterprise, found: String(totals) }];
  });
}
