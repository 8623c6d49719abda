import type { HandedInFile } from '../../src/review/collectScores';
import { openReview } from '../../src/review/openReview';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import type { Grid } from '../../src/workbook/grid';
import { grid } from '../support/sheets/grid';
import { codes, entry, HEADINGS } from '../support/sheets/matrix';

const SCORES_OF_ZHANG = grid('评分表', [['评委：', '张三'], HEADINGS, entry('一班')]);
const BUDGET = grid('预算', [['项目', '金额'], ['差旅', 1200]]);
const OWN_TEMPLATE = grid('评分标准', [['序号', '评价项目', '评价内容', '分值'], [1, '质量', '合格', 60], [2, '安全', '无事故', 40]]);
const FAULTY_TEMPLATE = grid('评分标准', [['序号', '评价项目', '评价内容', '分值'], [1, '质量', '合格', '六十']]);

function workbook(...grids: Grid[]): HandedInFile {
  return { label: '本工作簿', read: () => Promise.resolve(grids) };
}

const FILE: HandedInFile = { label: '李四.xlsx', read: () => Promise.resolve([grid('评分表', [['评委：', '李四'], HEADINGS, entry('一班')])]) };

describe('opening a review', () => {
  it('finds the scores of the workbook and of the files added to it', async () => {
    const { scoreSheets, findings } = await openReview(workbook(SCORES_OF_ZHANG), [FILE]);
    expect(scoreSheets.map(({ reviewer, file }) => [reviewer, file])).toEqual([['张三', '本工作簿'], ['李四', '李四.xlsx']]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['standard', STANDARD_TEMPLATE.dimensions.length, [SCORES_OF_ZHANG]],
    ['workbook', 2, [OWN_TEMPLATE]],
    ['unusable', STANDARD_TEMPLATE.dimensions.length, [FAULTY_TEMPLATE]],
  ] as const)('takes the %s template', async (from, dimensions, grids) => {
    const { template, templateFrom } = await openReview(workbook(...grids), []);
    expect([templateFrom, template.dimensions.length]).toEqual([from, dimensions]);
  });

  it('asks no scores of a workbook that is only the place for the results', async () => {
    expect((await openReview(workbook(BUDGET), [FILE])).findings).toEqual([]);
  });

  it('asks nothing of an empty workbook, with files or without', async () => {
    expect((await openReview(workbook(grid('Sheet1', [])), [FILE])).findings).toEqual([]);
    expect((await openReview(workbook(grid('Sheet1', [])), [])).findings).toEqual([]);
  });

  it('says that a workbook without scores has none where no file was added', async () => {
    expect(codes((await openReview(workbook(BUDGET), [])).findings)).toEqual(['unrecognised-layout']);
  });

  it('rejects where the workbook cannot be read, which no finding could excuse', async () => {
    await expect(openReview({ label: '本工作簿', read: () => Promise.reject(new Error('cell-edit')) }, [FILE])).rejects.toThrow('cell-edit');
  });
});
