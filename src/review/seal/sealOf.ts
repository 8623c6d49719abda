import { rowLetters } from '../../scoring/seal/rowLetters';
import { sealCode, shortCode, type SealCode } from '../../scoring/seal/sealCode';
import { rowSealText, sealedScores, sealText, type SealedRow, type SealedScores } from '../../scoring/seal/sealText';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import type { SheetSeal } from '../../sheets/compose/scoreSheetDocument';
import { sealDigest, type SealDigest } from './sealDigest';

/** Returns the seal that a finished score sheet bears, with a passphrase or without; `undefined` where the host cannot compute one. */
export async function sealOf(sheet: ScoreSheet, template: Template, passphrase = ''): Promise<SheetSeal | undefined> {
  const scores = sealedScores(sheet, template);
  const digest = await sealDigest(scores, passphrase);
  if (digest === undefined) return undefined;
  return { code: shortCode(await codeOf(scores, digest)), checks: await lettersOf(scores.rows, digest) };
}

/** Returns the check code of the scores. */
export async function codeOf(scores: SealedScores, digest: SealDigest): Promise<SealCode> {
  return sealCode(await digest.of(sealText(scores)), digest.keyed);
}

/** Returns the letters beside each of the rows. */
export function lettersOf(rows: readonly SealedRow[], digest: SealDigest): Promise<string[]> {
  return Promise.all(rows.map(async (row) => rowLetters(await digest.of(rowSealText(row)))));
}
