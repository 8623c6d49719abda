import * as fc from 'fast-check';

import { grid, type Cell } from '../../support/sheets/grid';
import { entry, HEADINGS, matrix, recognise, rowTexts, SCORES, SCORES_TEXT, teams } from '../../support/sheets/matrix';

const ENTRY: Cell[] = [1, '一班', '甲公司', ...SCORES];
const READ = [`一班|甲公司|${SCORES_TEXT}`];

function headed(...headings: string[]): string[] {
  return rowTexts(grid('评分表', [['序号', '班组名称', '企业名称', ...headings], ENTRY]));
}

describe('where the header stands', () => {
  test.each(Array.from({ length: 30 }, (_, above) => above))('%i rows may stand above it', (above) => {
    const title = Array.from({ length: above }, (_, row) => (row === 0 ? ['2021年度成果评分表'] : row % 3 === 0 ? [`第${String(row)}行说明`] : []));
    expect(rowTexts(grid('评分表', [...title, HEADINGS, ENTRY]))).toEqual(READ);
  });

  test('columns may stand empty in front of it and between its headings', () => {
    const spread = (cells: readonly Cell[]): Cell[] => [null, null, ...cells.flatMap((cell) => [cell, null])];
    expect(rowTexts(grid('评分表', [[], spread(HEADINGS), spread(ENTRY)]))).toEqual(READ);
  });

  test('the first row below it is the first entry, wherever it stands', () => {
    expect(teams(matrix([[], [], entry('一班'), [], entry('二班')]))).toEqual(['一班', '二班']);
  });
});

describe('the headings of teams and enterprises', () => {
  test.each(['班组名称', '班组', '质量信得过班组名称', '参评班组', '班组（小组）名称', '团队名称', '成果名称', 'Team', 'team name', '班 组 名 称', '班组\n名称'])('%s heads the teams', (heading) => {
    expect(rowTexts(grid('评分表', [['序号', heading, '企业名称', ...HEADINGS.slice(3)], ENTRY]))).toEqual(READ);
  });

  test.each(['企业名称', '单位', '申报单位', '所在单位', '公司名称', 'Enterprise', '企业\n名称'])('%s heads the enterprises', (heading) => {
    expect(rowTexts(grid('评分表', [['序号', '班组名称', heading, ...HEADINGS.slice(3)], ENTRY]))).toEqual(READ);
  });

  test.each(['班组人数', '班组长', '班组编号', '班组简介'])('%s does not head the teams', (heading) => {
    const rows = [[heading, ...HEADINGS.slice(1)], [9, ...ENTRY.slice(1)]];
    expect(rowTexts(grid('评分表', rows))).toEqual(READ);
  });

  test('an enterprise need not be named', () => {
    expect(rowTexts(grid('评分表', [['班组名称', ...HEADINGS.slice(3, 8)], ['一班', ...SCORES]]))).toEqual([`一班||${SCORES_TEXT}`]);
  });
});

describe('a group heading over what tells an entry', () => {
  const group = (title: string, below: readonly Cell[], entryCells: readonly Cell[]) =>
    grid('评分表', [['序号', title, null, ...HEADINGS.slice(3)], [null, ...below], [1, ...entryCells, ...SCORES]], { merges: ['A1:A2', 'B1:C1'] });

  test.each(['参评班组', '参评单位及班组', '基本信息'])('%s leaves what each column holds to the headings below it', (title) => {
    expect(rowTexts(group(title, ['班组名称', '企业名称'], ['一班', '甲公司']))).toEqual(READ);
    expect(rowTexts(group(title, ['企业名称', '班组名称'], ['甲公司', '一班']))).toEqual(READ);
  });

  test('without headings below it names the teams itself', () => {
    const merged = grid('评分表', [['序号', '班组名称', null, ...HEADINGS.slice(3)], [1, '甲公司班组', null, ...SCORES]], { merges: ['B1:C1', 'B2:C2'] });
    expect(rowTexts(merged)).toEqual([`甲公司班组||${SCORES_TEXT}`]);
  });
});

describe('the headings of dimensions', () => {
  test.each([
    ['numbered in Chinese', ['一、需求确定', '二、建设策划', '三、建设过程', '四、建设成效', '五、特色']],
    ['numbered in brackets', ['（1）需求确定', '（2）建设策划', '（3）建设过程', '（4）建设成效', '（5）特色']],
    ['numbered', ['1.需求确定', '2.建设策划', '3.建设过程', '4.建设成效', '5.特色']],
    ['with 得分 behind them', ['需求确定得分', '建设策划得分', '建设过程得分', '建设成效得分', '特色得分']],
    ['with spaces and line breaks inside', ['需求\n确定', '建设 策划', '建设　过程', '建设\r\n成效', '特 色']],
  ])('may be %s', (_how, headings) => {
    expect(headed(...headings)).toEqual(READ);
  });

  test('the same heading does not begin a dimension of another name', () => {
    const problems = recognise(grid('评分表', [['班组名称', '需求确定', '建设策划', '建设过程', '建设成效', '特色说明'], ['一班', ...SCORES]]));
    expect(problems.scoreSheets).toEqual([]);
  });
});

describe('the order of columns and rows', () => {
  const rows: Cell[][] = ['一班', '二班', '三班', '四班'].map((team, at) => [at + 1, team, `${String(at % 2)}公司`, at + 1, at + 2.5, '回避', null, '１０分', null, `备注${String(at)}`]);
  const order = fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length });
  const rowOrder = fc.shuffledSubarray([...rows.keys()], { minLength: rows.length });
  const arranged = (columns: readonly number[], lines: readonly number[]) => grid('评分表', [HEADINGS, ...lines.map((line) => rows[line]!)].map((row) => columns.map((column) => row[column] ?? null)));

  test('changes nothing but the addresses', () => {
    const plain = rowTexts(arranged([...HEADINGS.keys()], [...rows.keys()])).sort();
    expect(plain).toHaveLength(rows.length);
    fc.assert(fc.property(order, rowOrder, (columns, lines) => {
      expect(rowTexts(arranged(columns, lines)).sort()).toEqual(plain);
    }));
  });

  test('total and remark may stand anywhere', () => {
    expect(rowTexts(grid('评分表', [['备注', '总分', ...HEADINGS.slice(0, 8)], ['好', 84.5, ...ENTRY]]))).toEqual(READ);
    expect(rowTexts(grid('评分表', [['班组名称', '需求确定', '评语', '建设策划', '建设过程', '合计', '建设成效', '特色'], ['一班', 12, '好', 20, 25.5, 84.5, 13, 14]]))).toEqual([`一班||${SCORES_TEXT}`]);
  });
});
