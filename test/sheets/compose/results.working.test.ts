import { enUS } from '../../../src/locales/en-US';
import { zhCN } from '../../../src/locales/zh-CN';
import type { Method } from '../../../src/scoring/method';
import type { Ranking } from '../../../src/scoring/ranking';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { recogniseWorkbook } from '../../../src/sheets/recognise/recogniseWorkbook';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { columnOf, formatAt, gridOfDocument, isFormula, sheetNamed, shown } from '../../support/sheets/documents';
import { plainReview, rankingOf } from '../../support/sheets/reviews';

const ALL_TIES: Partial<Method> = { decimals: 0, tieBreaks: [{ kind: 'dimension', index: 2 }, { kind: 'highest-scores' }] };

function summaryOf(ranking: Ranking, words: typeof zhCN | typeof enUS = zhCN): SheetDocument {
  return sheetNamed(composeResults(ranking, [], words), words.sheets.summary);
}

/** The row that begins with the text, as it is shown. */
function rowOf({ rows }: SheetDocument, text: string): (string | number | null)[] {
  return rows.find(([first]) => first === text)!.map(shown);
}

describe('the working in 评分汇总', () => {
  test('is not there where totals lead to averages and ranks by themselves', () => {
    for (const rules of [{}, { name: 'median' }, { name: 'trimmed', drop: 2 }, { tieBreaks: [{ kind: 'range' }] }] as const) {
      expect(summaryOf(plainReview(7, 3, rules)).rows.filter(([first]) => String(shown(first)).startsWith('计算过程') || first === '给出的最高总分')).toEqual([]);
    }
  });

  test('shows of each reviewer mean and deviation, and every standard score below the reviewer’s name', () => {
    const sheet = summaryOf(rankingOf({ 张三: { '一班|': '1 0 0 0 0', '二班|': '2 0 0 0 0', '三班|': '3 0 0 0 0' }, 李四: { '一班|': '5 0 0 0 0', '二班|': '5 0 0 0 0', '三班|': '回避 回避 回避 回避 回避' } }, { name: 'standard-score' }));
    expect([rowOf(sheet, '评分项数'), rowOf(sheet, '所评总分的平均值'), rowOf(sheet, '所评总分的标准差')]).toEqual([['评分项数', null, 3, 2], ['所评总分的平均值', null, 2, 5], ['所评总分的标准差', null, 1, '']]);
    const block = sheet.rows.slice(-3);
    expect(block.map((row) => row.map(shown))).toEqual([['三班', '', 60, ''], ['二班', '', 50, ''], ['一班', '', 40, '']]);
    expect(block.flatMap((row) => row.slice(2)).every(isFormula)).toBe(true);
  });

  test('has each reviewer’s leniency as a number and the totals without it as formulas, and says so', () => {
    const sheet = summaryOf(rankingOf({ 张三: { '一班|': '10 0 0 0 0', '二班|': '12 0 0 0 0' }, 李四: { '一班|': '6 0 0 0 0', '二班|': '8 0 0 0 0' } }, { name: 'calibrated' }));
    expect(rowOf(sheet, '宽严（正数为偏松）')).toEqual(['宽严（正数为偏松）', null, 2, -2]);
    expect(sheet.rows.find(([first]) => first === '宽严（正数为偏松）')!.some(isFormula)).toBe(false);
    expect(sheet.rows.slice(-2).map((row) => row.map(shown))).toEqual([['二班', '', 10, 10], ['一班', '', 8, 8]]);
    expect(sheet.rows.map(([first]) => shown(first)).join('\n')).toContain('宽严和标准误在写入时算出，是数值');
  });

  test('leaves out an entry that only one reviewer lists', () => {
    const common = { '一班|甲': '1 1 1 1 1', '二班|甲': '2 2 2 2 2' };
    const sheet = summaryOf(rankingOf({ 张: { ...common, '道路养护|乙': '5 5 5 5 5' }, 李: common, 王: common }, { name: 'standard-score' }));
    expect(rowOf(sheet, '评分项数')).toEqual(['评分项数', null, 2, 2, 2]);
    expect(sheet.rows.at(-1)).toEqual(['道路养护', '乙', null, null, null]);
  });

  test.each([zhCN, enUS])('stands below the signatures, within the width of the reviewers: %#', (words) => {
    const sheet = summaryOf(plainReview(5, 4, { name: 'calibrated' }), words);
    const signatures = sheet.rows.findIndex(([first]) => first === words.summary.signatures);
    const leniency = sheet.rows.findIndex(([first]) => first === words.summary.figures.leniency);
    expect(leniency - signatures).toBe(6);
    expect(sheet.rows.slice(leniency - 1).every(({ length }) => length === 7)).toBe(true);
    expect(formatAt(sheet, leniency - 1, 3)).toMatchObject({ bold: true, border: 'thin' });
  });
});

describe('the tie-breaks in 评分汇总', () => {
  const sheet = summaryOf(plainReview(5, 4, ALL_TIES));

  test('have a column each for the figure, and the ranks before and after it beside it', () => {
    expect(sheet.rows[2]!.slice(7)).toEqual(['有效评委数', '待核份数', '平均分', '平均分名次', '比较1：“建设过程”的平均分（高的在前）', '比较1后\n名次', '比较2：把自己的最高分给这项成果的评委人数（多的在前）', '名次']);
    expect(shown(sheet.rows[1]![0])).toContain('平均分相同的成果依次比较');
  });

  test('count who gave an entry their highest total, which stands below the table', () => {
    expect(rowOf(sheet, '给出的最高总分').slice(2).every((total) => typeof total === 'number' && total > 0)).toBe(true);
    const counts = sheet.rows.slice(3, 7).map((row) => Number(shown(row[columnOf(sheet, 2, '比较2：把自己的最高分给这项成果的评委人数（多的在前）')])));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(5);
  });
});

test.each<Partial<Method>>([{ name: 'standard-score' }, { name: 'calibrated' }, ALL_TIES])('评分汇总 with a working is no reviewer’s score sheet when the file comes back: %j', (rules) => {
  const sheet = gridOfDocument(summaryOf(plainReview(5, 4, rules)));
  expect(recogniseWorkbook([sheet], '结果.xlsx', STANDARD_TEMPLATE).sources).toEqual([]);
});
