import { zhCN as zh } from '../../../src/locales/zh-CN';
import { consolidate } from '../../../src/scoring/consolidate';
import type { Finding } from '../../../src/scoring/finding';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import type { ScoreRow, ScoreSheet } from '../../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import type { SheetDocument } from '../../../src/workbook/sheetDocument';
import { contentAt, isFormula, sheetNamed, shown, textsOf } from '../../support/sheets/documents';
import { plainReview, sheetOf } from '../../support/sheets/reviews';

const FIRST_ROW = 4;
const STATUS = 9;
const DECISION = 10;

function results(sheets: readonly ScoreSheet[]): readonly SheetDocument[] {
  const ranking = consolidate(sheets, STANDARD_TEMPLATE, DEFAULT_METHOD);
  return composeResults(ranking, ranking.findings, zh);
}

function statusFormula(documents: readonly SheetDocument[], row: number): string {
  const content = contentAt(sheetNamed(documents, '评分明细'), FIRST_ROW + row, STATUS);
  return isFormula(content) ? content.formula : '';
}

describe('the column 处理', () => {
  const details = sheetNamed(composeResults(plainReview(2, 2), [], zh), '评分明细');

  test('offers 计入, 不计 and 重复 and refuses anything else', () => {
    const [rule] = details.validations;
    expect(rule).toMatchObject({ range: { left: DECISION, right: DECISION, top: FIRST_ROW }, formula: 'OR(K5="计入",K5="不计",K5="重复")' });
  });

  test('leaves a row out with 不计', () => {
    expect(statusFormula([details], 0)).toMatch(/^IF\(K5="不计","不计",/);
  });
});

describe('rows that contradict each other', () => {
  const documents = results([sheetOf('李一', { '一班|甲公司': '10 20 25 10 10' }), { ...sheetOf('李一', { '一班|甲公司': '11 20 25 10 10' }), file: '李一2.xlsx' }]);

  test('are marked 重复 and wait', () => {
    const details = sheetNamed(documents, '评分明细');
    expect([0, 1].map((row) => [shown(contentAt(details, FIRST_ROW + row, DECISION)), shown(contentAt(details, FIRST_ROW + row, STATUS))])).toEqual([['重复', '待核'], ['重复', '待核']]);
  });

  test('count only where all the others are left out, so that clearing the marks counts none twice', () => {
    expect(statusFormula(documents, 0)).toContain('IF(COUNTIF($K$5:$K$6,"不计")=1,');
    expect(statusFormula(documents, 1)).toContain('IF(COUNTIF($K$5:$K$6,"不计")=1,');
  });
});

test('scores beside a declared recusal count only when somebody writes 计入', () => {
  const given = sheetOf('李一', { '一班|甲公司': '10 20 25 10 10' });
  const declared = { state: 'recused', cell: 'J5' } as const;
  const documents = results([{ ...given, rows: given.rows.map((row): ScoreRow => ({ ...row, declared })) }]);
  expect(statusFormula(documents, 0)).toContain('IF(K5="计入",');
  expect(shown(contentAt(sheetNamed(documents, '评分明细'), FIRST_ROW, STATUS))).toBe('待核');
});

describe('what was handed in and does not count', () => {
  const findings: Finding[] = [
    { code: 'unreadable-file', reason: 'truncated', severity: 'error', file: '坏.xlsx', found: '' },
    { code: 'template-mismatch', reason: 'cap', severity: 'error', file: '周六.xlsx', sheet: '评分表', dimension: '特色', found: '20', expected: '15' },
    { code: 'template-mismatch', reason: 'cap', severity: 'error', file: '周六.xlsx', sheet: '评分表', dimension: '建设策划', found: '20', expected: '25' },
    { code: 'unreadable-file', reason: 'lock-file', severity: 'notice', file: '~$张三.xlsx', found: '' },
  ];
  const documents = composeResults(plainReview(2, 2), findings, zh);

  test('is counted on the page that is signed, each sheet once and temporary files not at all', () => {
    expect(textsOf(sheetNamed(documents, '排名结果')).join('\n')).toContain('另有 2 份文件或工作表没有计入');
  });

  test('is listed among the sources as 不计', () => {
    const texts = textsOf(sheetNamed(documents, '评审规则'));
    expect(texts.filter((text) => /坏|周六/.test(text))).toEqual(['坏.xlsx\n无法读取', '周六.xlsx · 评分表\n分值与标准不同']);
    expect(texts).not.toContain('~$张三.xlsx');
  });

  test('is not mentioned where everything counts', () => {
    expect(textsOf(sheetNamed(composeResults(plainReview(2, 2), [], zh), '排名结果')).join('\n')).not.toContain('没有计入');
  });
});

test('the number of provisional entries below the ranking follows the remarks above it', () => {
  const ranking = sheetNamed(composeResults(plainReview(3, 4), [], zh), '排名结果');
  const foot = ranking.rows.map((row) => row[0]).find((content) => isFormula(content) && content.formula.includes('COUNTIF'));
  expect(foot).toMatchObject({ formula: expect.stringContaining('COUNTIF($K$4:$K$7,"暂定*")') as unknown, result: expect.stringContaining('暂定 0 项') as unknown });
});
