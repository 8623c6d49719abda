import type { CountedScores } from './aggregate';
import type { Ballot } from './ranking';

/** A counted ballot and whose it is. */
export interface CountedBallot extends CountedScores {
  /** Position in the ranking's reviewers. */
  readonly reviewer: number;
}

/** Returns the ballots that count, in the reviewers' order. */
export function countedScores(ballots: readonly Ballot[]): CountedBallot[] {
  return ballots.flatMap(({ reviewer, total, rows }) => {
    if (total === undefined) return [];
    const scores = rows[0]!.row.marks.flatMap(({ mark }) => (mark.state === 'scored' ? [mark.score] : []));
    return [{ reviewer, scores, total }];
  });
}
