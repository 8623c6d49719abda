import type { Finding } from '../finding';
import { nameKey } from '../nameKey';
import type { ScoreSheet } from '../scoreSheet';
import { chooseVersions } from './chooseVersions';
import type { Decision } from './decision';
import type { DecidedSheets } from './decidedSheets';
import { renameEntries } from './renameEntries';
import { renameReviewers } from './renameReviewers';
import { NOTHING_APART, type ToldApart } from './toldApart';

/** Sheets as people have decided, ready to be consolidated. */
export interface DecidedReview extends DecidedSheets {
  /** What is not to be proposed as one again. */
  readonly apart: ToldApart;
}

/**
 * Returns the sheets with people's decisions applied, a notice for each place that one has changed, and the names that are told apart.
 * The order of decisions is of no account unless they contradict each other, where the last one counts; one that fits nothing changes nothing.
 */
export function applyDecisions(sheets: readonly ScoreSheet[], decisions: readonly Decision[]): DecidedReview {
  if (decisions.length === 0) return { sheets, findings: [], apart: NOTHING_APART };
  const present = takeOut(sheets, decisions);
  const byReviewer = renameReviewers(present.sheets, decisions);
  const byEntry = renameEntries(byReviewer.sheets, decisions);
  const byVersion = chooseVersions(byEntry.sheets, decisions, byReviewer.reviewerOf);
  return {
    sheets: byVersion.sheets,
    findings: [...present.findings, ...byReviewer.findings, ...byEntry.findings, ...byVersion.findings],
    apart: { entries: byEntry.entries, reviewers: byReviewer.reviewers },
  };
}

/** Each file that is out is said once, with its reviewer where there is one alone. */
function takeOut(sheets: readonly ScoreSheet[], decisions: readonly Decision[]): DecidedSheets {
  const out = new Set(decisions.flatMap((decision) => (decision.kind === 'taken-out' ? [decision.file] : [])));
  const findings = [...out].sort().flatMap((file): Finding[] => {
    const own = sheets.filter((sheet) => sheet.file === file);
    const [first] = own;
    if (first === undefined) return [];
    const isOne = own.every(({ reviewer }) => nameKey(reviewer) === nameKey(first.reviewer));
    return [{ code: 'decided', reason: 'taken-out', severity: 'notice', file, ...(isOne ? { reviewer: first.reviewer } : {}) }];
  });
  return { sheets: sheets.filter(({ file }) => !out.has(file)), findings };
}
