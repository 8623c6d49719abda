import { grid, type Cell } from '../../../support/sheets/grid';
import { criterionForm } from '../../../support/sheets/layouts/formLayout';
import { CRITERIA, DIMENSIONS } from '../../../support/sheets/layouts/panel';
import { codes, recognise, rowTexts, scoreSheet } from '../../../support/sheets/matrix';

const ENTRY = { team: '一班', enterprise: '甲公司' };
/** Scores of the 3, 5, 4, 3 and 3 criteria. */
const PARTS: readonly (readonly Cell[])[] = [[4, 4, 4], [4, 4, 4, 4, 4], [6, 6.5, 7, 6], [5, 4, 4], [5, 5, 4]];
const SUMS = '12 20 25.5 13 14';

function withParts(dimension: number, cells: readonly Cell[]) {
  return criterionForm(ENTRY, '张三', PARTS.map((parts, at) => (at === dimension ? cells : parts)));
}

describe('a form with scores for each criterion only', () => {
  test('gives each dimension their exact sum, and says so', () => {
    const { scoreSheets, findings } = recognise(criterionForm(ENTRY, '张三', PARTS));
    expect(rowTexts(criterionForm(ENTRY, '张三', PARTS))).toEqual([`一班|甲公司|${SUMS}`]);
    expect(scoreSheets[0]!.rows[0]!.marks.map(({ cell }) => cell)).toEqual(['E4', 'E7', 'E12', 'E16', 'E19']);
    expect(findings).toMatchObject([{ code: 'normalised', reason: 'criteria', severity: 'notice', cell: 'E4', found: '5', team: '一班', reviewer: '张三' }]);
  });

  test.each<[what: string, cells: Cell[], mark: string, cell: string]>([
    ['a criterion left out is missing, not zero', [4, null, 4], '-', 'E5'],
    ['words keep their cell', [4, '好', 4], 'not-a-number=好', 'E5'],
    ['a score below zero keeps its cell', [4, 4, -1], 'below-zero=-1', 'E6'],
    ['a sum over the cap is over the cap', [8, 4, 4], 'over-cap=16', 'E4'],
    ['a recusal among the criteria is one of the dimension', ['回避', null, null], 'recused', 'E4'],
  ])('%s', (_what, cells, mark, cell) => {
    const [row] = scoreSheet(withParts(0, cells)).rows;
    expect([rowTexts(withParts(0, cells))[0], row!.marks[0]!.cell]).toEqual([`一班|甲公司|${[mark, ...SUMS.split(' ').slice(1)].join(' ')}`, cell]);
  });

  test('holds a criterion to its own cap where the form states caps that add up to the dimension’s', () => {
    const caps = [[5, 5, 5], [5, 5, 5, 5, 5], [7, 8, 8, 7], [5, 5, 5], [5, 5, 5]];
    const lines = (first: Cell) => DIMENSIONS.flatMap((name, at) => CRITERIA[at]!.map((text, index): Cell[] => [index === 0 ? name : null, text, caps[at]![index]!, at + index === 0 ? first : PARTS[at]![index]!]));
    const form = (first: Cell) => grid('评分', [['班组名称', '一班', '企业名称', '甲公司'], ['专家', '张三'], ['评价项目', '评价内容', '分值', '得分'], ...lines(first)]);
    expect(rowTexts(form(4))).toEqual([`一班|甲公司|${SUMS}`]);
    expect(rowTexts(form(6))).toEqual([`一班|甲公司|over-cap=6 ${SUMS.slice(3)}`]);
  });
});

describe('a form with scores for criteria and dimensions', () => {
  const HEAD: Cell[][] = [['班组名称', '一班', '企业名称', '甲公司'], ['专家', '张三'], ['评价项目', '评价内容', '分值', '得分']];

  test('counts the dimension’s own, in a line called 小计', () => {
    const lines = DIMENSIONS.flatMap((name, at): Cell[][] => [
      ...CRITERIA[at]!.map((text, index): Cell[] => [index === 0 ? name : null, text, null, PARTS[at]![index]!]),
      [null, '小计', null, Number(SUMS.split(' ')[at])],
    ]);
    const sheet = grid('评分', [...HEAD, ...lines]);
    expect([rowTexts(sheet), codes(recognise(sheet).findings)]).toEqual([[`一班|甲公司|${SUMS}`], []]);
  });

  test('counts the dimension’s own, in its first line, and tells where the criteria add up to something else', () => {
    const lines = DIMENSIONS.flatMap((name, at): Cell[][] => [[name, null, [15, 25, 30, 15, 15][at]!, Number(SUMS.split(' ')[at])], ...CRITERIA[at]!.map((text, index): Cell[] => [null, text, null, PARTS[at]![index]!])]);
    const sheet = grid('评分', [...HEAD, ...lines]);
    expect([rowTexts(sheet), codes(recognise(sheet).findings)]).toEqual([[`一班|甲公司|${SUMS}`], []]);
    const other = grid('评分', [...HEAD, [DIMENSIONS[0]!, null, 15, 11], ...lines.slice(1)]);
    expect(rowTexts(other)).toEqual([`一班|甲公司|11 ${SUMS.slice(3)}`]);
    expect(recognise(other).findings).toMatchObject([{ code: 'total-mismatch', reason: 'criteria', cell: 'D4', dimension: '需求确定', found: '11', expected: '12' }]);
  });

  test('adds up criteria that stand below the name in its own column, each held to its own cap', () => {
    const lines = (first: number) => DIMENSIONS.flatMap((name, at): Cell[][] => [[`${'一二三四五'.charAt(at)}、${name}`, [15, 25, 30, 15, 15][at]!, null], ['1.制度健全', 5, at === 0 ? first : 4], ['2.效果明显', [15, 25, 30, 15, 15][at]! - 5, Number(SUMS.split(' ')[at]) - 4]]);
    const sheet = (first: number) => grid('评分', [['班组名称', '一班', '企业名称', '甲公司'], ['专家', '张三'], ['评价项目', '分值', '得分'], ...lines(first)]);
    expect(rowTexts(sheet(4))).toEqual([`一班|甲公司|${SUMS}`]);
    expect(rowTexts(sheet(6))).toEqual([`一班|甲公司|over-cap=6 ${SUMS.slice(3)}`]);
  });

  test('counts one score among the lines of a dimension where no dimension has more', () => {
    const lines = DIMENSIONS.flatMap((name, at) => CRITERIA[at]!.map((text, index): Cell[] => [index === 0 ? name : null, text, null, index === 0 ? Number(SUMS.split(' ')[at]) : null]));
    const sheet = grid('评分', [...HEAD, ...lines]);
    expect([rowTexts(sheet), codes(recognise(sheet).findings)]).toEqual([[`一班|甲公司|${SUMS}`], []]);
  });
});
