import { readRoster, readRosters } from '../../../src/sheets/recognise/readRoster';
import { grid, type Cell, type GridOptions } from '../../support/sheets/grid';

function entriesOf(rows: readonly (readonly Cell[])[], options?: GridOptions): string[] {
  const reading = readRoster([grid('名单', rows, options)]);
  if (reading.kind === 'none') throw new Error('no roster');
  return reading.entries.map(({ team, enterprise }) => `${team}|${enterprise}`);
}

const HEADING = ['序号', '班组名称', '企业名称'];

describe('a list of entries', () => {
  test('gives team and enterprise in its order', () => {
    expect(entriesOf([['2021年度申报名单'], HEADING, [1, '二班', '乙公司'], [2, '一班', '甲公司']])).toEqual(['二班|乙公司', '一班|甲公司']);
  });

  test.each<[headings: string[]]>([
    [['申报单位', '班组人数', '质量信得过班组名称']],
    [['企业名称', '班组长', '班组']],
    [['Company', 'No.', 'Team']],
    [['所在单位', '推荐协会', '团队名称']],
  ])('is found by the headings %j', (headings) => {
    expect(entriesOf([headings, ['甲公司', 9, '一班']])).toEqual(['一班|甲公司']);
  });

  test('need not name enterprises', () => {
    expect(entriesOf([['班组名称'], ['一班'], ['二班']])).toEqual(['一班|', '二班|']);
  });

  test('may have the enterprise merged down over its teams', () => {
    expect(entriesOf([HEADING, [1, '一班', '甲公司'], [2, '二班']], { merges: ['C2:C3'] })).toEqual(['一班|甲公司', '二班|甲公司']);
  });

  test('may have its headings merged over two rows', () => {
    expect(entriesOf([HEADING, [], [1, '一班', '甲公司']], { merges: ['A1:A2', 'B1:B2', 'C1:C2'] })).toEqual(['一班|甲公司']);
  });

  test('leaves blank lines and lines below the list out', () => {
    expect(entriesOf([HEADING, [1, '一班', '甲公司'], [], [2, '二班', '乙公司'], ['合计', 2], ['填表人：', '赵六'], ['日期：2021年9月24日'], ['注：按收件顺序']])).toEqual(['一班|甲公司', '二班|乙公司']);
  });

  test('a sum with its number in the same cell is no entry', () => {
    expect(entriesOf([HEADING, [1, '一班', '甲公司'], [null, '合计：1个班组']])).toEqual(['一班|甲公司']);
  });

  test('takes an entry listed twice once and says where', () => {
    const reading = readRoster([grid('名单', [HEADING, [1, '一班', '甲公司'], [2, '一 班', '甲公司'], [3, '一班', '乙公司']])]);
    expect(reading).toEqual({
      kind: 'roster',
      sheet: '名单',
      entries: [{ team: '一班', enterprise: '甲公司' }, { team: '一班', enterprise: '乙公司' }],
      duplicates: [{ team: '一 班', enterprise: '甲公司', cell: 'B3' }],
    });
  });

  test('is that of the first visible sheet that has one', () => {
    const sheets = [grid('说明', [['请核对']]), grid('旧', [HEADING, [1, '旧班', '甲公司']], { visibility: 'hidden' }), grid('空', [HEADING]), grid('名单', [HEADING, [1, '一班', '甲公司']])];
    expect(readRoster(sheets)).toMatchObject({ kind: 'roster', sheet: '名单' });
  });

  test('that is none names the sheets there are', () => {
    expect(readRoster([grid('Sheet1', [['姓名', '电话'], ['张三', '138']]), grid('Sheet2', [])])).toEqual({ kind: 'none', sheets: ['Sheet1', 'Sheet2'] });
  });
});

describe('the lists of a workbook', () => {
  test('are one for each visible sheet that has one, score sheets too, in the order of the tabs', () => {
    const scores = grid('评分表', [['评审专家：', '张三'], [...HEADING, '需求确定', '总分'], [1, '二班', '乙公司', 12, 80]]);
    const sheets = [scores, grid('说明', [['请核对']]), grid('旧', [HEADING, [1, '旧班', '甲公司']], { visibility: 'hidden' }), grid('空', [HEADING]), grid('名单', [HEADING, [1, '一班', '甲公司'], [2, '一班', '甲公司']])];
    expect(readRosters(sheets)).toEqual([
      { sheet: '评分表', entries: [{ team: '二班', enterprise: '乙公司' }], duplicates: [] },
      { sheet: '名单', entries: [{ team: '一班', enterprise: '甲公司' }], duplicates: [{ team: '一班', enterprise: '甲公司', cell: 'B3' }] },
    ]);
  });
});
