import { messagesFor } from '../../../src/locales/messages';
import type { Finding } from '../../../src/scoring/finding';
import { METHOD_NAMES } from '../../../src/scoring/method';
import type { Template } from '../../../src/scoring/template';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import { allFormulas, columnOf, formatAt, sheetNamed, shown, textsOf } from '../../support/sheets/documents';
import { grid } from '../../support/sheets/grid';
import { recognise } from '../../support/sheets/matrix';
import { plainReview, rankingOf } from '../../support/sheets/reviews';

const zh = messagesFor('zh-CN');
const en = messagesFor('en-US');

describe('columns of texts from files are formatted as text, so that editing makes no formula of them', () => {
  const documents = composeResults(plainReview(2, 2), [finding('notice', '甲')], zh);

  test.each<[sheet: string, headingRow: number, firstRow: number, headings: string[]]>([
    ['排名结果', 2, 3, ['班组名称', '企业名称']],
    ['评分汇总', 2, 3, ['班组名称', '企业名称']],
    ['评分明细', 2, 4, ['班组名称', '企业名称', '评委', '备注', '来源文件', '工作表', '单元格']],
    ['核查清单', 2, 3, ['评委', '班组名称', '评价项目', '来源文件', '工作表', '单元格', '发现内容', '应为', '处理决定']],
  ])('%s', (name, headingRow, firstRow, headings) => {
    const sheet = sheetNamed(documents, name);
    expect(headings.map((heading) => formatAt(sheet, firstRow, columnOf(sheet, headingRow, heading)).numberFormat)).toEqual(headings.map(() => '@'));
  });

  test('but scores are not, so that a corrected one is a number', () => {
    const sheet = sheetNamed(documents, '评分明细');
    expect(formatAt(sheet, 4, columnOf(sheet, 2, '需求确定')).numberFormat).toBeUndefined();
  });
});

describe('核查清单', () => {
  const findings = [finding('notice', '一'), finding('warning', '二'), finding('error', '三'), finding('notice', '四'), finding('error', '五')];
  const sheet = sheetNamed(composeResults(plainReview(2, 2), findings, zh), '核查清单');

  test('lists every finding, errors first, in their order otherwise', () => {
    const rows = sheet.rows.slice(3).map((row) => [row[0], row[1], row[columnOf(sheet, 2, '班组名称')]]);
    expect(rows).toEqual([[1, '错误', '三'], [2, '错误', '五'], [3, '提醒', '二'], [4, '说明', '一'], [5, '说明', '四']]);
  });

  test('says where each stands, what was found and what was expected, in a sentence too', () => {
    const row = sheet.rows[3]!;
    const cells = ['评委', '评价项目', '来源文件', '工作表', '单元格', '发现内容', '应为', '说明'].map((heading) => row[columnOf(sheet, 2, heading)]);
    expect(cells).toEqual(['张三', '特色', '1.xlsx', '评分表', 'H5', '16', '0–15', expect.stringContaining('16')]);
  });

  test('leaves a column empty for the ruling', () => {
    const column = columnOf(sheet, 2, '处理决定');
    expect(sheet.rows.slice(3).map((row) => row[column] ?? null)).toEqual(findings.map(() => null));
    expect(column).toBe(sheet.columnWidths.length - 1);
  });

  test('counts them above the table, and says where there are none', () => {
    expect(shown(sheet.rows[1]![0])).toContain('错误 2 条，提醒 1 条，说明 2 条');
    const none = sheetNamed(composeResults(plainReview(2, 2), [], zh), '核查清单');
    expect([shown(none.rows[1]![0]), none.rows.length]).toEqual(['未发现需要核查的问题。', 3]);
  });
});

describe('评审规则', () => {
  test.each(METHOD_NAMES)('states the method %s, rounding, ties and counts, and every source', (name) => {
    const rules = sheetNamed(composeResults(plainReview(3, 2, { name, decimals: 3 }), [], zh), '评审规则');
    const texts = textsOf(rules).join('\n');
    for (const part of ['保留 3 位小数', '1、2、2、4', '空白不是 0 分', '回避', '总分 100 分', '评委1.xlsx', '评委3.xlsx']) expect(texts).toContain(part);
  });

  test('has the template with its criteria', () => {
    const texts = textsOf(sheetNamed(composeResults(plainReview(1, 1), [], zh), '评审规则')).join('\n');
    for (const part of ['（1）班组定位明确，并与企业发展需要相适应；', '（3）数据、信息详实充分']) expect(texts).toContain(part);
  });
});

describe('in English, no Chinese stands but in names', () => {
  const CHINESE = /[\p{Script=Han}\u3001-\u303f\uff01-\uff5e]/u;
  const template: Template = { name: 'Safety', dimensions: [['Order', 4000], ['Care', 6000]].map(([name, cap]) => ({ name: name as string, cap: cap as never, criteria: ['Plan', 'Act'] })) };
  const given = { 'A|X': '40 60', 'B|X': 'Recused -', 'C|Y': '41 -' };

  test.each(METHOD_NAMES)('in the results by %s', (name) => {
    const ranking = rankingOf({ Ann: given, Bob: given, Cy: given, Di: given, Ed: given }, { name }, template);
    const documents = composeResults(ranking, ranking.findings, en);
    expect([...documents.flatMap(textsOf), ...allFormulas(documents)].filter((text) => CHINESE.test(text.replace(/评分表/g, '')))).toEqual([]);
  });

  test('in the findings, lists of rows and columns among them', () => {
    const rows = [['Reviewer:', 'Ann'], ['Team', 'Order', 'Care'], ['A', 40, 60], ['B', 41, 59]];
    const { findings } = recognise(grid('Sheet1', rows, { hiddenRows: [3, 4], hiddenColumns: ['B:C'] }), '1.xlsx', template);
    const sheet = sheetNamed(composeResults(rankingOf({ Ann: given }, {}, template), findings, en), 'Findings');
    expect([sheet.rows.length, textsOf(sheet).filter((text) => CHINESE.test(text))]).toEqual([4, []]);
  });

  test('in the empty score sheet, but for the name of the sheet that a template is read from', () => {
    const documents = composeScoreSheet(template, 'Ann', [{ team: 'A', enterprise: 'X' }], en);
    expect([...documents.flatMap(textsOf), ...allFormulas(documents)].filter((text) => CHINESE.test(text))).toEqual(['评分标准']);
  });
});

function finding(severity: Finding['severity'], team: string): Finding {
  return { code: 'over-cap', severity, file: '1.xlsx', sheet: '评分表', cell: 'H5', reviewer: '张三', team, dimension: '特色', found: '16', expected: '0–15' };
}
