import type { ScoreSheet } from '../../../src/scoring/scoreSheet';
import { PAIR, row, sheet, totalOnly } from './reviews';

/** How a large contest shares its entries out. */
export interface Contest {
  readonly entries: number;
  readonly reviewers: number;
  readonly each: number;
}

export const LARGE_CONTEST: Contest = { entries: 2015, reviewers: 97, each: 5 };

/** The totals of a contest: which reviewers score which entry and how leniently is the same at every call, and no two entries are alike. */
export function contestTotals({ entries, reviewers, each }: Contest): { team: string; reviewer: string; total: number }[] {
  return Array.from({ length: entries * each }, (_, at) => {
    const [entry, turn] = [Math.floor(at / each), at % each];
    const reviewer = (entry * 31 + turn * (1 + (entry % 18))) % reviewers;
    const tenths = 500 + ((entry * 7919) % 300) + 10 * (reviewer % 11) + 5 * ((entry * 17 + reviewer * 29) % 13);
    return { team: `作品${String(entry + 1).padStart(4, '0')}`, reviewer: `专家P${String(reviewer + 1).padStart(3, '0')}`, total: tenths / 10 };
  });
}

/** The contest's totals as one sheet for each reviewer. */
export function contestSheets(contest: Contest): ScoreSheet[] {
  const byReviewer = new Map<string, ReturnType<typeof totalOnly>[]>();
  for (const { team, reviewer, total } of contestTotals(contest)) byReviewer.set(reviewer, [...(byReviewer.get(reviewer) ?? []), totalOnly(team, total, '')]);
  return [...byReviewer].map(([reviewer, rows]) => ({ ...sheet(reviewer, [], PAIR, '汇总.csv'), layout: 'list', rows: rows.map((spec, index) => row(spec, PAIR, index + 2)) }));
}
