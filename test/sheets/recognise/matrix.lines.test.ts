import type { Cell } from '../../support/sheets/grid';
import { formula, grid } from '../../support/sheets/grid';
import { codes, entry, HEADINGS, matrix, recognise, rowTexts, SCORES, SCORES_TEXT, teams } from '../../support/sheets/matrix';

describe('lines that are no entries', () => {
  test.each<[line: Cell[]]>([
    [['合计', null, null, 24, 40, 51, 26, 28, 169]],
    [['平均分', null, null, 12, 20, 25.5, 13, 14, 84.5]],
    [[null, '合计', null, 24, 40, 51, 26, 28]],
    [[null, '平均：', null, formula('AVERAGE(D3:D4)', 12)]],
    [['总计', null, null, formula('SUM(D3:D4)'), formula('SUM(E3:E4)')]],
    [['最高分', null, null, 15]],
    [[null, null, null, formula('SUM(D3:D4)', 24), formula('SUM(E3:E4)', 40), formula('SUM(F3:F4)', 51), formula('SUM(G3:G4)', 26), formula('SUM(H3:H4)', 28)]],
    [['专家签字：']],
    [['专家签字：', null, null, null, null, null, '日期：']],
    [[null, '评委签名：', '张三']],
    [['专家（签字）：', '张三', null, '日期：2021-10-15']],
    [['评审组长签字：', null, null, '监督员：', null, '记分人：']],
    [['日期：2021年10月15日']],
    [['2021年10月15日']],
    [['    年    月    日']],
    [['注：每格填该项得分，满分100分。']],
    [[null, '注：1. 回避的成果请填“回避”']],
    [['说明：可以用半分']],
    [['备注：以上评分独立完成']],
    [["Reviewer's signature:"]],
    [[null, 'Total', null, 24, 40, 51, 26, 28]],
    [['以下空白']],
  ])('%j', (line) => {
    const { findings } = recognise(matrix([entry('一班'), entry('二班'), [], line]));
    expect([teams(matrix([entry('一班'), entry('二班'), [], line])), codes(findings)]).toEqual([['一班', '二班'], []]);
  });

  test.each<[line: Cell[]]>([
    [[null, '满分', null, 15, 25, 30, 15, 15, 100]],
    [['标准分值', null, null, 15, 25, 30, 15, 15]],
    [['分值', null, null, '15分', '25分', '30分', '15分', '15分']],
  ])('the caps below the scores: %j', (line) => {
    const rows = [entry('一班'), entry('二班'), line];
    expect([teams(matrix(rows)), codes(recognise(matrix(rows)).findings)]).toEqual([['一班', '二班'], []]);
  });

  test('a line called after the caps is shown where it holds other numbers', () => {
    expect(teams(matrix([entry('一班'), [null, '满分', null, 15, 25, 30, 15, 10]]))).toEqual(['一班', '满分']);
  });

  test.each<[line: Cell[]]>([
    [['示例', '××班组', '××公司', ...SCORES]],
    [['例', 'XX班', 'XX公司', ...SCORES]],
    [['样例', '某某班组', null, ...SCORES]],
  ])('an example for the reviewer: %j', (line) => {
    const rows = [line, entry('一班')];
    expect([teams(matrix(rows)), codes(recognise(matrix(rows)).findings)]).toEqual([['一班'], []]);
  });

  test('an entry in the place of the example counts', () => {
    expect(teams(matrix([['示例', '一班', '甲公司', ...SCORES]]))).toEqual(['一班']);
  });

  test('a line over the whole width among the entries', () => {
    const rows = [['第一组', null, null], entry('一班'), ['第二组'], entry('二班')];
    expect(teams(matrix(rows, { merges: ['A3:J3', 'A5:J5'] }))).toEqual(['一班', '二班']);
  });

  test('a title merged over the scores in the column of teams', () => {
    expect(teams(matrix([[null, '市政道路组'], entry('一班')], { merges: ['B3:H3'] }))).toEqual(['一班']);
  });

  test('the header again, at the top of each printed page', () => {
    const title = ['2021年度成果评分表'];
    const rows = [entry('一班'), title, HEADINGS, entry('二班'), [], title, HEADINGS, entry('三班')];
    expect(teams(matrix(rows))).toEqual(['一班', '二班', '三班']);
  });

  test('the caps again below a repeated header', () => {
    const caps: Cell[] = [null, '满分', null, 15, 25, 30, 15, 15];
    expect(teams(matrix([caps, entry('一班'), HEADINGS, caps, entry('二班')]))).toEqual(['一班', '二班']);
  });
});

describe('lines that are entries', () => {
  test.each(['合计班', '平均班', '日期班', '注浆班', '签字笔班', '总计量班', '说明书编写班', '备注班'])('a team called %s', (team) => {
    expect(teams(matrix([entry(team), entry('二班')]))).toEqual([team, '二班']);
  });

  test('a team without any score', () => {
    expect(rowTexts(matrix([entry('一班'), entry('二班', [])]))).toEqual([`一班|甲公司|${SCORES_TEXT}`, '二班|甲公司|- - - - -']);
  });

  test('entries with scores below a sum', () => {
    const rows = [entry('一班'), ['小计', null, null, ...SCORES], entry('二班', SCORES, '乙公司'), ['小计', null, null, ...SCORES]];
    expect(teams(matrix(rows))).toEqual(['一班', '二班']);
  });

  test('an entry below a sum whose recusal stands in the remarks', () => {
    const rows = [entry('一班'), ['小计', null, null, ...SCORES], [2, '二班', '乙公司', null, null, null, null, null, null, '回避'], entry('三班')];
    expect(rowTexts(matrix(rows))[1]).toBe('二班|乙公司|recused recused recused recused recused');
  });

  test('an unscored entry between scored ones below a sum', () => {
    expect(teams(matrix([entry('一班'), ['小计', null, null, ...SCORES], [2, '二班', '乙公司'], entry('三班')]))).toEqual(['一班', '二班', '三班']);
  });

  test('an entry that stands twice stands twice', () => {
    expect(teams(matrix([entry('一班'), entry('一班')]))).toEqual(['一班', '一班']);
  });
});

describe('names that are merged', () => {
  test('an enterprise merged down over its teams is that of each', () => {
    const rows = [entry('一班'), entry('二班', SCORES, null), entry('三班', SCORES, '乙公司')];
    expect(rowTexts(matrix(rows, { merges: ['C3:C4'] })).map((row) => row.split('|', 2))).toEqual([['一班', '甲公司'], ['二班', '甲公司'], ['三班', '乙公司']]);
  });

  test('a team merged over two columns is one team', () => {
    const rows = [['班组名称', null, ...HEADINGS.slice(3, 8)], ['一班', null, ...SCORES]];
    expect(rowTexts(grid('评分表', rows, { merges: ['A1:B1', 'A2:B2'] }))).toEqual([`一班||${SCORES_TEXT}`]);
  });

  test('names are read without line breaks and spaces around them', () => {
    expect(rowTexts(matrix([entry(' 一\n班 ', SCORES, ' 甲公司\r\n')]))).toEqual([`一 班|甲公司|${SCORES_TEXT}`]);
  });

  test('a name that is a number is the name', () => {
    expect(teams(grid('评分表', [['班组名称', ...HEADINGS.slice(3, 8)], [101, ...SCORES]]))).toEqual(['101']);
  });
});
