import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';
import { finishedAt } from '../../src/review/finishedAt';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { composeScoreSheet } from '../../src/sheets/compose/scoreSheetDocument';
import { gridOfDocument } from '../support/sheets/documents';
import { grid } from '../support/sheets/grid';

const ENTRIES = [{ team: '一班', enterprise: '甲公司' }];
const FINISHED = '本表已于 2026-11-25 15:30 完成并锁定。如需修改，请在面板“评分”中点“继续修改”。';

describe('when a score sheet was finished', () => {
  test.each(LOCALE_NAMES)('is what the sheet says, in %s', (locale) => {
    const [matrix] = composeScoreSheet(STANDARD_TEMPLATE, '张三', ENTRIES, messagesFor(locale), { finished: '2026-11-25 15:30' });
    expect(finishedAt(gridOfDocument(matrix!))).toBe('2026-11-25 15:30');
  });

  test.each(LOCALE_NAMES)('is not said by a sheet that is being filled in, in %s', (locale) => {
    const [matrix] = composeScoreSheet(STANDARD_TEMPLATE, '张三', ENTRIES, messagesFor(locale));
    expect(finishedAt(gridOfDocument(matrix!))).toBeUndefined();
  });

  test('is found where people have put lines above', () => {
    expect(finishedAt(grid('评分表', [['2026 年度'], [], ['通知'], [`${FINISHED} `]]))).toBe('2026-11-25 15:30');
  });

  test('is not taken from a remark below, nor from a sentence without a time', () => {
    expect(finishedAt(grid('评分表', [...Array.from({ length: 20 }, () => ['一班']), [FINISHED]]))).toBeUndefined();
    expect(finishedAt(grid('评分表', [[FINISHED.replace('2026-11-25 15:30', '')]]))).toBeUndefined();
  });
});
