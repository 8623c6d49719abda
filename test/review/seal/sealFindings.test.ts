import { messagesFor } from '../../../src/locales/messages';
import { describeFinding } from '../../../src/locales/describeFinding';
import { sealFindings, withSeals } from '../../../src/review/seal/sealFindings';
import type { SealResult } from '../../../src/review/seal/sealResult';
import type { ScoreSheet } from '../../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { codes, entry, matrix, scoreSheet } from '../../support/sheets/matrix';
import { hundredths } from '../../support/sheets/templates';

const SHEET = scoreSheet(matrix([entry('一班'), entry('二班', ['回避', '回避', 26, '十二', null])]), '1.xlsx');
const [FIRST, SECOND] = SHEET.rows;
const CODES = { code: '7F3A-92C1-5D04-BE17', now: '0000-1111-2222-3333' };
const UNSEALED: SealResult = { kind: 'unsealed' };

function findingsOf(...results: readonly (SealResult | readonly [ScoreSheet, SealResult])[]) {
  return sealFindings(results.map((each) => ('kind' in each ? { sheet: SHEET, result: each } : { sheet: each[0], result: each[1] })), STANDARD_TEMPLATE);
}

describe('what is said of seals', () => {
  it('is nothing at all where no sheet bears one, and the review stays the same object', () => {
    const review = { findings: [] };
    expect(findingsOf(UNSEALED, UNSEALED)).toEqual([]);
    expect(withSeals(review, [{ sheet: SHEET, result: UNSEALED }], STANDARD_TEMPLATE)).toBe(review);
    expect(withSeals(review, [], STANDARD_TEMPLATE)).toBe(review);
  });

  it('is a notice for a sheet that is intact, with its code', () => {
    expect(findingsOf({ kind: 'intact', code: CODES.code })).toEqual([{ code: 'seal-intact', severity: 'notice', file: '1.xlsx', sheet: '评分表', reviewer: '张三', found: CODES.code }]);
  });

  it('names each reviewer without a seal once for a file, where others have one', () => {
    const li: ScoreSheet = { ...SHEET, reviewer: '李四', file: '2.xlsx' };
    const findings = findingsOf({ kind: 'intact', code: CODES.code }, [li, UNSEALED], [{ ...li, sheet: '二' }, UNSEALED], [{ ...li, file: '3.xlsx' }, UNSEALED]);
    expect(findings.slice(1)).toEqual([{ code: 'unsealed', severity: 'notice', file: '2.xlsx', sheet: '评分表', reviewer: '李四' }, { code: 'unsealed', severity: 'notice', file: '3.xlsx', sheet: '评分表', reviewer: '李四' }]);
  });

  it('warns of a sheet that was changed, of each score with what it was, and of each row where more was changed', () => {
    const changes = [{ row: FIRST!, score: { dimension: 2, before: hundredths(30) } }, { row: SECOND! }];
    const findings = findingsOf({ kind: 'changed', ...CODES, changes });
    expect(codes(findings)).toEqual(['seal-changed', 'seal-changed.score@F3', 'seal-changed.row@B4']);
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(findings.map(({ team, dimension, found, expected }) => [team, dimension, found, expected])).toEqual([
      [undefined, undefined, CODES.now, CODES.code],
      ['一班', '建设过程', '25.5', '30'],
      ['二班', undefined, '—、—、26、十二、—', undefined],
    ]);
    expect(describeFinding(findings[1]!, messagesFor('zh-CN')).text).toBe('“建设过程”完成时是 30，现在是 25.5。得分按现在的计入；请与评委核对，或请评委重新完成后交回。');
    expect(describeFinding(findings[2]!, messagesFor('en-US')).text).toContain('scores now: —, —, 26, 十二, —');
  });

  it.each([['rest', 'seal-changed.rest'], ['code', 'seal-changed.code'], ['unknown', 'seal-changed']] as const)('says what is known where no row is: %s', (changes, code) => {
    expect(codes(findingsOf({ kind: 'changed', ...CODES, changes }))).toEqual([code]);
  });

  it('asks for a passphrase, warns where it does not fit, and says where nothing could be checked', () => {
    const { code } = CODES;
    expect(findingsOf({ kind: 'locked', code, tried: false }, { kind: 'locked', code, tried: true }, { kind: 'unchecked', code }).map(({ code: name, reason, severity, found }) => [name, reason, severity, found])).toEqual([
      ['seal-locked', undefined, 'notice', code], ['seal-locked', 'other', 'warning', code], ['seal-unchecked', undefined, 'notice', code],
    ]);
  });
});
