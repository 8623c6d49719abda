import { dimensionMeans } from './aggregate';
import { averageEntries } from './averageEntries';
import { compareAverages } from './compareAverages';
import { countedScores, type CountedBallot } from './countedScores';
import type { EntryAverage } from './entryAverage';
import type { Finding } from './finding';
import type { GatheredEntry, GatheredReview } from './gatherReview';
import { mean } from './mean';
import { isAdjusted, thresholdsOf, type Method } from './method';
import { publish } from './published';
import type { RankedEntry, Ranking, UnrankedReason } from './ranking';
import { rankWithTieBreaks } from './tieBreaks';
import { tieBreakCriteria } from './tieBreakCriteria';
import { totalsOnlyFindings } from './totalsOnly';
import { trimsFrom } from './trimThresholds';

/** Returns the ranking by the method of what was gathered: exact averages over the totals that count, and competition ranks on them, published or exact. */
export function rankReview({ template, reviewers, entries: gathered, findings }: GatheredReview, method: Method): Ranking {
  const counted = gathered.map(({ ballots }) => countedScores(ballots));
  // One sheet's entry makes no average of the panel.
  const averaged = counted.map((ballots, index) => (gathered[index]!.unknown ? [] : ballots));
  const { averages, findings: averaging } = averageEntries(averaged, reviewers, method);
  const entries = rankEntries(gathered.map((entry, index) => averagedEntry(entry, counted[index]!, averages[index]!, method)), method);
  const scored = countScored(entries, reviewers.length);
  return {
    template,
    method,
    reviewers: reviewers.map((group, index) => ({ ...group, entriesScored: scored[index]! })),
    entries,
    findings: [...findings, ...averaging, ...tooFewFindings(entries, method), ...totalsOnlyFindings(entries, method)],
  };
}

function averagedEntry({ team, enterprise, ballots, unknown, doubtful }: GatheredEntry, counted: readonly CountedBallot[], { average, standardError }: EntryAverage, method: Method): RankedEntry {
  const { decimals, rounding } = method;
  const averaged = unknown ? [] : counted;
  const unranked = average !== null ? undefined : reasonWithout(unknown, counted.length);
  const raw = isAdjusted(method) && averaged.length > 0 ? mean(averaged.map(({ total }) => total)) : undefined;
  return {
    team,
    enterprise,
    rank: null,
    ...(unranked === undefined ? {} : { unranked }),
    average: average === null ? null : publish(average, decimals, rounding),
    exactAverage: average,
    ...(raw === undefined ? {} : { rawAverage: publish(raw, decimals, rounding) }),
    ...(standardError === undefined ? {} : { standardError }),
    dimensionAverages: dimensionMeans(averaged).map((ratio) => publish(ratio, decimals, rounding)),
    ballots,
    counted: counted.length,
    provisional: unknown || doubtful || ballots.some(({ status }) => status === 'pending'),
  };
}

function reasonWithout(unknown: boolean, counted: number): UnrankedReason {
  if (unknown) return 'unknown';
  return counted === 0 ? 'nothing-counted' : 'not-comparable';
}

function rankEntries(entries: readonly RankedEntry[], method: Method): RankedEntry[] {
  const ranked = entries.filter(({ unranked }) => unranked === undefined);
  const ranks = rankWithTieBreaks(ranked, compareAverages(method), tieBreakCriteria(method.tieBreaks ?? [], ranked));
  const withRanks = ranked.map((entry, index) => ({ ...entry, ...ranks[index]! }));
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
  const from = method.name === 'trimmed' ? trimsFrom(thresholdsOf(method)) : undefined;
  if (from === undefined) return [];
  const ranked = entries.filter(({ rank }) => rank !== null);
  const few = ranked.filter(({ counted }) => counted < from);
  const common = { code: 'too-few-to-trim', severity: 'notice', expected: String(from) } as const;
  if (few.length > 0 && few.length === ranked.length) return [{ ...common, reason: 'all', found: String(Math.max(...few.map(({ counted }) => counted))) }];
  return few.map(({ team, enterprise, counted }) => ({ ...common, team, enterprise, found: String(counted) }));
}
