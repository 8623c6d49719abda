import type { ScoreSheet } from '../../scoring/scoreSheet';
import { isSameCode, parseCode, shortCode, type SealCode } from '../../scoring/seal/sealCode';
import { sealedScores, type SealedScores } from '../../scoring/seal/sealText';
import type { Template } from '../../scoring/template';
import { readSeal, type StatedSeal } from '../../sheets/recognise/seal/readSeal';
import type { Grid } from '../../workbook/grid';
import { findChangedScores } from './findChangedScores';
import { isPassphrase, sealDigest, type SealDigest } from './sealDigest';
import { codeOf, lettersOf } from './sealOf';
import type { SealChange, SealChanges, SealResult } from './sealResult';

/** Returns whether the scores are those that were finished, by the code that the sheet bears and the one that its scores give now. */
export async function checkSeal(sheet: ScoreSheet, grid: Grid, template: Template, passphrase = ''): Promise<SealResult> {
  const stated = readSeal(grid, sheet.rows);
  if (stated === undefined) return { kind: 'unsealed' };
  const scores = sealedScores(sheet, template);
  const code = soundCode(stated);
  const text = code === undefined ? [...new Set(stated.codes)].join('、') : shortCode(code);
  const keyed = code?.keyed ?? false;
  if (keyed && !isPassphrase(passphrase)) return { kind: 'locked', code: text, tried: false };
  const digest = await sealDigest(scores, keyed ? passphrase : '');
  if (digest === undefined) return { kind: 'unchecked', code: text };
  const now = await codeOf(scores, digest);
  if (code === undefined) return { kind: 'changed', code: text, now: shortCode(now), changes: 'code' };
  if (isSameCode(code, now)) return { kind: 'intact', code: text };
  const changed = await changedRows(sheet, stated, digest);
  // With another key no row fits; a passphrase that fits some is the right one.
  if (keyed && changed.length >= stated.letters.size) return { kind: 'locked', code: text, tried: true };
  return { kind: 'changed', code: text, now: shortCode(now), changes: await changesOf({ scores, changed, stated, code, digest }) };
}

/** The code, where all that stand in the sheet are the same one. */
function soundCode({ codes }: StatedSeal): SealCode | undefined {
  const [first, ...others] = codes.map(parseCode);
  return first !== undefined && others.every((other) => other !== undefined && isSameCode(other, first)) ? first : undefined;
}

async function changedRows({ rows }: ScoreSheet, { letters }: StatedSeal, digest: SealDigest): Promise<ScoreSheet['rows']> {
  const now = await lettersOf(rows, digest);
  return rows.filter(({ cell }, index) => letters.get(cell) !== now[index]);
}

interface Mismatch {
  readonly scores: SealedScores;
  readonly changed: ScoreSheet['rows'];
  readonly stated: StatedSeal;
  readonly code: SealCode;
  readonly digest: SealDigest;
}

async function changesOf({ scores, changed, stated: { letters }, code, digest }: Mismatch): Promise<SealChanges> {
  if (letters.size === 0) return 'unknown';
  if (changed.length === 0) return 'rest';
  const found = await findChangedScores({ scores, changed, letters, code, digest });
  return changed.map((row): SealChange => {
    const score = found?.get(row);
    return score === undefined ? { row } : { row, score };
  });
}
