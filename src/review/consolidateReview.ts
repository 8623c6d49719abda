import { consolidate } from '../scoring/consolidate';
import type { Finding } from '../scoring/finding';
import type { Method } from '../scoring/method';
import type { Ranking } from '../scoring/ranking';
import type { ScoreSheet } from '../scoring/scoreSheet';
import type { Template } from '../scoring/template';
import { recogniseWorkbook } from '../sheets/recognise/recogniseWorkbook';
import { isReadFailure } from './readFailure';
import type { WorksheetReader } from '../workbook/port';

/** One reviewer's workbook as it is handed in. */
export interface HandedInFile extends WorksheetReader {
  /** How the file is called in findings and sources. */
  readonly label: string;
}

/** A consolidated review. */
export interface ConsolidatedReview {
  readonly ranking: Ranking;
  /** Of reading the files and of consolidating them. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the reviewers' files one after the other, so that only one lies in memory, and consolidates what can be read.
 * A file that cannot be read is a finding, and the others go on. Rejects only with errors that are not a `ReadFailure`.
 */
export async function consolidateReview(files: readonly HandedInFile[], template: Template, method: Method): Promise<ConsolidatedReview> {
  const scoreSheets: ScoreSheet[] = [];
  const findings: Finding[] = [];
  for (const file of files) {
    try {
      const recognised = recogniseWorkbook(await file.read(), file.label, template);
      scoreSheets.push(...recognised.scoreSheets);
      findings.push(...recognised.findings);
    } catch (error) {
      if (!isReadFailure(error)) throw error;
      findings.push(unreadable(file.label, error.code, error.part));
    }
  }
  const ranking = consolidate(scoreSheets, template, method);
  return { ranking, findings: [...findings, ...ranking.findings] };
}

/** A lock file is no loss: the workbook it belongs to is handed in beside it. */
function unreadable(file: string, reason: string, part: string): Finding {
  return { code: 'unreadable-file', reason, severity: reason === 'lock-file' ? 'notice' : 'error', file, found: part };
}
