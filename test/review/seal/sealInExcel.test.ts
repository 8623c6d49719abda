import { openWorkbook } from '../../../src/excel/readWorkbook';
import { openSheetWriter } from '../../../src/excel/writeSheets';
import { zhCN } from '../../../src/locales/zh-CN';
import { reviewTemplate } from '../../../src/review/reviewTemplate';
import { asSeen, finishOf, holdsSeal, rewriteScores, type ScoresInHand } from '../../../src/review/score/finishScores';
import { scoreSheetOf } from '../../../src/review/score/scoreSheets';
import { checkSeal } from '../../../src/review/seal/checkSeal';
import type { SealResult } from '../../../src/review/seal/sealResult';
import { writeScoreSheet } from '../../../src/review/writeScoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { openExcel, type OpenExcel } from '../../support/excel/openExcel';
import { THREE } from '../../support/review/sealedBook';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });

/** The reviewer's sheet as it stands in the workbook. */
async function inHand(): Promise<ScoresInHand> {
  const grids = await openWorkbook().read();
  const template = reviewTemplate(grids);
  const grid = grids.find(({ name }) => name === '评分表')!;
  return { sheet: scoreSheetOf(grid, template.template)!, grid, reviewer: '张三', template };
}

async function check(passphrase?: string): Promise<SealResult> {
  const { sheet, grid, template } = await inHand();
  return checkSeal(sheet, grid, template.template, passphrase);
}

async function finish(passphrase: string): Promise<void> {
  const before = await inHand();
  const found = { ...before, sheet: asSeen(before.grid, before)! };
  await rewriteScores(found, await finishOf(found, new Date(2026, 10, 25, 15, 30), passphrase), openSheetWriter(), zhCN);
}

describe('a sheet that is finished in Excel', () => {
  beforeEach(async () => {
    await excel.fill({ Sheet1: [] });
    await writeScoreSheet({ template: STANDARD_TEMPLATE, templateFrom: 'standard', reviewer: '张三', entries: THREE }, openSheetWriter(), zhCN);
  });

  it.each(['', '桂花'])('holds the scores of its code once it is read back, passphrase “%s”', async (passphrase) => {
    await finish(passphrase);
    expect((await check(passphrase)).kind).toBe('intact');
    const { grid, ...scores } = await inHand();
    expect(await holdsSeal(grid, { ...scores, grid }, passphrase)).toBe(true);
  });

  it('has lost its code, and the column of letters, once it is taken up again', async () => {
    await finish('');
    await rewriteScores(await inHand(), undefined, openSheetWriter(), zhCN);
    expect(await check()).toEqual({ kind: 'unsealed' });
    expect((await excel.values('评分表')).flat().filter((value) => String(value).includes('校验'))).toEqual([]);
  });

  it('is told from one in which a score was changed', async () => {
    await finish('');
    await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('评分表');
      sheet.protection.unprotect();
      sheet.getRange('D5').values = [[15]];
      await context.sync();
    });
    expect(await check()).toMatchObject({ kind: 'changed', changes: [{ row: { team: '一班' }, score: { dimension: 0, before: 1200 } }] });
  });
});
