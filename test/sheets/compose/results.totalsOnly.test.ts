import { enUS } from '../../../src/locales/en-US';
import { zhCN } from '../../../src/locales/zh-CN';
import type { Method } from '../../../src/scoring/method';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import { rangeAddress } from '../../../src/workbook/address';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { columnOf, contentAt, sheetNamed, shown, strikes, textsOf } from '../../support/sheets/documents';
import { rankingOf, type Given } from '../../support/sheets/reviews';

const FULL = ['10 20 25 10 10', '11 20 25 10 10', '12 20 25 10 10', '13 20 25 10 10', '14 20 25 10 10'];
const FIRST_ROW = 4;
const BY_DIMENSION: Partial<Method> = { name: 'trimmed', trimScope: 'dimension' };

function results(marks: readonly string[], method: Partial<Method> = {}, words: typeof zhCN | typeof enUS = zhCN): SheetDocument[] {
  const given = Object.fromEntries(marks.map((mark, at): [string, Given] => [`评委${String(at)}`, { '一班|甲公司': mark }]));
  return composeResults(rankingOf(given, method), [], words);
}

describe('a total alone in 评分明细', () => {
  const details = sheetNamed(results(['10 20 25 10 10', '=85.5', '=101', '=回避']), '评分明细');
  const total = columnOf(details, 2, '合计');

  test('stands as it was typed, beside empty scores, with its cell', () => {
    expect(details.rows[FIRST_ROW + 1]!.slice(3, total + 1)).toEqual([null, null, null, null, null, 85.5]);
    expect(contentAt(details, FIRST_ROW + 1, columnOf(details, 2, '单元格'))).toBe('D5');
    expect([2, 3].map((row) => contentAt(details, FIRST_ROW + row, total))).toEqual([101, '回避']);
  });

  test('is judged live by the highest total, a number like the caps beside it', () => {
    expect(contentAt(details, 3, total)).toBe(100);
    expect(contentAt(details, FIRST_ROW + 1, total + 1)).toMatchObject({ formula: expect.stringContaining('IF(COUNT(I6)=1,IF(OR(I6<0,I6>I$4,ROUND(I6,2)<>I6),"待核","计入"),') as unknown });
    expect([0, 1, 2, 3].map((row) => shown(contentAt(details, FIRST_ROW + row, total + 1)))).toEqual(['计入', '计入', '待核', '回避']);
  });

  test('is coloured where it is not legal, and its empty scores are not said to be missing', () => {
    const rules = details.conditionalFormats.map(({ range, formula }) => [rangeAddress(range), formula]);
    expect(rules).toContainEqual(['I6:I8', expect.stringContaining('AND(ISNUMBER(I6),OR(I6<0,I6>I$4,')]);
    expect(rules.filter(([, formula]) => formula!.startsWith('AND(D'))).toEqual([['D5:H5', 'AND(D5="",$J5="待核")']]);
  });

});

describe('an entry that has a total alone, where trimming is by dimension', () => {
  const documents = results([...FULL, '=95'], BY_DIMENSION);

  test('has no sums after trimming, and says in 排名结果 how it was averaged', () => {
    const summary = sheetNamed(documents, '评分汇总');
    const first = columnOf(summary, 2, '需求确定\n去高去低后合计');
    expect(summary.rows[3]!.slice(first, first + 5).map(shown)).toEqual(['', '', '', '', '']);
    expect(textsOf(sheetNamed(documents, '排名结果')).join('\n')).toContain('有评委只给了总分，按总分去掉最高分和最低分。');
  });

  test('has its dropped totals struck through', () => {
    expect(strikes(sheetNamed(documents, '评分汇总'))).toEqual(['C4:H4']);
  });
});

test('the rules say what becomes of totals alone, where there are any', () => {
  expect(textsOf(sheetNamed(results([...FULL, '=95']), '评审规则')).join('\n')).toContain(zhCN.rules.totalsOnly);
  expect(textsOf(sheetNamed(results([...FULL, '=95'], {}, enUS), 'Review rules')).join('\n')).toContain(enUS.rules.totalsOnly);
  expect(textsOf(sheetNamed(results(FULL), '评审规则')).join('\n')).not.toContain(zhCN.rules.totalsOnly);
});
