import type { CountedBallot } from './countedScores';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';
import type { Ratio } from './ratio';

/** What a method makes of one entry's counted ballots. */
export interface EntryAverage {
  /** `null` where nothing counts, or what counts cannot be compared with the other entries'. */
  readonly average: Ratio | null;
  /** In points of the average. */
  readonly standardError?: number;
}

/** What a method makes of all entries, in their order, and what it could not do. */
export interface EntryAverages {
  readonly averages: readonly EntryAverage[];
  readonly findings: readonly Finding[];
}

/** A method that looks at all entries at once. `entries` are their counted ballots. */
export type AveragingAll = (entries: readonly (readonly CountedBallot[])[], reviewers: readonly ReviewerGroup[]) => EntryAverages;
