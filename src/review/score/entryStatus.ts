import { decideBallot } from '../../scoring/ballot';
import type { ExcusedState } from '../../scoring/mark';
import type { ScoreRow } from '../../scoring/scoreSheet';

/** How far a reviewer is with an entry. `wrong`: something stands there that is no legal score, or that contradicts itself. */
export type EntryStatus = 'scored' | 'partly' | 'unscored' | 'wrong' | ExcusedState;

/** Returns how far the entry is scored. */
export function entryStatus(row: ScoreRow): EntryStatus {
  const { status } = decideBallot(row);
  if (status === 'counted') return 'scored';
  if (status !== 'pending') return status;
  const given = row.marks.filter(({ mark }) => mark.state !== 'blank');
  if (row.declared !== undefined || given.some(({ mark }) => mark.state !== 'scored')) return 'wrong';
  return given.length === 0 ? 'unscored' : 'partly';
}

/** Returns whether nothing more is expected of the reviewer for the entry. */
export function isSettled(status: EntryStatus): boolean {
  return status !== 'unscored' && status !== 'partly' && status !== 'wrong';
}
