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
    ['评委张三.xlsx', '张三'],
    ['2-专家张三评分表.xlsx', '张三'],
    ['评委组.xlsx', '评委组'],
    ['评委甲.xlsx', '评委甲'],
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

  test.each([
    ['1号文件.xlsx', '1号文件'],
    ['3号.xlsx', '3号'],
  ])('keeps the number of its file %s, which tells it from the others', (file, reviewer) => {
    expect(reviewerOf([], [], file)).toEqual([reviewer, UNNAMED]);
  });

  test.each([
    ['附件2评分表.xlsx', '张三', '张三'],
    ['评分表(1).xlsx', '李秀兰评分表', '李秀兰'],
    ['1号文件.xlsx', '欧阳建国', '欧阳建国'],
  ])('is of the one its own name tells, where its file %s tells none', (file, name, reviewer) => {
    expect(reviewerOf([], [], file, name)).toEqual([reviewer, UNNAMED]);
  });

  test.each([
    ['王芳.xlsx', '张三', '王芳'],
    ['专家1.xlsx', '张三', '专家1'],
    ['Ana Silva.xlsx', '张三', 'Ana Silva'],
    ['道路组.xlsx', '高新区', '道路组'],
    ['道路组.xlsx', '评分表', '道路组'],
    ['道路组.xlsx', '汇总', '道路组'],
  ])('is of the one its file %s tells rather than of the tab %s', (file, name, reviewer) => {
    expect(reviewerOf([], [], file, name)).toEqual([reviewer, UNNAMED]);
  });

  test('is of the one its own name tells, where the workbook has several', () => {
    const sheets = ['张三', '李四评分表', 'Sheet3'].map((name) => grid(name, [HEADINGS, entry('一班')]));
    const { scoreSheets, findings } = recognise(sheets, '道路组.xlsx');
    expect(scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四', '道路组']);
    expect(findings.map(({ code, found }) => [code, found])).toEqual([['unnamed-reviewer', '张三'], ['unnamed-reviewer', '李四'], ['unnamed-reviewer', '道路组']]);
  });

  test('is of the one its file names, where its sheets are called after groups of entries', () => {
    const sheets = ['道路组', '桥梁组'].map((name) => grid(name, [HEADINGS, entry(`${name}一班`)]));
    expect(recognise(sheets, '张三.xlsx').scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '张三']);
    expect(recognise(sheets, '评分.xlsx').scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['道路组', '桥梁组']);
    expect(recognise([...sheets, grid('李四', [HEADINGS, entry('三班')])], '张三.xlsx').scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['道路组', '桥梁组', '李四']);
  });

  test('two sheets with general names are not taken for one reviewer without a word', () => {
    const sheets = ['Sheet1', 'Sheet2'].map((name) => grid(name, [HEADINGS, entry(name === 'Sheet1' ? '一班' : '二班', SCORES)]));
    const { findings } = recognise(sheets, '道路组.xlsx');
    expect(codes(findings)).toEqual(['unnamed-reviewer', 'unnamed-reviewer']);
  });
});
