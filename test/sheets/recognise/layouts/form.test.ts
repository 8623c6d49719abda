import { consolidate } from '../../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../../../src/scoring/standardTemplate';
import { grid, type Cell } from '../../../support/sheets/grid';
import { formLines } from '../../../support/sheets/layouts/formLayout';
import { CAPS, DIMENSIONS } from '../../../support/sheets/layouts/panel';
import { codes, recognise, rowTexts, SCORES, SCORES_TEXT, scoreSheet, teams } from '../../../support/sheets/matrix';

const ROW = `一班|甲公司|${SCORES_TEXT}`;
const ABOVE: Cell[][] = [['班组名称', '一班', '企业名称', '甲公司'], ['专家签字', '张三']];

function form(scores: readonly Cell[] = SCORES, above: readonly (readonly Cell[])[] = ABOVE, below: readonly (readonly Cell[])[] = []) {
  return grid('评分', [['质量信得过班组建设评分表'], ...above, ...formLines(scores), ...below]);
}

describe('the form of annex 2', () => {
  test('is one entry of one reviewer, and every mark keeps the cell of its score', () => {
    const { reviewer, layout, rows } = scoreSheet(form());
    expect([reviewer, layout]).toEqual(['张三', 'form']);
    expect(rows).toMatchObject([{ team: '一班', enterprise: '甲公司', cell: 'B2' }]);
    expect(rows[0]!.marks.map(({ cell }) => cell)).toEqual(['E5', 'E6', 'E7', 'E8', 'E9']);
  });

  test('says which total it states', () => {
    const lines = formLines(SCORES).map((cells, at, all): Cell[] => (at === all.length - 1 ? [null, '合计', null, '100分', 84] : [...cells]));
    expect(scoreSheet(grid('评分', [...ABOVE, ...lines])).rows[0]!.statedTotal).toMatchObject({ cell: 'E9', text: '84' });
  });

  test.each<[name: string, above: Cell[][]]>([
    ['labels and names in one cell', [['班组名称：一班', null, '企业名称：甲公司'], ['评委：张三']]],
    ['all in one cell', [['班组名称：一班　　企业名称：甲公司   评审专家：张三']]],
    ['labels with spaces between their characters', [['班 组 名 称：一班'], ['单 位 名 称：甲公司'], ['评 审 专 家：张三']]],
    ['names below their labels', [['班组名称', '企业名称', '评审专家：张三'], ['一班', '甲公司']]],
    ['no colon', [['班组名称 一班'], ['企业名称 甲公司'], ['专家姓名', '张三']]],
    ['a title of the result beside the team', [['成果名称', '提高质量'], ['班组名称', '一班'], ['单位名称', '甲公司'], ['专家姓名', '张三']]],
    ['other particulars', [['推荐单位', '市政协会'], ['班组名称', '一班', '单位', '甲公司'], ['专家姓名：张三', null, '工作单位：市政协会'], ['日期：2021年10月15日']]],
  ])('is read with %s', (_name, above) => {
    expect([scoreSheet(form(SCORES, above)).reviewer, ...rowTexts(form(SCORES, above))]).toEqual(['张三', ROW]);
  });

  test('is read with entry and reviewer below', () => {
    const sheet = form(SCORES, [], [['班组名称：', '一班', null, '企业名称：', '甲公司'], ['评委签字：', '张三']]);
    expect([scoreSheet(sheet).reviewer, ...rowTexts(sheet)]).toEqual(['张三', ROW]);
  });

  test.each<[name: string, headings: Cell[]]>([
    ['评分项目, 评分标准, 满分, 专家打分', ['编号', '评分项目', '评分标准', '满分', '专家打分']],
    ['English', ['No.', 'Dimension', 'Criteria', 'Cap', 'Score']],
    ['项目 and 分数', ['序号', '项目', '要求', '分值', '分数']],
  ])('is read under the headings %s', (_name, headings) => {
    expect(rowTexts(grid('评分', [...ABOVE, headings, ...formLines(SCORES).slice(1)]))).toEqual([ROW]);
  });

  test('is read without a column of numbers, with caps behind the names, and with remarks', () => {
    const lines = DIMENSIONS.map((name, at): Cell[] => [`${name}（${String(CAPS[at]!)}分）`, SCORES[at]!, '很好']);
    const sheet = grid('评分', [...ABOVE, ['评价项目', '得分', '评语'], ...lines]);
    expect(rowTexts(sheet)).toEqual([ROW]);
    expect(scoreSheet(sheet).rows[0]!.remark).toContain('很好');
  });

  test('keeps to 得分 beside a self-assessment', () => {
    const lines = formLines(SCORES).map((cells, at): Cell[] => [...cells.slice(0, 4), at === 0 ? '自评分' : 15, cells[4] ?? null]);
    expect(rowTexts(grid('评分', [...ABOVE, ...lines]))).toEqual([ROW]);
  });

  test('does not choose between two columns of scores', () => {
    const lines = formLines(SCORES).map((cells, at): Cell[] => [...cells, at === 0 ? '评分' : 10]);
    const { scoreSheets, findings } = recognise(grid('评分', [...ABOVE, ...lines]));
    expect([scoreSheets, codes(findings)]).toEqual([[], ['template-mismatch.sub-columns@E4']]);
  });
});

describe('what stands in a form in the place of a score', () => {
  test.each<[found: string, cells: Cell[], marks: string]>([
    ['over the cap', [12, 26, 25.5, 13, 14], '12 over-cap=26 25.5 13 14'],
    ['below zero', [-1, 20, 25.5, 13, 14], 'below-zero=-1 20 25.5 13 14'],
    ['missing', [12, 20, null, 13, 14], '12 20 - 13 14'],
    ['words', [12, '约20', 25.5, 13, 14], '12 not-a-number=约20 25.5 13 14'],
    ['full-width digits and 分', ['１２', '20分', 25.5, 13, 14], '12 20 25.5 13 14'],
    ['a recusal', ['回避', null, null, null, null], 'recused - - - -'],
  ])('%s', (_found, cells, marks) => {
    expect(rowTexts(form(cells))).toEqual([`一班|甲公司|${marks}`]);
  });

  test('a recusal under the total, in the remarks or as a label holds for all of it', () => {
    const blank = SCORES.map(() => null);
    const recused = `一班|甲公司|${SCORES.map(() => 'recused').join(' ')}`;
    const total = formLines(blank).map((cells, at, all): Cell[] => (at === all.length - 1 ? [null, '总分', null, null, '回避'] : [...cells]));
    expect(rowTexts(grid('评分', [...ABOVE, ...total]))).toEqual([recused]);
    expect(rowTexts(form(blank, [...ABOVE, ['是否回避', '是']]))).toEqual([recused]);
    expect(scoreSheet(form(SCORES, [...ABOVE, ['是否回避', '是']])).rows[0]!.declared).toEqual({ state: 'recused', cell: 'B4' });
  });

  test('a state merged over all lines holds for all of them, a number only for the first', () => {
    const merged = (value: Cell) => grid('评分', [...ABOVE, ...formLines([value, null, null, null, null])], { merges: ['E4:E8'] });
    expect(rowTexts(merged('弃权'))).toEqual(['一班|甲公司|abstained abstained abstained abstained abstained']);
    expect(rowTexts(merged(12))).toEqual(['一班|甲公司|12 - - - -']);
  });
});

describe('a form that contradicts the template', () => {
  const withLines = (change: (lines: Cell[][]) => Cell[][]) => recognise(grid('评分', [...ABOVE, ...change(formLines(SCORES))]));
  const at = (row: number, cells: Cell[]) => (lines: Cell[][]): Cell[][] => lines.map((line, index) => (index === row ? cells : line));

  test.each<[problem: string, change: (lines: Cell[][]) => Cell[][], code: string]>([
    ['with another cap', at(2, [2, '建设策划', null, '20 分', 20]), 'template-mismatch.cap@D5'],
    ['with another cap behind the name', at(2, [2, '建设策划（20分）', null, null, 20]), 'template-mismatch.cap@B5'],
    ['without a dimension', (lines) => lines.filter((_, row) => row !== 5), 'template-mismatch.missing-dimension@B4'],
    ['with a dimension twice', (lines) => [...lines.slice(0, 6), lines[1]!, ...lines.slice(6)], 'template-mismatch.dimension-twice@B9'],
    ['with a further dimension', (lines) => [...lines.slice(0, 6), [6, '现场发布', '表达清楚', '10 分', 8], ...lines.slice(6)], 'template-mismatch.foreign-dimension@B9'],
  ])('%s does not count', (_problem, change, code) => {
    const { scoreSheets, findings } = withLines(change);
    expect([scoreSheets, codes(findings)]).toEqual([[], [code]]);
  });

  test('takes no other form of the reviewer with it', () => {
    const wrong = at(2, [2, '建设策划', null, '20 分', 20])(formLines(SCORES));
    const { scoreSheets, findings } = recognise(grid('评分', [...ABOVE, ...formLines(SCORES), [], ['班组名称', '二班'], ['专家签字', '张三'], ...wrong]));
    expect([scoreSheets.map(({ rows }) => rows.map(({ team }) => team)), codes(findings)]).toEqual([[['一班']], ['template-mismatch.cap@D15']]);
  });
});

describe('several forms in one sheet', () => {
  const stacked = (...forms: readonly Cell[][][]) => grid('评分', forms.flat());
  const of = (team: string, ...labels: Cell[][]): Cell[][] => [['班组名称', team], ...labels, ...formLines(SCORES), []];

  test('have the reviewer who is named once', () => {
    const sheet = stacked([['评审专家：张三']], of('一班'), of('二班'), of('三班'));
    expect([scoreSheet(sheet).reviewer, ...teams(sheet)]).toEqual(['张三', '一班', '二班', '三班']);
    const foot = stacked(of('一班'), of('二班'), [['专家签字：', '张三']]);
    expect([scoreSheet(foot).reviewer, ...teams(foot)]).toEqual(['张三', '一班', '二班']);
  });

  test('belong to the reviewer whom each names', () => {
    const { scoreSheets } = recognise(stacked(of('一班', ['专家', '张三']), of('一班', ['专家', '李四']), of('二班', ['专家', '张三'])));
    expect(scoreSheets.map(({ reviewer, rows }) => [reviewer, rows.map(({ team }) => team).join(' ')])).toEqual([['张三', '一班 二班'], ['李四', '一班']]);
  });

  test('do not give a form without a name to one of several reviewers', () => {
    const { scoreSheets, findings } = recognise(stacked(of('一班', ['专家', '张三']), of('一班', ['专家', '李四']), of('二班')), '王五.xlsx');
    expect(scoreSheets.map(({ reviewer, unnamed }) => [reviewer, unnamed])).toEqual([['张三', undefined], ['李四', undefined], ['王五', true]]);
    expect(codes(findings)).toEqual(['unnamed-reviewer']);
  });

  test('without a team are told, and a blank one is a spare', () => {
    const spare = [['班组名称'], ...formLines([null, null, null, null, null]), []];
    const { scoreSheets, findings } = recognise(stacked(of('一班', ['专家', '张三']), spare, [['班组名称'], ...formLines(SCORES)]));
    expect([scoreSheets.map(({ rows }) => rows.length), codes(findings)]).toEqual([[1], ['unknown-entry.unnamed@E21']]);
  });

  test('of one entry twice are two rows of it', () => {
    expect(teams(stacked(of('一班', ['专家', '张三']), of('一班')))).toEqual(['一班', '一班']);
  });
});

describe('a workbook with one form a sheet', () => {
  const sheet = (name: string, above: Cell[][]) => grid(name, [...above, ...formLines(SCORES)]);

  test('is one reviewer’s, called after the file where no sheet says whose', () => {
    const { scoreSheets, findings } = recognise([sheet('一班', [['班组名称', '一班']]), sheet('二班', [['班组名称', '二班']])], '张三评分表.xlsx');
    expect(scoreSheets.map(({ reviewer, sheet: tab }) => [reviewer, tab])).toEqual([['张三', '一班'], ['张三', '二班']]);
    expect(codes(findings)).toEqual(['unnamed-reviewer']);
    expect(codes(consolidate(scoreSheets, STANDARD_TEMPLATE, DEFAULT_METHOD).findings)).toEqual([]);
  });

  test('is several reviewers’ where the sheets are called after them and hold the same entry', () => {
    const { scoreSheets } = recognise([sheet('张三', [['班组名称', '一班']]), sheet('李四', [['班组名称', '一班']])], '一班.xlsx');
    expect(scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四']);
  });

  test('may name its entries by the tabs only, which is told', () => {
    const { scoreSheets, findings } = recognise([sheet('一班', [['专家', '张三']]), sheet('二班', [['专家', '张三']])]);
    expect(scoreSheets.map(({ reviewer, rows }) => [reviewer, rows[0]!.team])).toEqual([['张三', '一班'], ['张三', '二班']]);
    expect(codes(findings)).toEqual(['unknown-entry.tab@A2', 'unknown-entry.tab@A2']);
  });

  test.each(['Sheet1', '评分表', '附件2', '张三'])('is never named by a tab called %s', (name) => {
    const { scoreSheets, findings } = recognise(sheet(name, [['专家', '张三']]));
    expect(scoreSheets).toEqual([]);
    expect(codes(findings)).toContain('unknown-entry.unnamed@E2');
  });
});

test('reviewers as columns of one entry are a sheet for each of them', () => {
  const lines = formLines(SCORES).map(([number, name, , cap], at): Cell[] => [number ?? null, name ?? null, cap ?? null, ...(at === 0 ? ['专家1', '专家2', '评价得分'] : at === 6 ? [null, null, null] : [SCORES[at - 1]!, SCORES[at - 1]! - 1, 99])]);
  const { scoreSheets } = recognise(grid('汇总', [['评价人员（专家）评分汇总表'], ['班组名称', '一班', '企业名称', '甲公司'], ...lines]));
  expect(scoreSheets.map(({ reviewer, rows }) => [reviewer, rows.map(({ team, marks }) => [team, marks[0]!.cell])])).toEqual([['专家1', [['一班', 'D4']]], ['专家2', [['一班', 'E4']]]]);
});

test('a reviewer’s role before the name in a heading is no part of the name', () => {
  const lines = formLines(SCORES).map(([number, name, , cap], at): Cell[] => [number ?? null, name ?? null, cap ?? null, ...(at === 0 ? ['评委张三', '专家 李四'] : at === 6 ? [null, null] : [SCORES[at - 1]!, SCORES[at - 1]!])]);
  const { scoreSheets } = recognise(grid('汇总', [['班组名称', '一班', '企业名称', '甲公司'], ...lines]));
  expect(scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四']);
});
