import { messagesFor } from '../../../src/locales/messages';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeScoreSheet } from '../../../src/sheets/compose/scoreSheetDocument';
import { rangeAddress } from '../../../src/workbook/address';
import { formatAt, functionsOf, isFormula, shown, textsOf } from '../../support/sheets/documents';
import { HALF_POINTS, templateOf } from '../../support/sheets/templates';

const zh = messagesFor('zh-CN');
const ENTRIES = [{ team: '一班', enterprise: '甲公司' }, { team: '二班', enterprise: '' }, { team: '三班', enterprise: '乙公司' }];
const [matrix, criteria] = composeScoreSheet(STANDARD_TEMPLATE, '张三', ENTRIES, zh) as [ReturnType<typeof composeScoreSheet>[0], ReturnType<typeof composeScoreSheet>[0]];

describe('the empty score sheet', () => {
  test('is a matrix and a sheet with the criteria', () => {
    expect([matrix.name, criteria.name]).toEqual(['评分表', '评分标准']);
  });

  test('names the reviewer, the dimensions with their caps, and the entries in order', () => {
    expect(matrix.rows[1]!.slice(0, 3)).toEqual(['评审专家：', null, '张三']);
    expect(matrix.rows[3]!.map((heading) => String(shown(heading)).replace('\n', ''))).toEqual(['序号', '班组名称', '企业名称', '需求确定（15分）', '建设策划（25分）', '建设过程（30分）', '建设成效（15分）', '特色（15分）', '总分（100分）', '备注']);
    expect(matrix.rows.slice(4, 7).map((row) => row.slice(0, 3))).toEqual([[1, '一班', '甲公司'], [2, '二班', null], [3, '三班', '乙公司']]);
  });

  test('has no score filled in, and a total that appears when all are filled in and legal', () => {
    for (const row of matrix.rows.slice(4, 7)) {
      expect(row.slice(3, 8)).toEqual([null, null, null, null, null]);
      expect([isFormula(row[8]), shown(row[8])]).toEqual([true, '']);
    }
    expect(matrix.rows[5]![8]).toMatchObject({ formula: expect.stringMatching(/^IF\(COUNT\(D6:H6\)=5,IF\(AND\(D6>=0,D6<=15,.*\),ROUND\(SUM\(D6:H6\),2\),""\),""\)$/) as unknown });
  });

  test('unlocks scores and remarks and nothing else in a protected sheet', () => {
    expect(matrix.protection).toBeDefined();
    const unlocked = matrix.rows.flatMap((_, row) => Array.from({ length: 12 }, (__, column) => [row, column] as const).filter(([at, column]) => formatAt(matrix, at, column).locked === false));
    expect(unlocked.map(([row, column]) => `${String(row)},${String(column)}`)).toEqual([4, 5, 6].flatMap((row) => [3, 4, 5, 6, 7, 9].map((column) => `${String(row)},${String(column)}`)));
  });

  test('formats names as text and scores not, so that a typed number is one', () => {
    expect([1, 2, 3, 7].map((column) => formatAt(matrix, 4, column).numberFormat)).toEqual(['@', '@', undefined, undefined]);
    expect(formatAt(matrix, 1, 2).numberFormat).toBe('@');
  });

  test('is printed across A4 with its headings on every page, and signed at the end', () => {
    expect([matrix.page.orientation, matrix.page.titleRows, matrix.page.fitWidth]).toEqual(['landscape', { first: 3, last: 3 }, true]);
    expect(matrix.frozen).toEqual({ rows: 4, columns: 3 });
    expect(matrix.rows.at(-1)![0]).toBe('专家签字：');
  });
});

describe('what may be typed', () => {
  const half = composeScoreSheet(HALF_POINTS, '张三', ENTRIES, zh)[0]!;

  test('is checked for each dimension over all entries', () => {
    expect(matrix.validations.map(({ range }) => rangeAddress(range))).toEqual(['D5:D7', 'E5:E7', 'F5:F7', 'G5:G7', 'H5:H7']);
  });

  test('is a number from 0 to the cap, or one of the three words', () => {
    expect(matrix.validations[1]!.formula).toBe('OR(E5="回避",E5="弃权",E5="缺席",IF(ISNUMBER(E5),AND(E5>=0,E5<=25,NOT(ROUND(E5,2)<>E5)),FALSE))');
  });

  test('is on the step, where there is one', () => {
    expect(half.validations[1]!.formula).toContain('NOT(ROUND(ROUND(E5/0.5,0)*0.5,2)<>E5)');
  });

  test.each([[matrix, '填 0～25 分，最多两位小数。'], [half, '填 0～25 分，按 0.5 分递增。']])('is told before and after typing', (document, prompt) => {
    const { prompt: before, error } = document.validations[1]!;
    expect([before.title, before.text, error.text]).toEqual(['建设策划', expect.stringContaining(prompt), expect.stringContaining('“建设策划”应为 0～25 分')]);
    for (const text of [before.title, error.title]) expect(text.length).toBeLessThanOrEqual(32);
    for (const text of [before.text, error.text]) expect(text.length).toBeLessThanOrEqual(225);
  });

  test('turns red where it is pasted and wrong, and a gap in a row turns yellow', () => {
    const rules = matrix.conditionalFormats.map(({ range, formula, format }) => [rangeAddress(range), format.fill, functionsOf(formula).includes('COUNT')]);
    expect(rules).toEqual(Array.from('DEFGH').map((letter) => [`${letter}5:${letter}7`, 'F8CBAD', false]).concat([['D5:H7', 'FFEB9C', true]]));
    expect(matrix.conditionalFormats[1]!.formula).toBe(`AND(E5<>"",NOT(${matrix.validations[1]!.formula}))`);
  });
});

describe('the sheet with the criteria', () => {
  test('is the template with numbered criteria and the total, locked', () => {
    const texts = textsOf(criteria);
    expect(texts).toContain(STANDARD_TEMPLATE.name);
    expect(criteria.rows.slice(-7)).toMatchObject([['序号', '评价项目', '评价内容', '分值'], [1, '需求确定', expect.stringMatching(/^（1）班组定位明确.*\n（2）.*\n（3）/), 15], {}, {}, {}, {}, ['合计', null, null, 100]]);
    expect(criteria.protection).toBeDefined();
  });

  test('states the step, where there is one', () => {
    const [, withStep] = composeScoreSheet(HALF_POINTS, '张三', ENTRIES, zh);
    expect(textsOf(withStep!)).toContain('评分步长：0.5');
    expect(textsOf(criteria).join()).not.toContain('评分步长');
  });

  test('has a dimension without criteria too', () => {
    const [, plain] = composeScoreSheet(templateOf({ 安全: 33.35 }), '张三', ENTRIES, zh);
    expect(plain!.rows.slice(-2)).toEqual([[1, '安全', null, 33.35], ['合计', null, null, 33.35]]);
  });
});
