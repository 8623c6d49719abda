import { codes, entry, HEADINGS, marksText, matrix, recognise, rowTexts, SCORES, SCORES_TEXT, scoreSheet } from '../../support/sheets/matrix';
import { grid, type Cell } from '../../support/sheets/grid';

/** The plain matrix with one more column, K, under the heading. */
function withColumn(heading: string, value: Cell) {
  return grid('评分表', [['评审专家：', '张三'], [...HEADINGS, heading], [...entry('一班'), null, null, value]]);
}

describe('a recusal beside scores', () => {
  test.each(['回避', '（回避）', '已回避'])('%s in the remarks contradicts them', (word) => {
    const [row] = scoreSheet(matrix([[...entry('一班'), null, word]])).rows;
    expect(row).toMatchObject({ declared: { state: 'recused', cell: 'J3' } });
    expect(marksText(row!)).toBe(SCORES_TEXT);
  });

  test.each(['是', '√', '回避', 'Y'])('%s under 是否回避 contradicts them', (word) => {
    expect(scoreSheet(withColumn('是否回避', word)).rows[0]).toMatchObject({ declared: { state: 'recused', cell: 'K3' } });
  });

  test.each(['否', '', '无'])('%s under 是否回避 says nothing', (word) => {
    expect(scoreSheet(withColumn('是否回避', word)).rows[0]).not.toHaveProperty('declared');
  });

  test('is no contradiction where the scores say so too', () => {
    const [row] = scoreSheet(matrix([[...entry('一班', Array(5).fill('回避')), null, '回避']])).rows;
    expect(row).not.toHaveProperty('declared');
  });

  test('in a sentence is left to the reader', () => {
    expect(scoreSheet(matrix([[...entry('一班'), null, '与回避规定无关']])).rows[0]).not.toHaveProperty('declared');
  });
});

describe('a score merged over two entries', () => {
  const sheet = scoreSheet(matrix([entry('一班'), entry('二班', [null, 21, 25, 13, 14])], { merges: ['D3:D4'] }));

  test('counts for neither, because whose it is nobody can tell', () => {
    expect(sheet.rows.map(({ marks }) => marks[0]!.mark)).toEqual(Array(2).fill({ state: 'illegal', code: 'not-a-number', text: '12', reason: 'merged' }));
  });

  test('leaves the others as they are', () => {
    expect(sheet.rows.map(({ marks }) => marks[1]!.mark.state)).toEqual(['scored', 'scored']);
  });
});

describe('a column of scores that the template does not know', () => {
  test.each(['加分项', '加分项（满分5）', '加分项（5分）', '附加分'])('%s with numbers makes the meaning of the sheet uncertain', (heading) => {
    const { scoreSheets, findings } = recognise(withColumn(heading, 3));
    expect([scoreSheets.length, codes(findings)]).toEqual([0, ['template-mismatch.foreign-dimension@K2']]);
  });

  test('without numbers changes nothing', () => {
    expect(rowTexts(withColumn('加分项', null))).toEqual([`一班|甲公司|${SCORES_TEXT}`]);
  });
});

describe('a heading', () => {
  test.each(['①需求确定', '1需求确定', '一、需求确定', '（1）需求确定', '需求确定（占15分）', '需求确定得分'])('%s names 需求确定', (heading) => {
    const headings = HEADINGS.map((name) => (name === '需求确定' ? heading : name));
    expect(rowTexts(grid('评分表', [['评审专家：', '张三'], headings, entry('一班')]))).toEqual([`一班|甲公司|${SCORES_TEXT}`]);
  });

  test('over two columns is that of the first', () => {
    const headings = ['序号', '班组名称', '企业名称', '需求确定', null, '建设策划', '建设过程', '建设成效', '特色'];
    const [first, ...rest] = SCORES;
    const sheet = grid('评分表', [['评审专家：', '张三'], headings, [1, '一班', '甲公司', first, '好', ...rest]], { merges: ['D2:E2'] });
    expect(rowTexts(sheet)).toEqual([`一班|甲公司|${SCORES_TEXT}`]);
  });
});

describe('what stands after the label is no name', () => {
  test.each(['2026年5月1日', '2026-05-01', '年 月 日', '班组长签字', '请填写姓名', 'XXX', '________', '日期：'])('%s', (text) => {
    const sheet = grid('评分表', [['评审专家：', text], HEADINGS, entry('一班')]);
    expect(scoreSheet(sheet, '周六.xlsx')).toMatchObject({ reviewer: '周六', unnamed: true });
  });

  test('a date behind the name is left out', () => {
    expect(scoreSheet(grid('评分表', [['评审专家：李一 2026年5月1日'], HEADINGS, entry('一班')])).reviewer).toBe('李一');
  });

  test.each([['2026年评分表（李一）最终版.xlsx', '李一'], ['评分表(王小五).xlsx', '王小五'], ['3-赵六评分表（副本）.xlsx', '赵六 （副本）']])('the file name %s gives %s', (file, name) => {
    expect(scoreSheet(grid('评分表', [HEADINGS, entry('一班')]), file).reviewer).toBe(name);
  });
});
