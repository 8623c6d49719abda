import type { Cell } from '../../support/sheets/grid';
import { grid } from '../../support/sheets/grid';
import { codes, entry, HEADINGS, recognise, SCORES } from '../../support/sheets/matrix';

/** The reviewer of a matrix with these rows above and below it, and the findings about it. */
function reviewerOf(above: readonly (readonly Cell[])[], below: readonly (readonly Cell[])[] = [], file = '3.xlsx', name = '评分表'): [string, string[]] {
  const { scoreSheets, findings } = recognise(grid(name, [...above, HEADINGS, entry('一班'), [], ...below]), file);
  return [scoreSheets[0]!.reviewer, codes(findings)];
}

const UNNAMED = ['unnamed-reviewer'];

describe('the reviewer named above the header', () => {
  test.each<[row: Cell[]]>([
    [['评审专家：', '张三']],
    [['评审专家：张三']],
    [['评审专家:张三']],
    [['专家姓名：张三']],
    [['专家姓名', '张三']],
    [['评委', '张三']],
    [['评委：', null, '张三']],
    [['评 委：张三']],
    [['专家（签字）：张三']],
    [['评审专家（姓名）：', '张三']],
    [['评委签名：张三']],
    [['打分专家：张三']],
    [['评分人：张三']],
    [['Reviewer: 张三']],
    [['Judge name:', '张三']],
    [['评审专家：张三      日期：2021-10-15']],
    [['评审专家：张三，单位：甲公司']],
    [['评审专家：张三 联系电话：1380000']],
    [['评审专家：　张三　']],
    [['评审专家：＿＿张三＿＿']],
    [['评审专家：', '张三', null, '日期：', '2021-10-15']],
    [['组别：道路组', null, '评审专家：张三']],
  ])('%j', (row) => {
    expect(reviewerOf([['评分表'], row])).toEqual(['张三', []]);
  });

  test('keeps a name of several words', () => {
    expect(reviewerOf([['Reviewer: Ana Maria Silva']])).toEqual(['Ana Maria Silva', []]);
    expect(reviewerOf([['评审专家：阿卜杜拉·买买提']])).toEqual(['阿卜杜拉·买买提', []]);
  });

  test('goes before one below the scores', () => {
    expect(reviewerOf([['评审专家：张三']], [['专家签字：李四']])).toEqual(['张三', []]);
  });
});

describe('the reviewer named below the scores', () => {
  test.each<[row: Cell[]]>([
    [['专家签字：张三']],
    [['专家签字：', '张三']],
    [['评委签名：张三', null, '日期：2021年10月15日']],
    [[null, '评审专家（签字）：', '张三']],
  ])('%j', (row) => {
    expect(reviewerOf([], [row])).toEqual(['张三', []]);
  });

  test('is no name where the line waits for a signature', () => {
    expect(reviewerOf([], [['专家签字：', null, null, '日期：']], '张三.xlsx')).toEqual(['张三', UNNAMED]);
    expect(reviewerOf([], [['专家签字：__________']], '张三.xlsx')).toEqual(['张三', UNNAMED]);
  });
});

describe('what is no reviewer’s name', () => {
  test.each<[row: Cell[]]>([
    [['评审专家：']],
    [['评审专家：', '日期：']],
    [['评审专家：________']],
    [['评审专家：（签字）']],
    [['评审专家组']],
    [['专家评分表']],
    [['评委打分说明：每项不超过分值']],
    [['评委须独立打分']],
  ])('%j', (row) => {
    expect(reviewerOf([row], [], '王五.xlsx')).toEqual(['王五', UNNAMED]);
  });
});

describe('a sheet that does not say', () => {
  test.each([
    ['1-张三评分表.xlsx', '张三'],
    ['03 张三.xlsx', '张三'],
    ['张三的评分表.xlsx', '张三'],
    ['张三_打分表.xlsx', '张三'],
    ['/一组/12、张三.xlsx', '张三'],
    ['C:\\评审\\张三 score sheet.xlsx', '张三'],
    ['Ana Silva.xlsx', 'Ana Silva'],
    ['评分表.xlsx', '评分表'],
    ['12.xlsx', '12'],
  ])('is of the one its file %s names, and is a finding', (file, reviewer) => {
    expect(reviewerOf([], [], file)).toEqual([reviewer, UNNAMED]);
  });

  test('is of the one its own name tells, where the workbook has several', () => {
    const sheets = ['张三', '李四评分表', 'Sheet3'].map((name) => grid(name, [HEADINGS, entry('一班')]));
    const { scoreSheets, findings } = recognise(sheets, '道路组.xlsx');
    expect(scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四', '道路组']);
    expect(findings.map(({ code, found }) => [code, found])).toEqual([['unnamed-reviewer', '张三'], ['unnamed-reviewer', '李四'], ['unnamed-reviewer', '道路组']]);
  });

  test('two sheets with general names are not taken for one reviewer without a word', () => {
    const sheets = ['Sheet1', 'Sheet2'].map((name) => grid(name, [HEADINGS, entry(name === 'Sheet1' ? '一班' : '二班', SCORES)]));
    const { findings } = recognise(sheets, '道路组.xlsx');
    expect(codes(findings)).toEqual(['unnamed-reviewer', 'unnamed-reviewer']);
  });
});
