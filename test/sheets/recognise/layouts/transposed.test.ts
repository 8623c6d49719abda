import { grid, type Cell } from '../../../support/sheets/grid';
import { CAPS, DIMENSIONS } from '../../../support/sheets/layouts/panel';
import { codes, recognise, rowTexts, SCORES, SCORES_TEXT, scoreSheet } from '../../../support/sheets/matrix';

const HEAD: Cell[][] = [['评委：张三'], ['评价项目', '分值', '一班', '二班'], ['企业名称', null, '甲公司', '乙公司']];

function lines(first: readonly Cell[] = SCORES, second: readonly Cell[] = SCORES): Cell[][] {
  return DIMENSIONS.map((name, at): Cell[] => [name, CAPS[at]!, first[at]!, second[at]!]);
}

function table(rows: readonly (readonly Cell[])[], head = HEAD) {
  return grid('评分', [...head, ...rows]);
}

describe('a table with entries as columns', () => {
  test('gives every column to its entry, and every mark its cell', () => {
    const { reviewer, layout, rows } = scoreSheet(table(lines()));
    expect([reviewer, layout]).toEqual(['张三', 'transposed']);
    expect(rowTexts(table(lines()))).toEqual([`一班|甲公司|${SCORES_TEXT}`, `二班|乙公司|${SCORES_TEXT}`]);
    expect(rows.map(({ cell, marks }) => [cell, marks[4]!.cell])).toEqual([['C2', 'C8'], ['D2', 'D8']]);
  });

  test.each<[found: string, cells: Cell[], marks: string]>([
    ['over the cap', [16, 20, 25.5, 13, 14], 'over-cap=16 20 25.5 13 14'],
    ['below zero', [12, -0.5, 25.5, 13, 14], '12 below-zero=-0.5 25.5 13 14'],
    ['missing', [12, 20, 25.5, null, 14], '12 20 25.5 - 14'],
    ['words', ['好', '好', '好', '好', '好'], 'not-a-number=好 not-a-number=好 not-a-number=好 not-a-number=好 not-a-number=好'],
    ['full-width digits and 分', [12, '２０', 25.5, '13分', 14], '12 20 25.5 13 14'],
    ['a recusal', ['回避', '回避', '回避', '回避', '回避'], 'recused recused recused recused recused'],
    ['nothing', [null, null, null, null, null], '- - - - -'],
  ])('reads %s', (_found, cells, marks) => {
    expect(rowTexts(table(lines(SCORES, cells)))[1]).toBe(`二班|乙公司|${marks}`);
  });

  test('takes 回避 in a line of remarks for the whole column, and totals as stated', () => {
    const blank = SCORES.map(() => null);
    const rows = [...lines(SCORES, blank), ['总分', 100, 84.5, null], ['备注', null, '很好', '回避']];
    expect(rowTexts(table(rows))[1]).toBe('二班|乙公司|recused recused recused recused recused');
    expect(scoreSheet(table(rows)).rows[0]).toMatchObject({ statedTotal: { cell: 'C9', text: '84.5' }, remark: '很好' });
  });

  test('does not give a score merged over two entries to either', () => {
    const sheet = grid('评分', [...HEAD, ...lines(SCORES, [null, 20, 25.5, 13, 14])], { merges: ['C4:D4'] });
    expect(rowTexts(sheet)).toEqual(['一班|甲公司|not-a-number=12 20 25.5 13 14', '二班|乙公司|not-a-number=12 20 25.5 13 14']);
  });

  test('does not take averages, ranks, remarks and explanations for entries', () => {
    const head: Cell[][] = [['评委：张三'], ['评价项目', '评价方法', '分值', '一班', '二班', '平均分', '备注']];
    const rows = DIMENSIONS.map((name, at): Cell[] => [name, '查看资料并现场询问班组成员', CAPS[at]!, SCORES[at]!, SCORES[at]!, SCORES[at]!, '很好']);
    expect(scoreSheet(table(rows, head)).rows.map(({ team }) => team)).toEqual(['一班', '二班']);
  });

  test('tells scores in a column without a name', () => {
    const { scoreSheets, findings } = recognise(table(lines(), [['评委：张三'], ['评价项目', '分值', '一班']]));
    expect([scoreSheets[0]!.rows.length, codes(findings)]).toEqual([1, ['unknown-entry.unnamed@D2']]);
  });

  test('does not count with a cap that is not the template’s', () => {
    const { scoreSheets, findings } = recognise(table(lines().map((row, at): Cell[] => (at === 1 ? ['建设策划', 20, 18, 19] : row))));
    expect([scoreSheets, codes(findings)]).toEqual([[], ['template-mismatch.cap@B5']]);
  });

  test('tells teams and enterprises apart in two heading rows that do not say which is which', () => {
    const merged = { merges: ['A2:A3', 'B2:B3', 'C2:D2'] };
    const sheet = grid('评分', [['评委：张三'], ['评价项目', '分值', '甲市政公司', null, '乙建设集团'], [null, null, '一班', '二班', '三班'], ...DIMENSIONS.map((name, at): Cell[] => [name, CAPS[at]!, SCORES[at]!, SCORES[at]!, SCORES[at]!])], merged);
    expect(scoreSheet(sheet).rows.map(({ team, enterprise }) => `${team}|${enterprise}`)).toEqual(['一班|甲市政公司', '二班|甲市政公司', '三班|乙建设集团']);
  });

  test('may have nothing over the dimensions, and more entries than a screen is wide', () => {
    const names = Array.from({ length: 300 }, (_, at) => `第${String(at + 1)}班`);
    const sheet = grid('评分', [['评委：张三'], [null, ...names], ...DIMENSIONS.map((name, at): Cell[] => [name, ...names.map(() => SCORES[at]!)])]);
    expect(rowTexts(sheet)).toEqual(names.map((name) => `${name}||${SCORES_TEXT}`));
  });

  test('may hold several pages of one reviewer, or several reviewers below each other', () => {
    const block = (reviewer: string | null, team: string): Cell[][] => [...(reviewer === null ? [] : [[`评委：${reviewer}`]]), ['评价项目', '分值', team], ...DIMENSIONS.map((name, at): Cell[] => [name, CAPS[at]!, SCORES[at]!]), ['总分', 100, 84.5], []];
    const read = (...blocks: Cell[][][]) => recognise(grid('评分', blocks.flat())).scoreSheets.map(({ reviewer, rows }) => [reviewer, rows.map(({ team }) => team).join(' ')]);
    expect(read(block('张三', '一班'), block(null, '二班'))).toEqual([['张三', '一班 二班']]);
    expect(read(block('张三', '一班'), block('李四', '一班'))).toEqual([['张三', '一班'], ['李四', '一班']]);
  });
});
