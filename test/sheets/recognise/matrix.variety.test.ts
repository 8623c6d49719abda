import { grid, type Cell } from '../../support/sheets/grid';
import { codes, entry, HEADINGS, matrix, recognise, rowTexts, SCORES, SCORES_TEXT, scoreSheet } from '../../support/sheets/matrix';

const ROW = `一班|甲公司|${SCORES_TEXT}`;
const DIMENSIONS = HEADINGS.slice(3, 8);

describe('a dimension over several columns is read', () => {
  const divided = (subheads: readonly [string, string], values: (score: number) => Cell[], merges: string[]) =>
    grid('评分表', [
      ['评审专家：', '张三'],
      ['班组名称', '企业名称', ...DIMENSIONS.flatMap((name) => [name, null])],
      [null, null, ...DIMENSIONS.flatMap(() => subheads)],
      ['一班', '甲公司', ...SCORES.flatMap(values)],
    ], { merges });
  const MERGES = ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:H2', 'I2:J2', 'K2:L2'];

  test.each([['merged', MERGES], ['with empty headings', ['A2:A3', 'B2:B3']]])('below 得分, never below 分值: %s', (_name, merges) => {
    expect(rowTexts(divided(['分值', '得分'], (score) => [15, score], merges))).toEqual([ROW]);
  });

  test('in the only column with numbers', () => {
    expect(rowTexts(divided(['优缺点', '评定'], (score) => ['好', score], MERGES))).toEqual([ROW]);
  });

  test('not at all where which column it is cannot be told', () => {
    const { scoreSheets, findings } = recognise(divided(['初评', '复评'], (score) => [score, score], MERGES));
    expect([scoreSheets.length, codes(findings)[0]]).toEqual([0, 'template-mismatch.sub-columns@C2']);
  });
});

describe('a row of caps is no entry', () => {
  test.each(['各项分值', '标准分值', '最高分值', '满分100分', '分值：', '—', '/', ''])('with %s in the place of the team', (label) => {
    expect(rowTexts(matrix([[null, label, null, 15, 25, 30, 15, 15], entry('一班')]))).toEqual([ROW]);
  });

  test('after an empty row, or a row of guidance', () => {
    expect(rowTexts(matrix([[], [null, null, null, 15, 25, 30, 15, 15], entry('一班')]))).toEqual([ROW]);
    expect(rowTexts(matrix([[null, null, null, '定位明确', '目标清晰', '方式灵活', '目标达成', '程序严谨'], [null, '分值', null, 15, 25, 30, 15, 15], entry('一班')]))).toEqual([ROW]);
  });
});

describe('a first entry is no row of caps', () => {
  test.each(['南京QC照明管理班组', '满分班组', '分值班'])('though it is called %s', (team) => {
    expect(rowTexts(matrix([entry(team), entry('一班')]))).toEqual([`${team}|甲公司|${SCORES_TEXT}`, ROW]);
  });

  test('though its name is missing: it is told as such', () => {
    const { scoreSheets, findings } = recognise(matrix([[1, null, '乙公司', ...SCORES], entry('一班')]));
    expect([scoreSheets[0]!.rows.length, codes(findings)]).toEqual([1, ['unknown-entry.unnamed@B3']]);
  });
});

describe('a line is no entry', () => {
  const below = (...line: Cell[]): string[] => rowTexts(matrix([[1, ...entry('一班').slice(1)], line]));

  test.each(['平均得分', '各项平均', '班组平均分', '道路组小计', '均分', '最高', '得分率'])('of figures called %s', (label) => {
    expect(below(null, label, null, 12, 20, 25.5, 13, 14)).toEqual([ROW]);
  });

  test.each([['评审专家（签字）', '张三'], ['监督人', '李四'], ['评分原则', '公平公正'], ['评审日期', '2021年5月1日']])('of words below the scores: %s', (label, text) => {
    expect(below(null, label, null, text)).toEqual([ROW]);
  });

  test('whose name is the 0 of a link to an empty cell', () => {
    expect(below(2, 0, 0)).toEqual([ROW]);
  });

  test('of a template below the scores', () => {
    expect(rowTexts(matrix([entry('一班'), [], ['序号', '评价项目', '评价内容', '分值'], [1, '需求确定', '定位明确', 15], [2, '建设策划', '目标清晰', 25]]))).toEqual([ROW]);
  });

  test('though a team may be called so where the sheet gives its enterprise', () => {
    expect(rowTexts(matrix([entry('说明（一）班', [], '乙公司'), entry('一班')]))).toEqual(['说明（一）班|乙公司|- - - - -', ROW]);
  });
});

describe('the team is read below', () => {
  test.each([['班组负责人', '赵一'], ['班组成立时间', '2015年'], ['成果名称', '提高质量'], ['项目名称', '某路']])('班组名称 rather than %s', (heading, value) => {
    const sheet = grid('评分表', [['评审专家：', '张三'], [heading, ...HEADINGS.slice(1)], [value, '一班', '甲公司', ...SCORES]]);
    expect(rowTexts(sheet)).toEqual([ROW]);
  });

  test('班组名称 one row below the dimensions', () => {
    const sheet = grid('评分表', [['评审专家：', '张三'], [null, null, null, ...DIMENSIONS], ['序号', '班组名称', '企业名称', '15分', '25分', '30分', '15分', '15分'], [1, '一班', '甲公司', ...SCORES]]);
    expect(rowTexts(sheet)).toEqual([ROW]);
  });
});

test.each(['需求确定（15分）得分', '需求确定（总分15分）', '需求确定（≤15分）', '需求确定（15%）', '需求确定（15分）班组定位明确', '项目1：需求确定', '需求确定(A)'])('the heading %s names 需求确定', (heading) => {
  expect(rowTexts(grid('评分表', [['评审专家：', '张三'], HEADINGS.map((name) => (name === '需求确定' ? heading : name)), entry('一班')]))).toEqual([ROW]);
});

test("a reviewer's own averages and ranks make no result sheet of a score sheet", () => {
  expect(scoreSheet(grid('评分表', [['评审专家：', '张三'], [...HEADINGS, '平均分', '名次'], entry('一班')])).rows).toHaveLength(1);
});

describe('beside several reviewers a tab without a name', () => {
  const tab = (name: string, scores: readonly Cell[] = SCORES, label: Cell[] = []) => grid(name, [label, HEADINGS, entry('一班', scores)]);

  test.each(['汇总', '填写示例', '统计表'])('called %s is not another reviewer', (name) => {
    const { scoreSheets, findings } = recognise([tab('张三'), tab('李四'), tab(name)]);
    expect(scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四']);
    expect(codes(findings)).toContain('unrecognised-layout.beside');
  });

  test('without any score is not another reviewer', () => {
    expect(recognise([tab('张三'), tab('李四'), tab('王五', [])]).scoreSheets).toHaveLength(2);
  });

  test('that names a reviewer counts, whatever it is called', () => {
    expect(recognise([tab('张三'), tab('汇总', SCORES, ['评审专家：', '王五'])]).scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '王五']);
  });
});

test.each([
  ['评 审 专 家：张 三', '张 三'], ['评审专家 张三', '张三'], ['评委1：张三', '张三'], ['姓名：张三', '张三'], ['评审委员：张三', '张三'], ['专家组成员：张三', '张三'],
  ['评审专家（组长）：张三', '张三'], ['【评审专家】张三', '张三'], ['（评审专家：张三）', '张三'], ['评分表（评审专家：张三）', '张三'], ['单位：市政协会   评审专家：张三', '张三'],
  ['专家编号：3   专家姓名：张三', '张三'], ['专家姓名：张三 工作单位：北京市政', '张三'], ['评审专家：张三（组长）', '张三'], ['评审专家：阿依古丽·买买提', '阿依古丽·买买提'], ['Reviewer: Ann Lee', 'Ann Lee'],
])('%s gives the name %s', (text, name) => {
  expect(scoreSheet(grid('评分表', [[text], HEADINGS, entry('一班')])).reviewer).toBe(name);
});

test('a cell of many spaces is read at once', () => {
  expect(scoreSheet(grid('评分表', [[`评委${' '.repeat(190)}`, `专家：${' '.repeat(30_000)}x`], HEADINGS, entry('一班')]), '周六.xlsx').reviewer).toBe('周六');
});
