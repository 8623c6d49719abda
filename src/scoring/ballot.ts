import { givenMarks, isTotalOnly } from './givenMarks';
import { sumHundredths, type Hundredths } from './hundredths';
import type { ExcusedState, Mark } from './mark';
import type { ScoreRow } from './scoreSheet';

/** What becomes of one reviewer's row for one entry. `pending`: it waits for somebody's decision and does not count. */
export type BallotStatus = 'counted' | ExcusedState | 'pending';

export interface BallotOutcome {
  readonly status: BallotStatus;
  /** The total, where it counts. */
  readonly total?: Hundredths;
}

/**
 * Returns whether the row counts: only where every dimension has a legal score, or the total that stands for all of them is one. A row that is excused in some dimensions and
 * blank in the others is excused; anything else that is incomplete, illegal or contradictory, as scores beside a declared recusal,
 * is pending. Missing is not zero.
 */
export function decideBallot(row: ScoreRow): BallotOutcome {
  if (row.declared !== undefined) return { status: 'pending' };
  const scores: Hundredths[] = [];
  const excused = new Set<ExcusedState>();
  const marks = givenMarks(row);
  for (const { mark } of marks) {
    if (mark.state === 'illegal') return { status: 'pending' };
    if (mark.state === 'scored') scores.push(mark.score);
    else if (mark.state !== 'blank') excused.add(mark.state);
  }
  if (scores.length === marks.length) return { status: 'counted', total: sumHundredths(scores) };
  const [state] = excused;
  return state !== undefined && excused.size === 1 && scores.length === 0 ? { status: state } : { status: 'pending' };
}

/** Returns whether two rows say the same: the same states and the same exact scores; a total alone and scores, where they come to the same. */
export function sameMarks(a: ScoreRow, b: ScoreRow): boolean {
  if (a.declared?.state !== b.declared?.state) return false;
  if (isTotalOnly(a) !== isTotalOnly(b)) return sameOutcome(a, b);
  const others = givenMarks(b);
  return givenMarks(a).every(({ mark }, index) => sameMark(mark, others[index]!.mark));
}

function sameMark(mark: Mark, other: Mark): boolean {
  if (mark.state !== other.state) return false;
  if (mark.state === 'scored') return other.state === 'scored' && mark.score === other.score;
  return mark.state !== 'illegal' || (other.state === 'illegal' && mark.text === other.text);
}

/** What is pending says the same only where both rows say nothing. */
function sameOutcome(a: ScoreRow, b: ScoreRow): boolean {
  const [one, other] = [decideBallot(a), decideBallot(b)];
  if (one.status !== 'pending') return one.status === other.status && one.total === other.total;
  return [a, b].every((row) => givenMarks(row).every(({ mark }) => mark.state === 'blank'));
}

/** Returns each different thing that the rows say once. Scores stand for totals that agree with them, which say less. */
export function differentRows<Placed extends { readonly row: ScoreRow }>(rows: readonly Placed[]): Placed[] {
  const tellingFirst = [...rows.filter(({ row }) => !isTotalOnly(row)), ...rows.filter(({ row }) => isTotalOnly(row))];
  return tellingFirst.filter(({ row }, index) => tellingFirst.findIndex((other) => sameMarks(other.row, row)) === index);
}
