import { messagesFor } from '../../src/locales/messages';
import { writeScoreSheet, type ScoreSheetContent } from '../../src/review/writeScoreSheet';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { textsOf } from '../support/sheets/documents';
import { memoryWorkbook } from '../support/review/memoryWorkbook';

const zh = messagesFor('zh-CN');
const CONTENT: ScoreSheetContent = { template: STANDARD_TEMPLATE, templateFrom: 'standard', reviewer: '张三', entries: [{ team: '一班', enterprise: '甲公司' }] };

function written(workbook: ReturnType<typeof memoryWorkbook>): string[][] {
  return workbook.writings.map((documents) => documents.map(({ role, name }) => `${role} ${name}`));
}

describe('writing a score sheet', () => {
  test('puts it and the standard criteria into a workbook that has none, at once', async () => {
    const workbook = memoryWorkbook();
    const published = await writeScoreSheet(CONTENT, workbook, zh);
    expect(written(workbook)).toEqual([['scores 评分表', 'criteria 评分标准']]);
    expect(published.sheets).toEqual([{ role: 'scores', name: '评分表' }, { role: 'criteria', name: '评分标准' }]);
  });

  test('leaves the criteria that the workbook has of its own alone', async () => {
    const workbook = memoryWorkbook({ taken: ['评分标准'] });
    await writeScoreSheet({ ...CONTENT, templateFrom: 'workbook' }, workbook, zh);
    expect(written(workbook)).toEqual([['scores 评分表']]);
  });

  test('leaves criteria of ours alone, even where somebody has made them unusable', async () => {
    const workbook = memoryWorkbook({ own: new Map([['scores', '评分表'], ['criteria', '评分标准']]) });
    await writeScoreSheet({ ...CONTENT, templateFrom: 'unusable' }, workbook, zh);
    expect(written(workbook)).toEqual([['scores 评分表']]);
  });

  test('bears the names that the workbook has free', async () => {
    const workbook = memoryWorkbook({ taken: ['评分表', '评分标准'] });
    const { sheets } = await writeScoreSheet(CONTENT, workbook, zh);
    expect(sheets.map(({ name }) => name)).toEqual(['评分表 (2)', '评分标准 (2)']);
    expect(written(workbook)).toEqual([['scores 评分表 (2)', 'criteria 评分标准 (2)']]);
  });

  test('says when the reviewer finished', async () => {
    const workbook = memoryWorkbook();
    await writeScoreSheet({ ...CONTENT, finished: '2026-11-25 15:30' }, workbook, zh);
    expect(textsOf(workbook.writings[0]![0]!)).toContain('本表已于 2026-11-25 15:30 完成并锁定。如需修改，请在面板“评分”中点“继续修改”。');
  });

  test('tells how far it is, and hands a failure on', async () => {
    const progress = jest.fn();
    await writeScoreSheet(CONTENT, memoryWorkbook(), zh, progress);
    expect(progress).toHaveBeenLastCalledWith(2, 2);
    await expect(writeScoreSheet(CONTENT, memoryWorkbook({ failure: new Error('busy') }), zh)).rejects.toThrow('busy');
  });
});
