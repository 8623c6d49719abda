import { enUS } from '../../src/locales/en-US';
import { zhCN } from '../../src/locales/zh-CN';
import { publishFindings, publishResults } from '../../src/review/publishResults';
import { memoryWorkbook } from '../support/review/memoryWorkbook';
import { allFormulas } from '../support/sheets/documents';
import { plainReview } from '../support/sheets/reviews';

const REVIEW = { ranking: plainReview(3, 4), findings: [] };

describe('publishing the results', () => {
  it('writes the five sheets at once, in the order of their tabs', async () => {
    const workbook = memoryWorkbook();
    const { sheets } = await publishResults(REVIEW, workbook, zhCN);
    expect(sheets.map(({ name }) => name)).toEqual(['排名结果', '评分汇总', '评分明细', '核查清单', '评审规则']);
    expect(workbook.writings).toHaveLength(1);
  });

  it('composes every formula and sentence with the names that are free', async () => {
    const workbook = memoryWorkbook({ taken: ['评分汇总', '评分明细'] });
    const { sheets } = await publishResults(REVIEW, workbook, zhCN);
    expect(sheets.map(({ name }) => name)).toEqual(['排名结果', '评分汇总 (2)', '评分明细 (2)', '核查清单', '评审规则']);
    const formulas = allFormulas(workbook.writings[0]!).join('\n');
    expect(formulas).toContain("'评分汇总 (2)'!");
    expect(formulas).not.toMatch(/(?<!')评分(汇总|明细)!/);
  });

  it('keeps the names of sheets that stand, also in another language', async () => {
    const workbook = memoryWorkbook({ own: new Map([['ranking', '排名结果']]) });
    const { sheets } = await publishResults(REVIEW, workbook, enUS);
    expect(sheets.map(({ name }) => name)).toEqual(['排名结果', 'Score summary', 'Score details', 'Findings', 'Review rules']);
  });

  it('hands on what the workbook still has to say', async () => {
    const outcome = { disagreeing: ['排名结果!I4'], pageSetup: false, charts: true, kept: ['一稿'] };
    await expect(publishResults(REVIEW, memoryWorkbook({ outcome }), zhCN)).resolves.toMatchObject(outcome);
  });
});

describe('publishing the findings', () => {
  it('writes 核查清单 alone', async () => {
    const workbook = memoryWorkbook();
    expect((await publishFindings(REVIEW, workbook, zhCN)).sheets).toEqual([{ role: 'findings', name: '核查清单' }]);
    expect(workbook.writings[0]).toHaveLength(1);
  });
});
