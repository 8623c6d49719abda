import { isAdjusted } from '../../scoring/method';
import type { Ranking } from '../../scoring/ranking';

/** What a row of the working says of each reviewer. */
export type WorkingRow = 'count' | 'mean' | 'deviation' | 'leniency' | 'highest';

/** Where the working stands below the table of 评分汇总: a row for each figure of the reviewers, then a row for each entry. Rows are 0-based. */
export interface WorkingPlan {
  readonly titleRow: number;
  readonly headingRow: number;
  readonly rows: Readonly<Partial<Record<WorkingRow, number>>>;
  /** The first row of what the totals have become, where the method adjusts them. */
  readonly firstEntry: number | undefined;
  readonly lastRow: number;
}

/** Below the table stand the signatures, an empty row, who tallied and checked, and an empty row. */
const ROWS_BETWEEN = 4;

/** Returns where the working stands, or `undefined` where the totals lead to averages and ranks by themselves. `lastRow` is that of the table. */
export function planWorking({ method, entries, reviewers }: Ranking, lastRow: number): WorkingPlan | undefined {
  const figures: WorkingRow[] = [];
  if (method.name === 'standard-score') figures.push('count', 'mean', 'deviation');
  if (method.name === 'calibrated') figures.push('leniency');
  if (method.tieBreaks?.some(({ kind }) => kind === 'highest-scores') === true) figures.push('highest');
  if (figures.length === 0 || reviewers.length === 0 || entries.every(({ unranked }) => unranked === 'unknown')) return undefined;
  const titleRow = lastRow + ROWS_BETWEEN + 1;
  const headingRow = titleRow + 1;
  const rows = Object.fromEntries(figures.map((figure, index) => [figure, headingRow + 1 + index]));
  const lastFigure = headingRow + figures.length;
  const firstEntry = isAdjusted(method) ? lastFigure + 1 : undefined;
  return { titleRow, headingRow, rows, firstEntry, lastRow: lastFigure + (firstEntry === undefined ? 0 : entries.length) };
}
