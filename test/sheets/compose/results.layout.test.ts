import { messagesFor } from '../../../src/locales/messages';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { columnOf, contentAt, formatAt, sheetNamed, shown, strikes } from '../../support/sheets/documents';
import { plainReview, rankingOf } from '../../support/sheets/reviews';

const zh = messagesFor('zh-CN');
const DIMENSIONS = ['需求确定', '建设策划', '建设过程', '建设成效', '特色'];
const documents = composeResults(plainReview(6, 4), [], zh);
const ranking = sheetNamed(documents, '排名结果');
const summary = sheetNamed(documents, '评分汇总');
const details = sheetNamed(documents, '评分明细');

describe('the results workbook', () => {
  test('has its sheets in the order a secretary reads them', () => {
    expect(documents.map(({ name }) => name)).toEqual(['排名结果', '评分汇总', '评分明细', '核查清单', '评审规则']);
  });

  test.each(documents.map((document) => [document.name, document] as const))('%s fits the width of A4 and numbers its pages', (_name, { page }) => {
    expect(page).toMatchObject({ fitWidth: true, footer: '&P / &N' });
  });

  test('prints its tables across the page, the headings on every page', () => {
    for (const { name, page } of documents.slice(0, 4)) {
      const heading = name === '评分明细' ? { first: 2, last: 3 } : { first: 2, last: 2 };
      expect([name, page.orientation, page.titleRows]).toEqual([name, 'landscape', heading]);
    }
  });

  test('keeps the headings in sight', () => {
    expect(documents.slice(0, 4).map(({ frozen }) => frozen.rows)).toEqual([3, 3, 4, 3]);
  });

  test('has a title and a caption merged over the whole width of each table', () => {
    for (const document of documents) expect(document.merges.slice(0, 2).map(({ top, left, right }) => [top, left, right])).toEqual([0, 1].map((row) => [row, 0, document.columnWidths.length - 1]));
  });
});

describe('排名结果', () => {
  test('has the headings in row 3, below a sentence that states the method', () => {
    expect(ranking.rows[2]).toEqual(['名次', '班组名称', '企业名称', ...DIMENSIONS, '平均分', '有效评委数', '备注']);
    expect(shown(contentAt(ranking, 1, 0))).toBe('计算方法：各评委总分取平均值；四舍五入保留 2 位小数；名次按公布的平均分排列，相同的并列，其后名次顺延。');
  });

  test('has the entries in the order of the ranking, ties and unranked ones included', () => {
    const given = { '丙班|': '10 10 10 10 10', '甲班|': '12 10 10 10 10', '乙班|': '10 12 10 10 10', '丁班|': '- - - - -' };
    const tied = composeResults(rankingOf({ 张三: given, 李四: given }), [], zh)[0]!;
    const rows = tied.rows.slice(3, 7).map((row) => [shown(row[0]), row[1]]);
    expect([rows[0]![0], rows[1]![0], rows[2], rows[3]]).toEqual([1, 1, [3, '丙班'], ['—', '丁班']]);
  });

  test('ends with lines for signatures, the seal and the date', () => {
    const foot = ranking.rows.slice(7).map((row) => shown(row[0])).join('\n');
    for (const label of ['评审组长（签字）：', '秘书（签字）：', '协会（盖章）：', '日期：']) expect(foot).toContain(label);
  });

  test('shows averages with their decimals', () => {
    const formats = [0, 1, 2, 4].map((decimals) => {
      const [document] = composeResults(plainReview(3, 2, { decimals }), [], zh);
      return formatAt(document!, 3, columnOf(document!, 2, '平均分')).numberFormat;
    });
    expect(formats).toEqual(['0', '0.0', '0.00', '0.0000']);
  });
});

describe('评分汇总', () => {
  test('has a column for each reviewer between the entries and the results', () => {
    expect(summary.rows[2]).toEqual(['班组名称', '企业名称', '评委1', '评委2', '评委3', '评委4', '评委5', '评委6', '有效评委数', '待核份数', '平均分', '名次']);
  });

  test('shows the word where no total counts', () => {
    const given = rankingOf({ 张三: { '一班|': '回避 回避 回避 回避 回避', '二班|': '1 1 1 1 1' }, 李四: { '一班|': '1 2 3 4 5', '二班|': '缺席 缺席 缺席 缺席 缺席' }, 王五: { '一班|': '16 1 1 1 1', '二班|': '弃权 - - - -' } });
    const table = sheetNamed(composeResults(given, [], zh), '评分汇总');
    const rows = new Map(table.rows.slice(3, 5).map((row) => [row[0], row.slice(2, 5).map(shown)]));
    expect([rows.get('一班'), rows.get('二班')]).toEqual([['回避', 15, '待核'], [5, '缺席', '弃权']]);
  });

  test('has a line for the reviewers’ signatures and one for those who count', () => {
    const foot = summary.rows.slice(7).map((row) => shown(row[0])).join('\n');
    for (const label of ['评委签字：', '记分人（签字）：', '复核人（签字）：', '监督人（签字）：']) expect(foot).toContain(label);
  });

  test('has the average that ranks are taken on beside the published one, where that is the exact one', () => {
    const table = sheetNamed(composeResults(plainReview(6, 4, { rankOn: 'exact' }), [], zh), '评分汇总');
    const column = columnOf(table, 2, '排名用平均分');
    expect(table.rows[2]!.slice(column - 1)).toEqual(['平均分', '排名用平均分', '名次']);
    expect(formatAt(table, 3, column).numberFormat).toBe('0.000000');
    expect(contentAt(table, 3, column + 1)).toMatchObject({ formula: 'IF(ISNUMBER(L4),RANK.EQ(L4,$L$4:$L$7,0),"—")' });
  });

  test('repeats the names of the entries where more reviewers than fit a page run over several', () => {
    const wide = sheetNamed(composeResults(plainReview(21, 2), [], zh), '评分汇总');
    expect([wide.page.fitWidth, wide.page.titleColumns]).toEqual([false, { first: 0, last: 1 }]);
  });

  test('strikes dropped totals through only where totals are trimmed', () => {
    const strikesOf = (method: Parameters<typeof plainReview>[2]) => composeResults(plainReview(6, 4, method), [], zh).map((document) => strikes(document).length);
    expect(strikesOf({ name: 'mean' })).toEqual([0, 0, 0, 0, 0]);
    expect(strikesOf({ name: 'median' })).toEqual([0, 0, 0, 0, 0]);
    expect(strikesOf({ name: 'trimmed' })).toEqual([0, 1, 0, 0, 0]);
    expect(strikesOf({ name: 'trimmed', trimScope: 'dimension' })).toEqual([0, 0, 4, 0, 0]);
    expect(strikes(sheetNamed(composeResults(plainReview(6, 4, { name: 'trimmed' }), [], zh), '评分汇总'))).toEqual(['C4:H7']);
  });
});

describe('评分明细', () => {
  test('has a row for each reviewer and entry, with its source', () => {
    expect(details.rows).toHaveLength(4 + 6 * 4);
    const [row] = details.rows.slice(4);
    expect(row!.slice(-3)).toEqual([expect.stringMatching(/^评委\d\.xlsx$/), '评分表', expect.stringMatching(/^D\d+:H\d+$/)]);
  });

  test('has the caps below the headings', () => {
    expect(details.rows[3]!.slice(2, 8)).toEqual(['分值上限', 15, 25, 30, 15, 15]);
  });
});
