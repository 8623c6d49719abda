import type { Grid } from '../../../../src/workbook/grid';
import { grid, type Cell } from '../../../support/sheets/grid';
import { codes, entry, HEADINGS, markText, recognise } from '../../../support/sheets/matrix';

const LEGEND: Cell[] = ['注：专家1：张三；专家2：李四；专家3：王五'];

function summary(rows: readonly (readonly Cell[])[], below: readonly (readonly Cell[])[] = [LEGEND], name = '汇总') {
  return grid(name, [['评审专家评分汇总表'], ['序号', '班组名称', '企业名称', '专家1', '专家2', '专家3', '平均分', '名次'], ...rows, ...below]);
}

const ROWS: Cell[][] = [[1, '一班', '甲公司', 84.5, 90, 88, 87.5, 1], [2, '二班', '乙公司', 80, 81, 79.5, 80.17, 2]];

function totals(...sheets: readonly Grid[]): string[] {
  return recognise(sheets).scoreSheets.flatMap(({ reviewer, rows }) => rows.map(({ team, enterprise, total }) => `${reviewer}|${team}|${enterprise}|${total === undefined ? '' : `${markText(total.mark)}@${total.cell}`}`));
}

describe('an association’s table of totals', () => {
  test('gives a sheet of totals for each column of a reviewer, and nothing of averages and ranks', () => {
    const { scoreSheets, findings } = recognise(summary(ROWS));
    expect(totals(summary(ROWS))).toEqual([
      '张三|一班|甲公司|84.5@D3', '张三|二班|乙公司|80@D4', '李四|一班|甲公司|90@E3', '李四|二班|乙公司|81@E4', '王五|一班|甲公司|88@F3', '王五|二班|乙公司|79.5@F4',
    ]);
    expect([...new Set(scoreSheets.map(({ layout }) => layout)), ...scoreSheets.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks))]).toEqual(['summary']);
    expect(findings).toEqual([]);
  });

  test.each<[found: string, total: Cell, mark: string]>([
    ['over 100', 100.5, 'over-cap=100.5'], ['below zero', -1, 'below-zero=-1'], ['empty', null, '-'], ['words', '未到', 'not-a-number=未到'], ['full-width digits', '８４．５', '84.5'], ['with 分', '84分', '84'], ['a recusal', '回避', 'recused'],
  ])('reads a total that is %s', (_found, total, mark) => {
    expect(totals(summary([[1, '一班', '甲公司', total, 90, 88, null, 1]]))[0]).toBe(`张三|一班|甲公司|${mark}@D3`);
  });

  test.each<[name: string, below: Cell[][]]>([
    ['a text', [['图例：专家1-张三，专家2-李四，专家3-王五']]],
    ['a text over several lines', [['说明：\n专家1：张三\n专家2：李四\n专家3：王五']]],
    ['a text in English', [['Reviewer 1: 张三; Reviewer 2: 李四; Reviewer 3: 王五']]],
    ['a table', [[], [null, '专家1', '张三'], [null, '专家2', '李四'], [null, '专家3', '王五']]],
  ])('names its reviewers by %s', (_name, below) => {
    expect(recognise(summary(ROWS, below)).scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四', '王五']);
  });

  test.each(['最高分', '最低分', '最终得分', '去掉最高', '总成绩', '加权成绩', '推荐意见', '名次', '备注', '等级'])('takes no heading beside the last number for a name: %s', (heading) => {
    const head = ['序号', '班组名称', '企业名称', '专家1', '专家2', heading, '平均分'];
    const named = (below: readonly (readonly Cell[])[]) => recognise(grid('汇总', [head, [1, '一班', '甲公司', 84.5, 90, null, 87], ...below])).scoreSheets.map(({ reviewer }) => reviewer);
    expect(named([])).toEqual(['专家1', '专家2']);
    expect(named([['专家1：张三', '专家2：李四']])).toEqual(['张三', '李四']);
  });

  test('goes by numbers where nothing says who they are, or two things different', () => {
    expect(recognise(summary(ROWS, [])).scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['专家1', '专家2', '专家3']);
    expect(recognise(summary(ROWS, [LEGEND, ['专家1：赵六']])).scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['专家1', '李四', '王五']);
  });

  test('may head its columns with names, below a heading of them all or between teams and averages', () => {
    const grouped = grid('表', [['序号', '班组名称', '专家评分', null, '平均分'], [null, null, '张三', '李四', null], [1, '一班', 84.5, 90, 87.25]], { merges: ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'] });
    expect(totals(grouped)).toEqual(['张三|一班||84.5@C3', '李四|一班||90@D3']);
    const plain = grid('专家打分汇总', [['班组名称', '企业名称', '张三', '李四', '去掉一个最高分', '平均分'], ['一班', '甲公司', 84.5, 90, 90, 87.25]]);
    expect(totals(plain)).toEqual(['张三|一班|甲公司|84.5@C2', '李四|一班|甲公司|90@D2']);
  });

  test('ends with its last totals: sums, signatures and notes are no entries', () => {
    const below: Cell[][] = [[null, '平均', null, 82.25, 85.5, 83.75], LEGEND, ['填写人：', null, '日期：'], ['复核人：', null, '日期：']];
    expect(recognise(summary(ROWS, below)).scoreSheets[0]!.rows.map(({ team }) => team)).toEqual(['一班', '二班']);
  });

  test('tells totals without a team once', () => {
    expect(codes(recognise(summary([...ROWS, [3, null, '丙公司', 70, 71, 72]])).findings)).toEqual(['unknown-entry.unnamed@B5']);
  });
});

describe('a table of other numbers is no table of totals', () => {
  test.each<[name: string, rows: Cell[][]]>([
    ['a list of teams', [['班组名称', '企业名称', '人数', '平均年龄'], ['一班', '甲公司', 12, 35]]],
    ['scores of other kinds', [['评分统计'], ['班组名称', '培训', '考核', '合计'], ['一班', 90, 95, 185]]],
    ['one reviewer’s', [['专家评分表'], ['班组名称', '专家1', '名次'], ['一班', 90, 1]]],
  ])('%s', (_name, rows) => {
    expect(recognise(grid('表', rows)).scoreSheets).toEqual([]);
  });
});

describe('in a workbook with reviewers’ own scores a table of totals', () => {
  const own = (name: string) => grid(name, [['评审专家：', name], HEADINGS, entry('一班'), entry('二班')]);

  test('of the same reviewers does not count, and is no fault', () => {
    const { scoreSheets, findings, others } = recognise([own('张三'), own('李四'), own('王五'), summary(ROWS)]);
    expect(scoreSheets.map(({ reviewer, layout }) => [reviewer, layout])).toEqual([['张三', 'matrix'], ['李四', 'matrix'], ['王五', 'matrix']]);
    expect([findings, others]).toEqual([[], [{ sheet: '汇总', reason: 'results' }]]);
  });

  test('counts for those reviewers only whose scores are not there', () => {
    expect(recognise([own('张三'), own('李四'), summary(ROWS)]).scoreSheets.map(({ reviewer, layout }) => [reviewer, layout])).toEqual([['张三', 'matrix'], ['李四', 'matrix'], ['王五', 'summary']]);
  });

  test('that goes by numbers does not count, and is told', () => {
    const { scoreSheets, findings, others } = recognise([own('张三'), own('李四'), summary(ROWS, [])]);
    expect(scoreSheets.map(({ reviewer }) => reviewer)).toEqual(['张三', '李四']);
    expect([codes(findings), others]).toEqual([['unrecognised-layout.beside'], [{ sheet: '汇总', reason: 'beside' }]]);
  });
});
