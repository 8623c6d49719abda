import { castBallots } from './castBallots';
import { collectEntries } from './collectEntries';
import { findCoverage } from './coverage';
import type { ToldApart } from './decisions/toldApart';
import type { Finding } from './finding';
import { groupReviewers, type ReviewerGroup } from './groupReviewers';
import { lookAlikeFindings } from './lookAlikes';
import type { Ballot } from './ranking';
import { duplicateReviewerFindings } from './reviewerFindings';
import type { ScoreSheet } from './scoreSheet';
import type { Template } from './template';

/** A review before any method: who gave what to which entry, and what is to be looked at. */
export interface GatheredReview {
  readonly template: Template;
  readonly reviewers: readonly ReviewerGroup[];
  /** In the order of their keys. */
  readonly entries: readonly GatheredEntry[];
  readonly findings: readonly Finding[];
}

export interface GatheredEntry {
  readonly team: string;
  readonly enterprise: string;
  /** In the reviewers' order. */
  readonly ballots: readonly Ballot[];
  /** Only one reviewer lists it, in a review where most entries are listed by most. */
  readonly unknown: boolean;
  /** Its name is in doubt. */
  readonly doubtful: boolean;
}

/** Returns the entries matched across the reviewers' sheets with one ballot for each reviewer who lists them or should. Names that are `apart` are not taken for one. */
export function gatherReview(sheets: readonly ScoreSheet[], template: Template, apart?: ToldApart): GatheredReview {
  const reviewers = groupReviewers(sheets);
  const { entries: collected, findings: matching, ambiguous } = collectEntries(reviewers.map((group) => group.sheets));
  const coverage = findCoverage(collected, reviewers, apart);
  const cast = collected.map((entry) => castBallots(entry, template));
  const entries = collected.map((entry, index): GatheredEntry => ({
    team: entry.team,
    enterprise: entry.enterprise,
    ballots: withNotListed(cast[index]!.ballots, coverage.notListedBy.get(entry) ?? []),
    unknown: coverage.unknown.has(entry),
    doubtful: coverage.doubtful.has(entry) || ambiguous.has(entry.key.team),
  }));
  return {
    template,
    reviewers,
    entries,
    findings: [
      ...duplicateReviewerFindings(reviewers, collected),
      ...lookAlikeFindings(reviewers, apart),
      ...matching,
      ...coverage.findings,
      ...cast.flatMap(({ findings }) => findings),
    ],
  };
}

function withNotListed(ballots: readonly Ballot[], reviewers: readonly number[]): Ballot[] {
  const notListed = reviewers.map((reviewer): Ballot => ({ reviewer, status: 'pending', conflict: 'not-listed', rows: [] }));
  return [...ballots, ...notListed].sort((a, b) => a.reviewer - b.reviewer);
}
