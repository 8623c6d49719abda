import { sumHundredths, type Hundredths } from './hundredths';
import type { ExcusedState } from './mark';
import type { ScoreRow } from './scoreSheet';

/** What becomes of one reviewer's row for one entry. `pending`: it waits for somebody's decision and does not count. */
export type BallotStatus = 'counted' | ExcusedState | 'pending';

export interface BallotOutcome {
  readonly status: BallotStatus;
  /** The total, where it counts. */
  readonly total?: Hundredths;
}

/**
 * Returns whether the row counts: only where every dimension has a legal score. A row that is excused in some dimensions and
 * blank in the others is excused; anything else that is incomplete, illegal or contradictory, as scores beside a declared recusal,
 * is pending. Missing is not zero.
 */
export function decideBallot(row: ScoreRow): BallotOutcome {
  if (row.declared !== undefined) return { status: 'pending' };
  const scores: Hundredths[] = [];
  const excused = new Set<ExcusedState>();
  for (const { mark } of row.marks) {
    if (mark.state === 'illegal') return { status: 'pending' };
    if (mark.state === 'scored') scores.push(mark.score);
    else if (mark.state !== 'blank') excused.add(mark.state);
  }
  if (scores.length === row.marks.length) return { status: 'counted', total: sumHundredths(scores) };
  const [state] = excused;
  return state !== undefined && excused.size === 1 && scores.length === 0 ? { status: state } : { status: 'pending' };
}

/** Returns whether two rows say the same: the same states and the same exact scores. */
export function sameMarks(a: ScoreRow, b: ScoreRow): boolean {
  return a.declared?.state === b.declared?.state && a.marks.every(({ mark }, index) => {
    const other = b.marks[index]!.mark;
    if (mark.state !== other.state) return false;
    if (mark.state === 'scored') return other.state === 'scored' && mark.score === other.score;
    return mark.state !== 'illegal' || (other.state === 'illegal' && mark.text === other.text);
  });
}
