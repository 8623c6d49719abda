import { consolidate } from '../scoring/consolidate';
import type { ToldApart } from '../scoring/decisions/toldApart';
import type { Finding } from '../scoring/finding';
import type { Method } from '../scoring/method';
import type { Ranking } from '../scoring/ranking';
import type { Template } from '../scoring/template';
import { collectScores, type HandedInFile } from './collectScores';
import { withSeals } from './seal/sealFindings';
import type { CollectedScores } from './source';

/** A consolidated review. */
export interface ConsolidatedReview {
  readonly ranking: Ranking;
  /** Of reading the files and of consolidating them. */
  readonly findings: readonly Finding[];
}

/** Reads the reviewers' files and consolidates what can be read. Rejects only with errors that are not a `ReadFailure`. */
export async function consolidateReview(files: readonly HandedInFile[], template: Template, method: Method): Promise<ConsolidatedReview> {
  const collected = await collectScores(files, template);
  return withSeals(consolidateScores(collected, template, method), collected.seals, template);
}

/** Scores to consolidate, and the names in them that are said to be two. */
export interface ScoresToConsolidate extends CollectedScores {
  readonly apart?: ToldApart;
}

/** Returns the ranking by a method of scores that were read before. */
export function consolidateScores({ scoreSheets, findings, apart }: ScoresToConsolidate, template: Template, method: Method): ConsolidatedReview {
  const ranking = consolidate(scoreSheets, template, method, apart);
  return { ranking, findings: [...findings, ...ranking.findings] };
}

/** Why a review gives no ranking to publish; `undefined` where it does. */
export function lacking({ ranking: { entries } }: ConsolidatedReview): 'nothing' | 'nothing-counts' | undefined {
  if (entries.length === 0) return 'nothing';
  return entries.every(({ counted }) => counted === 0) ? 'nothing-counts' : undefined;
}
