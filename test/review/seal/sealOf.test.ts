import { createHash, createHmac, pbkdf2Sync } from 'node:crypto';

import { sealOf } from '../../../src/review/seal/sealOf';
import { rowLetters } from '../../../src/scoring/seal/rowLetters';
import { parseCode } from '../../../src/scoring/seal/sealCode';
import { rowSealText, sealedScores, sealText } from '../../../src/scoring/seal/sealText';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { entry, matrix, scoreSheet } from '../../support/sheets/matrix';

const SHEET = scoreSheet(matrix([entry('一班'), entry('二班', ['回避', null, null, null, null])]));
const SCORES = sealedScores(SHEET, STANDARD_TEMPLATE);
const TEXT = sealText(SCORES);
const sha = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** As documented, by another implementation. */
function hmac(text: string, passphrase: string): string {
  const key = pbkdf2Sync(passphrase, sealText({ ...SCORES, rows: [] }), 200_000, 32, 'sha256');
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

describe('the seal of a score sheet', () => {
  it('is SHA-256 of the text that is sealed, and of each row', async () => {
    const seal = await sealOf(SHEET, STANDARD_TEMPLATE);
    expect(parseCode(seal!.code)).toEqual({ digits: sha(TEXT).slice(0, 16).toUpperCase(), keyed: false });
    expect(seal!.checks).toEqual(SHEET.rows.map((row) => rowLetters(sha(rowSealText(row)))));
  });

  it('is HMAC-SHA-256 with the key that PBKDF2 makes of a passphrase', async () => {
    const seal = await sealOf(SHEET, STANDARD_TEMPLATE, '桂花 2026');
    expect(parseCode(seal!.code)).toEqual({ digits: hmac(TEXT, '桂花 2026').slice(0, 16).toUpperCase(), keyed: true });
    expect(seal!.checks).toEqual(SHEET.rows.map((row) => rowLetters(hmac(rowSealText(row), '桂花 2026'))));
  });

  it('is the same for a passphrase typed in full width or with spaces around it', async () => {
    expect(await sealOf(SHEET, STANDARD_TEMPLATE, ' ａｂ１２　')).toEqual(await sealOf(SHEET, STANDARD_TEMPLATE, 'ab12'));
  });

  it('is plain where nothing but spaces was entered', async () => {
    expect(await sealOf(SHEET, STANDARD_TEMPLATE, ' 　')).toEqual(await sealOf(SHEET, STANDARD_TEMPLATE));
  });

  it('is another one by another passphrase, reviewer or template', async () => {
    const seals = await Promise.all([
      sealOf(SHEET, STANDARD_TEMPLATE, 'a'), sealOf(SHEET, STANDARD_TEMPLATE, 'b'), sealOf({ ...SHEET, reviewer: '李四' }, STANDARD_TEMPLATE, 'a'), sealOf(SHEET, { ...STANDARD_TEMPLATE, name: '别的' }, 'a'),
    ]);
    expect(new Set(seals.map((seal) => seal!.code)).size).toBe(4);
  });
});

describe('a host without WebCrypto', () => {
  const { crypto } = globalThis;
  afterEach(() => { Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true }); });

  it.each([undefined, {}])('computes no seal: %j', async (value) => {
    Object.defineProperty(globalThis, 'crypto', { value, configurable: true });
    expect(await sealOf(SHEET, STANDARD_TEMPLATE)).toBeUndefined();
    expect(await sealOf(SHEET, STANDARD_TEMPLATE, 'a')).toBeUndefined();
  });
});
