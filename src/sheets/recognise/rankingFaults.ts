import { MAX_DECIMALS } from '../../scoring/method';
import { formatPublished } from '../../scoring/published';
import { comparePublished } from '../../scoring/readPublished';
import type { RankingRow } from './rankingRow';

export type RankingFaultCode =
  | 'no-team'
  | 'rank-missing'
  | 'rank-not-a-number'
  | 'average-missing'
  | 'average-not-a-number'
  /** A number written as text: it counts as the number. */
  | 'average-text'
  /** More decimals than anybody publishes. */
  | 'average-unrounded'
  /** The same team and enterprise in another row. */
  | 'duplicate-entry'
  /** A better average than an entry of better rank. */
  | 'order'
  /** The average of an entry of another rank: perhaps a tie-break decided. */
  | 'tie-split'
  /** The rank of an entry of another average. */
  | 'tie-joined'
  /** Not one more than the number of entries before it. */
  | 'rank-count';

/** What is wrong with a ranking, and where. */
export interface RankingFault {
  readonly code: RankingFaultCode;
  readonly cell: string;
  readonly team: string;
  /** What stands there. */
  readonly found: string;
  /** The cell that it contradicts. */
  readonly other?: string;
  readonly expected?: string;
}

/** Returns whether nobody can say what a ranking with this fault means, so that no list is written from it. */
export function isFatal({ code }: RankingFault): boolean {
  return code === 'duplicate-entry';
}

/** Returns what the rows of a ranking have against each other. */
export function rankingFaults(rows: readonly RankingRow[]): RankingFault[] {
  return [...unrounded(rows), ...duplicates(rows), ...contradictions(rows)];
}

/** Said once: where one average is not rounded, none is. */
function unrounded(rows: readonly RankingRow[]): RankingFault[] {
  const first = rows.find(({ average }) => average !== null && average.decimals > MAX_DECIMALS);
  return first?.average == null ? [] : [{ code: 'average-unrounded', cell: first.cells.average, team: first.team, found: formatPublished(first.average) }];
}

function duplicates(rows: readonly RankingRow[]): RankingFault[] {
  const first = new Map<string, RankingRow>();
  return rows.flatMap((row): RankingFault[] => {
    const earlier = first.get(row.key);
    if (earlier !== undefined) return [{ code: 'duplicate-entry', cell: row.cells.team, team: row.team, found: row.team, other: earlier.cells.team }];
    first.set(row.key, row);
    return [];
  });
}

/** In rank order every row is held against the one before it; a wrong count of ranks is said once, because all behind it follow. */
function contradictions(rows: readonly RankingRow[]): RankingFault[] {
  const ranked = rows.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);
  const faults: RankingFault[] = [];
  let first = 0;
  let isCounted = true;
  ranked.forEach((row, index) => {
    const before = ranked[index - 1];
    if (before?.rank !== row.rank) first = index;
    if (isCounted && row.rank !== first + 1) {
      isCounted = false;
      faults.push({ code: 'rank-count', cell: row.cells.rank, team: row.team, found: String(row.rank), expected: String(first + 1) });
    }
    const code = before === undefined ? undefined : contradiction(before, row);
    if (code !== undefined) faults.push({ code, cell: row.cells.rank, team: row.team, found: String(row.rank), other: before!.cells.rank });
  });
  return faults;
}

function contradiction(before: RankingRow, row: RankingRow): 'order' | 'tie-split' | 'tie-joined' | undefined {
  if (before.average === null || row.average === null) return undefined;
  const difference = comparePublished(before.average, row.average);
  if (before.rank === row.rank) return difference === 0 ? undefined : 'tie-joined';
  return difference < 0 ? 'order' : difference === 0 ? 'tie-split' : undefined;
}
