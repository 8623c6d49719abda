import { aggregate } from './aggregate';
import { calibratedAverages } from './calibratedAverages';
import type { CountedBallot } from './countedScores';
import type { EntryAverages } from './entryAverage';
import type { ReviewerGroup } from './groupReviewers';
import type { Method } from './method';
import { standardScoreAverages } from './standardScoreAverages';

/** Returns the exact averages of all entries by the method, from their counted ballots. */
export function averageEntries(entries: readonly (readonly CountedBallot[])[], reviewers: readonly ReviewerGroup[], method: Method): EntryAverages {
  if (method.name === 'standard-score') return standardScoreAverages(entries, reviewers);
  if (method.name === 'calibrated') return calibratedAverages(entries, reviewers);
  return { averages: entries.map((ballots) => ({ average: ballots.length === 0 ? null : aggregate(ballots, method).average })), findings: [] };
}
