import type { CountedBallot } from './countedScores';
import type { AveragingAll, EntryAverages } from './entryAverage';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';
import type { Hundredths } from './hundredths';
import type { Ratio } from './ratio';
import { meanStandardScore, standardScores, type StandardiseProblem } from './standardScores';

/** From so many entries up a reviewer's mean and spread mean something (scoring-anchors C-8, R15). */
const TELLING_TOTALS = 10;

/** What one reviewer gave, by position among the entries. */
interface Given {
  readonly entries: number[];
  readonly totals: Hundredths[];
}

/**
 * Returns each entry's mean of its reviewers' standard scores. Totals that cannot be standardised are left out and told, once for each reviewer; an entry that is left with none has no average.
 */
export const standardScoreAverages: AveragingAll = (entries, reviewers) => {
  const given = totalsByReviewer(entries, reviewers.length);
  const scores = entries.map((): Ratio[] => []);
  const findings: Finding[] = [];
  given.forEach(({ entries: positions, totals }, reviewer) => {
    if (totals.length === 0) return;
    const standard = standardScores(totals);
    if (standard.scores === undefined) findings.push(cannotFinding(reviewers[reviewer]!, standard.problem, totals.length));
    else positions.forEach((entry, index) => { scores[entry]!.push(standard.scores[index]!); });
  });
  const averages = scores.map((own) => ({ average: own.length === 0 ? null : meanStandardScore(own) }));
  return { averages, findings: [...findings, ...fewFindings(given, reviewers)] } satisfies EntryAverages;
};

function totalsByReviewer(entries: readonly (readonly CountedBallot[])[], reviewers: number): Given[] {
  const given = Array.from({ length: reviewers }, (): Given => ({ entries: [], totals: [] }));
  entries.forEach((ballots, entry) => {
    for (const { reviewer, total } of ballots) {
      given[reviewer]!.entries.push(entry);
      given[reviewer]!.totals.push(total);
    }
  });
  return given;
}

function cannotFinding({ name, sheets }: ReviewerGroup, reason: StandardiseProblem, count: number): Finding {
  return { code: 'cannot-standardise', reason, severity: 'error', file: sheets[0]!.file, sheet: sheets[0]!.sheet, reviewer: name, found: String(count) };
}

/** Few totals tell little of a reviewer's habits: once for all, or for each reviewer. */
function fewFindings(given: readonly Given[], reviewers: readonly ReviewerGroup[]): Finding[] {
  const scoring = given.map(({ totals }, reviewer) => ({ count: totals.length, reviewer })).filter(({ count }) => count > 0);
  const few = scoring.filter(({ count }) => count >= 2 && count < TELLING_TOTALS);
  const common = { code: 'few-to-standardise', severity: 'warning', expected: String(TELLING_TOTALS) } as const;
  if (few.length > 1 && few.length === scoring.length) return [{ ...common, reason: 'all', found: String(Math.max(...few.map(({ count }) => count))) }];
  return few.map(({ count, reviewer }) => {
    const { name, sheets } = reviewers[reviewer]!;
    return { ...common, file: sheets[0]!.file, sheet: sheets[0]!.sheet, reviewer: name, found: String(count) };
  });
}
