import { aggregate, dimensionMeans, type CountedScores } from './aggregate';
import { castBallots } from './castBallots';
import { collectEntries, type CollectedEntry } from './collectEntries';
import { compareAverages } from './compareAverages';
import { competitionRanks } from './competitionRank';
import { findCoverage } from './coverage';
import type { Finding } from './finding';
import { groupReviewers } from './groupReviewers';
import { lookAlikeFindings } from './lookAlikes';
import { TRIM_FROM, type Method } from './method';
import { publish } from './published';
import type { Ballot, RankedEntry, Ranking } from './ranking';
import { duplicateReviewerFindings } from './reviewerFindings';
import type { ScoreSheet } from './scoreSheet';
import type { Template } from './template';
import { totalsOnlyFindings } from './totalsOnly';

/**
 * Returns the ranking of a review: entries matched across the reviewers' sheets, exact averages over the totals that count,
 * and competition ranks on the averages, published or exact. The order of sheets and rows changes no average, count or rank.
 */
export function consolidate(sheets: readonly ScoreSheet[], template: Template, method: Method): Ranking {
  const groups = groupReviewers(sheets);
  const { entries: collected, findings: matching, ambiguous } = collectEntries(groups.map((group) => group.sheets));
  const coverage = findCoverage(collected, groups);
  const cast = collected.map((entry) => castBallots(entry, template));
  const unranked = collected.map((entry, index) => {
    const notListed = coverage.notListedBy.get(entry) ?? [];
    const ballots = [...cast[index]!.ballots, ...notListed.map(notListedBallot)].sort((a, b) => a.reviewer - b.reviewer);
    return averageEntry(entry, ballots, { unknown: coverage.unknown.has(entry), doubtful: coverage.doubtful.has(entry) || ambiguous.has(entry.key.team) }, method);
  });
  const entries = rankEntries(unranked, method);
  const scored = countScored(entries, groups.length);
  return {
    template,
    method,
    reviewers: groups.map((group, index) => ({ ...group, entriesScored: scored[index]! })),
    entries,
    findings: [
      ...duplicateReviewerFindings(groups, collected),
      ...lookAlikeFindings(groups),
      ...matching,
      ...coverage.findings,
      ...cast.flatMap(({ findings }) => findings),
      ...tooFewFindings(entries, method),
      ...totalsOnlyFindings(entries, method),
    ],
  };
}

function notListedBallot(reviewer: number): Ballot {
  return { reviewer, status: 'pending', conflict: 'not-listed', rows: [] };
}

function averageEntry(entry: CollectedEntry, ballots: readonly Ballot[], { unknown, doubtful }: { unknown: boolean; doubtful: boolean }, method: Method): RankedEntry {
  const counted = countedScores(ballots);
  const averaged = unknown ? [] : counted;
  const exactAverage = averaged.length === 0 ? null : aggregate(averaged, method).average;
  const unranked = unknown ? 'unknown' : exactAverage === null ? 'nothing-counted' : undefined;
  return {
    team: entry.team,
    enterprise: entry.enterprise,
    rank: null,
    ...(unranked === undefined ? {} : { unranked }),
    average: exactAverage === null ? null : publish(exactAverage, method.decimals),
    exactAverage,
    dimensionAverages: dimensionMeans(averaged).map((ratio) => publish(ratio, method.decimals)),
    ballots,
    counted: counted.length,
    provisional: unknown || doubtful || ballots.some(({ status }) => status === 'pending'),
  };
}

/** Returns the ballots that count, in the reviewers' order. */
export function countedScores(ballots: readonly Ballot[]): CountedScores[] {
  return ballots.flatMap(({ total, rows }) => {
    if (total === undefined) return [];
    const scores = rows[0]!.row.marks.flatMap(({ mark }) => (mark.state === 'scored' ? [mark.score] : []));
    return [{ scores, total }];
  });
}

function rankEntries(entries: readonly RankedEntry[], method: Method): RankedEntry[] {
  const ranked = entries.filter(({ unranked }) => unranked === undefined);
  const ranks = competitionRanks(ranked, compareAverages(method));
  const withRanks = ranked.map((entry, index) => ({ ...entry, rank: ranks[index]! }));
  withRanks.sort((a, b) => a.rank - b.rank);
  return [...withRanks, ...entries.filter(({ unranked }) => unranked !== undefined)];
}

function countScored(entries: readonly RankedEntry[], reviewers: number): number[] {
  const scored = Array.from({ length: reviewers }, () => 0);
  for (const { ballots } of entries) for (const { reviewer, status } of ballots) if (status === 'counted') scored[reviewer]!++;
  return scored;
}

/** Where fewer totals count than trimming needs, the plain mean stands, and the result says so: once for all, or for each entry. */
function tooFewFindings(entries: readonly RankedEntry[], method: Method): Finding[] {
  if (method.name !== 'trimmed') return [];
  const ranked = entries.filter(({ rank }) => rank !== null);
  const few = ranked.filter(({ counted }) => counted < TRIM_FROM);
  const common = { code: 'too-few-to-trim', severity: 'notice', expected: String(TRIM_FROM) } as const;
  if (few.length > 0 && few.length === ranked.length) return [{ ...common, reason: 'all', found: String(Math.max(...few.map(({ counted }) => counted))) }];
  return few.map(({ team, enterprise, counted }) => ({ ...common, team, enterprise, found: String(counted) }));
}
