import { grid, type Cell } from '../../../support/sheets/grid';
import { DIMENSIONS } from '../../../support/sheets/layouts/panel';
import { codes, marksText, recognise, rowTexts, SCORES, SCORES_TEXT, scoreSheet } from '../../../support/sheets/matrix';

const HEAD: Cell[] = ['评委', '班组名称', '企业名称', '评价项目', '得分'];

function scoresOf(reviewer: string | null, team: string | null, scores: readonly Cell[] = SCORES): Cell[][] {
  return DIMENSIONS.map((name, at): Cell[] => [reviewer, team, '甲公司', name, scores[at]!]);
}

function list(...rows: readonly (readonly Cell[])[]) {
  return grid('评分', [HEAD, ...rows]);
}

function readings(sheet: ReturnType<typeof grid>): string[] {
  return recognise(sheet).scoreSheets.flatMap(({ reviewer, rows }) => rows.map((row) => `${reviewer}|${row.team}|${marksText(row)}`));
}

describe('a list with a row for each score', () => {
  test('gives a sheet for each reviewer, whatever the order of its rows', () => {
    const rows = [...scoresOf('张三', '一班'), ...scoresOf('李四', '一班'), ...scoresOf('张三', '二班')];
    const expected = [`张三|一班|${SCORES_TEXT}`, `张三|二班|${SCORES_TEXT}`, `李四|一班|${SCORES_TEXT}`];
    expect(readings(list(...rows))).toEqual(expected);
    expect(readings(list(...rows.toReversed())).sort()).toEqual([...expected].sort());
  });

  test('keeps the cells of names and scores', () => {
    const { layout, rows } = scoreSheet(list(...scoresOf('张三', '一班')));
    expect([layout, rows[0]!.cell, rows[0]!.marks.map(({ cell }) => cell)]).toEqual(['list', 'B2', ['E2', 'E3', 'E4', 'E5', 'E6']]);
  });

  test('is one reviewer’s where the reviewer is named above or by the file', () => {
    const rows = scoresOf(null, '一班').map((cells): Cell[] => cells.slice(1));
    const named = grid('评分', [['评审专家：张三'], HEAD.slice(1), ...rows]);
    expect([scoreSheet(named).reviewer, ...rowTexts(named)]).toEqual(['张三', `一班|甲公司|${SCORES_TEXT}`]);
    expect(scoreSheet(grid('评分', [HEAD.slice(1), ...rows]), '张三评分表.xlsx')).toMatchObject({ reviewer: '张三', unnamed: true });
  });

  test('may merge names down over their rows', () => {
    const rows = scoresOf('张三', '一班').map((cells, at): Cell[] => (at === 0 ? cells : [null, null, null, ...cells.slice(3)]));
    expect(readings(grid('评分', [HEAD, ...rows], { merges: ['A2:A6', 'B2:B6', 'C2:C6'] }))).toEqual([`张三|一班|${SCORES_TEXT}`]);
  });

  test('leaves missing what is not listed', () => {
    expect(readings(list(...scoresOf('张三', '一班').slice(1)))).toEqual(['张三|一班|- 20 25.5 13 14']);
  });

  test.each<[found: string, score: Cell, mark: string]>([
    ['over the cap', 16, 'over-cap=16'], ['below zero', -1, 'below-zero=-1'], ['empty', null, '-'], ['words', '较好', 'not-a-number=较好'],
    ['full-width digits', '１４．５', '14.5'], ['with 分', '12分', '12'], ['a recusal', '回避', 'recused'],
  ])('reads a score that is %s', (_found, score, mark) => {
    expect(readings(list(...scoresOf('张三', '一班', [score, ...SCORES.slice(1)])))).toEqual([`张三|一班|${mark} 20 25.5 13 14`]);
  });

  test('makes two rows of what is given twice', () => {
    const [first] = scoresOf('张三', '一班', [11]);
    expect(readings(list(...scoresOf('张三', '一班'), first!))).toEqual([`张三|一班|${SCORES_TEXT}`, '张三|一班|11 20 25.5 13 14']);
  });

  test('takes lines of totals as stated totals', () => {
    expect(scoreSheet(list(...scoresOf('张三', '一班'), ['张三', '一班', '甲公司', '总分', 80])).rows[0]!.statedTotal).toMatchObject({ cell: 'E7', text: '80' });
  });

  test('tells rows that name no team or no reviewer', () => {
    const { scoreSheets, findings } = recognise(list(...scoresOf('张三', '一班'), ...scoresOf('张三', null).slice(0, 1), ...scoresOf(null, '二班').slice(0, 1)));
    expect([scoreSheets.length, codes(findings)]).toEqual([1, ['unknown-entry.unnamed@B7', 'unnamed-reviewer.row@E8']]);
  });

  test('does not count with a dimension or a cap that is not the template’s, but for the other reviewers', () => {
    const { scoreSheets, findings } = recognise(list(...scoresOf('张三', '一班'), ['张三', '一班', '甲公司', '现场发布', 9], ...scoresOf('李四', '一班')));
    expect([scoreSheets.map(({ reviewer }) => reviewer), codes(findings)]).toEqual([['李四'], ['template-mismatch.foreign-dimension@D7']]);
    const capped = grid('评分', [[...HEAD, '分值'], ...scoresOf('张三', '一班').map((cells, at): Cell[] => [...cells, [15, 20, 30, 15, 15][at]!])]);
    expect(codes(recognise(capped).findings)).toEqual(['template-mismatch.cap@F3']);
  });
});

describe('a matrix with a column of reviewers', () => {
  const headings: Cell[] = ['班组名称', '企业名称', '评委', ...DIMENSIONS];
  const row = (team: string, reviewer: string | null): Cell[] => [team, '甲公司', reviewer, ...SCORES];

  test('gives a sheet for each reviewer', () => {
    const { scoreSheets } = recognise(grid('评分', [headings, row('一班', '张三'), row('一班', '李四'), row('二班', '张三')]));
    expect(scoreSheets.map(({ reviewer, layout, rows }) => [reviewer, layout, rows.map(({ cell }) => cell)])).toEqual([['张三', 'list', ['A2', 'A4']], ['李四', 'list', ['A3']]]);
  });

  test('tells a row that names no reviewer', () => {
    expect(codes(recognise(grid('评分', [headings, row('一班', '张三'), row('二班', null)])).findings)).toEqual(['unnamed-reviewer.row@A3']);
  });

  test('is the named reviewer’s where one is named above and the column says nothing else', () => {
    const sheet = grid('评分', [['评审专家：张三'], headings, row('一班', '张三'), row('二班', '张三')]);
    expect(scoreSheet(sheet)).toMatchObject({ reviewer: '张三', layout: 'matrix' });
  });

  test('is no source of scores where it is our own list of scores that were consolidated', () => {
    const own = grid('评分明细', [[...headings, '合计', '状态', '处理', '来源文件', '工作表', '单元格'], [...row('一班', '张三'), 84.5, '计入', null, '张三.xlsx', '评分', 'B3']]);
    expect(codes(recognise(own).findings)).toEqual(['unrecognised-layout.results']);
  });
});
