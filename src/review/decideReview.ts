import { applyDecisions, type DecidedReview } from '../scoring/decisions/applyDecisions';
import type { Decision } from '../scoring/decisions/decision';
import type { Finding } from '../scoring/finding';
import type { OpenedReview } from './openReview';
import { rosterFindings } from './rosterFindings';
import type { CollectedScores } from './source';

/** The scores of a review as people have decided, ready to be consolidated. */
export interface DecidedScores extends CollectedScores, Pick<DecidedReview, 'apart'> {
  /** Returns whether what is found there concerns nothing that counts, because a decision has taken it out. */
  readonly isOut: (place: Pick<Finding, 'file' | 'sheet'>) => boolean;
}

/** Returns the review after people's decisions, matched against the roster in the open workbook where there is one. `place` is how findings call that workbook. */
export function decideReview({ scoreSheets, findings, rosters }: OpenedReview, decisions: readonly Decision[], place: string): DecidedScores {
  const { sheets, findings: decided, apart } = applyDecisions(scoreSheets, decisions);
  const isOut = outOf(scoreSheets, sheets);
  return {
    scoreSheets: sheets,
    findings: [...findings.filter((finding) => !isOut(finding)), ...decided, ...rosterFindings(sheets, rosters, place, apart)],
    apart,
    isOut,
  };
}

interface Place {
  readonly file: string;
  readonly sheet: string;
}

function outOf(before: readonly Place[], now: readonly Place[]): DecidedScores['isOut'] {
  const placeKey = (file: string, sheet: string): string => JSON.stringify([file, sheet]);
  const [files, places] = [new Set(now.map(({ file }) => file)), new Set(now.map(({ file, sheet }) => placeKey(file, sheet)))];
  const filesBefore = new Set(before.map(({ file }) => file));
  const placesBefore = new Set(before.map(({ file, sheet }) => placeKey(file, sheet)));
  return ({ file, sheet }) => {
    if (file === undefined) return false;
    if (filesBefore.has(file) && !files.has(file)) return true;
    return sheet !== undefined && placesBefore.has(placeKey(file, sheet)) && !places.has(placeKey(file, sheet));
  };
}
