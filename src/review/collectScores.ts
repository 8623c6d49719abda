import type { Finding } from '../scoring/finding';
import type { ScoreSheet } from '../scoring/scoreSheet';
import type { Template } from '../scoring/template';
import { recogniseWorkbook } from '../sheets/recognise/recogniseWorkbook';
import type { WorksheetReader } from '../workbook/port';
import { isReadFailure } from './readFailure';

/** One workbook with score sheets as it is handed in: a reviewer's file, or the workbook open in Excel. */
export interface HandedInFile extends WorksheetReader {
  /** How the file is called in findings and sources. */
  readonly label: string;
}

/** What the files hold, before anything is computed. */
export interface CollectedScores {
  readonly scoreSheets: readonly ScoreSheet[];
  /** Of reading and recognising the files. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the files one after the other, so that only one lies in memory, and recognises their score sheets. A file that cannot be read
 * is a finding, and the others go on. Rejects only with errors that are not a `ReadFailure`.
 */
export async function collectScores(files: readonly HandedInFile[], template: Template): Promise<CollectedScores> {
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
  return { scoreSheets, findings };
}

/** A lock file is no loss: the workbook it belongs to is handed in beside it. */
function unreadable(file: string, reason: string, part: string): Finding {
  return { code: 'unreadable-file', reason, severity: reason === 'lock-file' ? 'notice' : 'error', file, found: part };
}
