import type { Template } from '../scoring/template';
import type { WorksheetReader } from '../workbook/port';
import { isReadFailure } from './readFailure';
import { checkSeals } from './seal/checkSeals';
import type { CheckedSeal } from './seal/sealResult';
import { recogniseSource, type CollectedScores, type Source } from './source';

/** One workbook with score sheets as it is handed in: a reviewer's file, or the workbook open in Excel. */
export interface HandedInFile extends WorksheetReader {
  /** How the file is called in findings and sources. */
  readonly label: string;
}

/** What files hold, and what became of the seals of their score sheets. */
export interface CollectedFiles extends CollectedScores {
  readonly seals: readonly CheckedSeal[];
}

/**
 * Reads the files one after the other, so that only one lies in memory, and recognises their score sheets. A file that cannot be read
 * is a finding, and the others go on. Rejects only with errors that are not a `ReadFailure`.
 */
export async function collectScores(files: readonly HandedInFile[], template: Template): Promise<CollectedFiles> {
  const collected: CollectedScores[] = [];
  const seals: CheckedSeal[] = [];
  for (const file of files) {
    const source = await readSource(file);
    const scores = recogniseSource(source, template);
    collected.push(scores);
    seals.push(...(await checkSeals(scores.scoreSheets, [source], template)));
  }
  return { ...joinScores(collected), seals };
}

async function readSource(file: HandedInFile): Promise<Source> {
  const { label } = file;
  try {
    return { label, grids: await file.read() };
  } catch (error) {
    if (!isReadFailure(error)) throw error;
    return { label, failure: error };
  }
}

/** Returns what several sources hold together, in their order. */
export function joinScores(collected: readonly CollectedScores[]): CollectedScores {
  return { scoreSheets: collected.flatMap(({ scoreSheets }) => scoreSheets), findings: collected.flatMap(({ findings }) => findings) };
}
