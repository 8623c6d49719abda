import type { BallotStatus } from './ballot';
import type { Finding } from './finding';
import type { Hundredths } from './hundredths';
import type { Method } from './method';
import type { Published } from './published';
import type { Ratio } from './ratio';
import type { ScoreRow, ScoreSheet } from './scoreSheet';
import type { Template } from './template';
import type { TieBreak } from './tieBreak';

/** The consolidated result of a review. */
export interface Ranking {
  readonly template: Template;
  readonly method: Method;
  readonly reviewers: readonly Reviewer[];
  /** In rank order; equal ranks in the order of their names' code points, which decides nothing; entries without a rank last. */
  readonly entries: readonly RankedEntry[];
  /** What the consolidation found; what reading the files found comes from there. */
  readonly findings: readonly Finding[];
}

export interface Reviewer {
  readonly name: string;
  /** More than one where the reviewer's scores came in several sheets. */
  readonly sheets: readonly ScoreSheet[];
  /** Entries for which this reviewer's total counts. */
  readonly entriesScored: number;
}

export interface RankedEntry {
  readonly team: string;
  readonly enterprise: string;
  /** `null` where there is none; `unranked` says why. */
  readonly rank: number | null;
  readonly unranked?: UnrankedReason;
  /** `null` where nothing counts, and for an unknown entry: its one sheet makes no average of the panel. */
  readonly average: Published | null;
  readonly exactAverage: Ratio | null;
  /** The plain mean of the totals, beside an average that is not in their points. */
  readonly rawAverage?: Published;
  /** In points, where the method gives one. */
  readonly standardError?: number;
  /** What settled the rank among entries of equal averages. */
  readonly decidedBy?: TieBreak;
  /** Over all counted reviewers who gave scores, not totals alone; one for each dimension, empty where there is none. */
  readonly dimensionAverages: readonly Published[];
  /** What each reviewer gave, in the reviewers' order; those who do not list the entry are left out unless they were expected to. */
  readonly ballots: readonly Ballot[];
  readonly counted: number;
  /** Something about the entry waits for a decision, so its average may still change (暂定). */
  readonly provisional: boolean;
}

/**
 * `unknown`: only one reviewer lists it. `nothing-counted`: no reviewer's total counts. `not-comparable`: totals count, but the method cannot compare them
 * with the other entries'.
 */
export type UnrankedReason = 'unknown' | 'nothing-counted' | 'not-comparable';

export interface Ballot {
  /** Position in the ranking's reviewers. */
  readonly reviewer: number;
  readonly status: BallotStatus;
  /** Why it is pending, where not for a score in the row itself. */
  readonly conflict?: 'duplicate' | 'not-listed';
  readonly total?: Hundredths;
  /** What was read: one row, or several where they contradict each other; none where the reviewer does not list the entry. */
  readonly rows: readonly BallotRow[];
}

export interface BallotRow {
  readonly sheet: ScoreSheet;
  readonly row: ScoreRow;
}
