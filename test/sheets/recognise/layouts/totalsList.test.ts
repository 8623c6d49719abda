import { grid, type Cell } from '../../../support/sheets/grid';
import { codes, markText, recognise } from '../../../support/sheets/matrix';

const HEAD: Cell[] = ['成果名称', '评委', '总分'];

function list(...rows: readonly (readonly Cell[])[]) {
  return grid('评分', [HEAD, ...rows]);
}

/** By reviewer and entry the total as it was read. */
function readings(sheet: ReturnType<typeof grid>): string[] {
  return recognise(sheet).scoreSheets.flatMap(({ reviewer, rows }) => rows.map(({ team, enterprise, total }) => [reviewer, team, ...(enterprise === '' ? [] : [enterprise]), markText(total!.mark)].join('|')));
}

describe('a list with a row for each total', () => {
  test('gives a sheet for each reviewer, whatever the order of its rows', () => {
    const rows: Cell[][] = [['一班', '张三', 85], ['一班', '李四', 90.5], ['二班', '张三', 78]];
    const expected = ['张三|一班|85', '张三|二班|78', '李四|一班|90.5'];
    expect(readings(list(...rows))).toEqual(expected);
    expect(readings(list(...rows.toReversed())).sort()).toEqual([...expected].sort());
  });

  test('keeps the cells of names and totals, and its kind', () => {
    const [sheet] = recognise(list(['一班', '张三', 85])).scoreSheets;
    expect([sheet!.layout, sheet!.rows[0]!.cell, sheet!.rows[0]!.total!.cell, sheet!.rows[0]!.marks]).toEqual(['list', 'A2', 'C2', []]);
  });

  test.each<Cell[][]>([
    [['班组名称', '专家姓名', '得分']], [['团队名称', '评审专家', '分数']], [['作品编号', '评委', '原始分']], [['Entry', 'Reviewer', 'Score']], [['Paper ID', 'Judge', 'Total']],
  ])('goes by its headings, here %j', (head) => {
    expect(readings(grid('评分', [head, ['甲', '张三', 85]]))).toEqual(['张三|甲|85']);
  });

  test('may have its columns in any order, enterprises, other columns, and a title above', () => {
    const sheet = grid('评分', [['2023 年评审得分'], ['序号', '总分', '评委', '企业名称', '标准分', '班组名称'], [1, 85, '张三', '甲公司', 52.1, '一班']]);
    expect(readings(sheet)).toEqual(['张三|一班|甲公司|85']);
  });

  test('takes numbers for reviewers where the heading says that they are', () => {
    expect(readings(grid('评分', [['作品编号', '专家编号', '得分'], [101, 7, 85], [102, 7, 80]]))).toEqual(['7|101|85', '7|102|80']);
  });

  test.each<[what: string, total: Cell, mark: string]>([['too high', 101, 'over-cap=101'], ['below zero', -1, 'below-zero=-1'], ['empty', null, '-'], ['words', '较好', 'not-a-number=较好'], ['a recusal', '回避', 'recused'], ['with 分', '85分', '85']])('reads a total that is %s', (_, total, mark) => {
    expect(readings(list(['一班', '张三', total], ['二班', '张三', 80]))).toEqual([`张三|一班|${mark}`, '张三|二班|80']);
  });

  test('tells of rows that belong to nobody', () => {
    const sheet = list(['一班', '张三', 85], [null, '张三', 80], ['三班', null, 70], ['四班', 12, 60]);
    expect([readings(sheet), codes(recognise(sheet).findings)]).toEqual([['张三|一班|85'], ['unknown-entry.unnamed@A3', 'unnamed-reviewer.row@C4', 'unnamed-reviewer.row@C5']]);
  });

  test('ends above sums and signatures', () => {
    expect(readings(list(['一班', '张三', 85], ['平均分', null, 85], ['专家签字：', null, null]))).toEqual(['张三|一班|85']);
  });

  test('is none without a column of reviewers', () => {
    expect(recognise(grid('评分', [['成果名称', '总分'], ['一班', 85]])).scoreSheets).toEqual([]);
  });
});
