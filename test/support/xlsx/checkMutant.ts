import { consolidate } from '../../../src/scoring/consolidate';
import { hundredthsToNumber } from '../../../src/scoring/hundredths';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import { normaliseNumberText } from '../../../src/scoring/readMark';
import type { ScoreSheet } from '../../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import type { Grid } from '../../../src/workbook/grid';
import { ReadError } from '../../../src/xlsx/readError';
import { readScoreFile } from '../../../src/xlsx/readScoreFile';
import { cellTexts } from './cellTexts';
import type { Mutant, Original } from './mutate';

export type Verdict = 'refused' | 'as the original' | 'read';

/**
 * Reads, recognises and consolidates a mutant as a file that was handed in, and returns how it went. Throws whatever is not a ReadError, and an
 * error where changed bytes went unnoticed or where a score stands nowhere in the markup.
 */
export function checkMutant({ kind, bytes, parts }: Mutant, original: Original): Verdict {
  const grids = readOrRefused(bytes);
  if (grids === undefined) return 'refused';
  const { scoreSheets } = recogniseWorkbook(grids, original.name, STANDARD_TEMPLATE);
  consolidate(scoreSheets, STANDARD_TEMPLATE, DEFAULT_METHOD);
  if (JSON.stringify(grids) === original.content) return 'as the original';
  if (parts === undefined) throw new Error(`${original.name}, ${kind}: bytes were changed and nobody noticed`);
  const invented = inventedScores(scoreSheets, cellTexts(parts));
  if (invented.length > 0) throw new Error(`${original.name}, ${kind}: scores that stand nowhere: ${invented.join(', ')}`);
  return 'read';
}

function readOrRefused(bytes: Uint8Array): readonly Grid[] | undefined {
  try {
    return readScoreFile(bytes, '专家.xlsx');
  } catch (error) {
    if (error instanceof ReadError) return undefined;
    throw error;
  }
}

/** The scores, each with its cell, that do not stand at their cell in any sheet. A cell without a reference has no address to look at. */
function inventedScores(sheets: readonly ScoreSheet[], texts: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const marks = sheets.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  const unplaced = texts.get('') ?? new Set();
  return marks.flatMap(({ cell, mark }) => {
    if (mark.state !== 'scored') return [];
    const score = hundredthsToNumber(mark.score);
    const candidates = [...(texts.get(cell) ?? []), ...unplaced];
    return candidates.some((text) => Math.abs(Number(normaliseNumberText(text)) - score) < 1e-9) ? [] : [`${cell} ${String(score)}`];
  });
}
