import { grid, type Cell } from '../../../support/sheets/grid';
import { CAPS, CRITERIA, DIMENSIONS } from '../../../support/sheets/layouts/panel';
import { columnLetters } from '../../../../src/workbook/address';
import { codes, recognise, rowTexts, SCORES, SCORES_TEXT, scoreSheet } from '../../../support/sheets/matrix';

const ROW = `一班|甲公司|${SCORES_TEXT}`;
/** The first column of each dimension whose criteria have columns of their own, and then a sum. */
const FIRST = CRITERIA.reduce<number[]>((starts, criteria, at) => [...starts, (starts[at] ?? 3) + criteria.length + 1], [3]);
const WIDTH = FIRST.at(-1)!;

/** A group for each dimension: a column for each criterion and one for the sum, under `sum`. */
function grouped(sum: string, { merged, caps }: { merged: boolean; caps: boolean }) {
  const heading = DIMENSIONS.flatMap((name, at): Cell[] => [name, ...CRITERIA[at]!.map(() => null)]);
  const below = CRITERIA.flatMap((criteria): Cell[] => [...criteria, sum]);
  const capRow = CRITERIA.flatMap((criteria, at): Cell[] => [...criteria.map(() => null), CAPS[at]!]);
  const scores = CRITERIA.flatMap((criteria, at): Cell[] => [...criteria.map((_, index) => (index === 0 ? SCORES[at]! - 1 : 0.5)), SCORES[at]!]);
  const merges = FIRST.slice(0, -1).map((first, at) => `${columnLetters(first)}3:${columnLetters(FIRST[at + 1]! - 1)}3`);
  return grid('评分', [
    ['质量信得过班组建设成果评分表'],
    ['评审专家：', '张三'],
    ['序号', '班组名称', '企业名称', ...heading, '总分'],
    [null, null, null, ...below],
    ...(caps ? [[null, '分值', null, ...capRow, 100]] : []),
    [1, '一班', '甲公司', ...scores, 84.5],
  ], { merges: [`A1:${columnLetters(WIDTH)}1`, 'A3:A4', 'B3:B4', 'C3:C4', ...(merged ? merges : [])] });
}

describe('a matrix whose dimensions have columns for their criteria counts the column of the sum', () => {
  test.each(['小计', '得分', '合计'])('called %s', (sum) => {
    expect(rowTexts(grouped(sum, { merged: true, caps: false }))).toEqual([ROW]);
  });

  test.each([[true, true], [false, false], [false, true]])('merged %s, with caps in a row %s', (merged, caps) => {
    expect(rowTexts(grouped('小计', { merged, caps }))).toEqual([ROW]);
  });

  test('and does not add criteria up where none is there', () => {
    const { scoreSheets, findings } = recognise(grouped('评价要点', { merged: true, caps: false }));
    expect([scoreSheets, codes(findings)[0]]).toEqual([[], 'template-mismatch.sub-columns@D3']);
  });
});

describe('a matrix with 得分 behind each dimension', () => {
  const paired = (headings: (name: string) => Cell[], cells: (at: number) => Cell[], total: Cell[] = []) =>
    grid('评分', [['班组名称', '企业名称', ...DIMENSIONS.flatMap(headings), ...total], ['一班', '甲公司', ...DIMENSIONS.flatMap((_, at) => cells(at)), ...total.map(() => 84.5)]]);

  test.each(['得分', '评分', '专家打分'])('counts the scores under %s, not the caps or words under the names', (score) => {
    expect(rowTexts(paired((name) => [name, score], (at) => [CAPS[at]!, SCORES[at]!]))).toEqual([ROW]);
    expect(rowTexts(paired((name) => [name, '评语', score], (at) => ['好', null, SCORES[at]!]))).toEqual([ROW]);
  });

  test('takes the total from its own column, not from the last dimension’s', () => {
    const [row] = scoreSheet(paired((name) => [name, '得分'], (at) => [CAPS[at]!, SCORES[at]!], ['总分'])).rows;
    expect(row!.statedTotal).toMatchObject({ text: '84.5' });
    expect(scoreSheet(paired((name) => [name, '得分'], (at) => [CAPS[at]!, SCORES[at]!])).rows[0]!.statedTotal).toBeUndefined();
  });

  test('takes one 得分 behind all of them for the total', () => {
    const [row] = scoreSheet(paired((name) => [name], (at) => [SCORES[at]!], ['得分'])).rows;
    expect(row!.statedTotal).toMatchObject({ text: '84.5' });
  });
});

describe('a matrix with heading rows above each other', () => {
  test.each<[name: string, rows: Cell[][], merges: string[]]>([
    ['a group over the dimensions', [['序号', '班组名称', '企业名称', '各项得分', null, null, null, null, '总分'], [null, null, null, ...DIMENSIONS]], ['D3:H3', 'A3:A4', 'B3:B4', 'C3:C4', 'I3:I4']],
    ['a group over names and one over scores', [['参评成果', null, null, '评分（100分）', null, null, null, null, null], ['序号', '班组名称', '企业名称', ...DIMENSIONS, '总分']], ['A3:C3', 'D3:I3']],
    ['criteria below the dimensions', [['序号', '班组名称', '企业名称', ...DIMENSIONS, '总分'], [null, null, null, ...CRITERIA.map(([first]) => first!)]], ['A3:A4', 'B3:B4', 'C3:C4']],
    ['criteria and caps below the dimensions', [['序号', '班组名称', '企业名称', ...DIMENSIONS, '总分'], [null, null, null, ...CRITERIA.map(([first]) => first!)], ['分值', null, null, ...CAPS, 100]], ['A3:A4', 'B3:B4', 'C3:C4']],
    ['caps above the dimensions', [[null, null, '满分', ...CAPS, 100], ['序号', '班组名称', '企业名称', ...DIMENSIONS, '总分']], []],
    ['an empty row below', [['序号', '班组名称', '企业名称', ...DIMENSIONS, '总分'], []], []],
  ])('%s', (_name, rows, merges) => {
    expect(rowTexts(grid('评分', [['评分表'], ['评审专家：', '张三'], ...rows, [1, '一班', '甲公司', ...SCORES, 84.5]], { merges }))).toEqual([ROW]);
  });
});

describe('a recusal in a matrix of groups', () => {
  test('merged over all columns of scores', () => {
    const sheet = grid('评分', [['评审专家：', '张三'], ['班组名称', '企业名称', ...DIMENSIONS], ['一班', '甲公司', '回避'], ['二班', '甲公司', ...SCORES]], { merges: ['C3:G3'] });
    expect(rowTexts(sheet)).toEqual([`一班|甲公司|${SCORES.map(() => 'recused').join(' ')}`, `二班|甲公司|${SCORES_TEXT}`]);
  });

  test('merged over the entries of one enterprise', () => {
    const sheet = grid('评分', [['评审专家：', '张三'], ['班组名称', '企业名称', ...DIMENSIONS], ['一班', '甲公司', '回避'], ['二班', '甲公司'], ['三班', '乙公司', ...SCORES]], { merges: ['C3:G4', 'B3:B4'] });
    expect(rowTexts(sheet).slice(0, 2)).toEqual(['一班', '二班'].map((team) => `${team}|甲公司|${SCORES.map(() => 'recused').join(' ')}`));
  });
});
