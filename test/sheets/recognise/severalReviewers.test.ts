import type { Cell } from '../../support/sheets/grid';
import { grid } from '../../support/sheets/grid';
import { codes, entry, HEADINGS, matrix, recognise } from '../../support/sheets/matrix';

function reviewersOf(...args: Parameters<typeof recognise>) {
  return recognise(...args).scoreSheets.map(({ reviewer, sheet, rows }) => [reviewer, sheet, rows.map(({ team }) => team).join(' ')]);
}

function block(reviewer: string, ...names: string[]): Cell[][] {
  return [[`评审专家：${reviewer}`], [...HEADINGS], ...names.map((team) => entry(team))];
}

describe('several reviewers in one workbook', () => {
  test('one sheet for each', () => {
    const sheets = ['张三', '李四', '王五'].map((name) => grid(name, block(name, '一班', '二班')));
    expect(reviewersOf(sheets)).toEqual([['张三', '张三', '一班 二班'], ['李四', '李四', '一班 二班'], ['王五', '王五', '一班 二班']]);
  });

  test('the name inside a sheet goes before the sheet’s own', () => {
    expect(reviewersOf([grid('Sheet1', block('张三', '一班')), grid('专家2', block('李四', '一班'))]).map(([reviewer]) => reviewer)).toEqual(['张三', '李四']);
  });

  test('findings carry the reviewer of their sheet', () => {
    const { findings } = recognise([grid('A', block('张三', '一班')), grid('B', [...block('李四', '一班'), entry(null)])]);
    expect(findings.map(({ code, sheet, reviewer }) => [code, sheet, reviewer])).toEqual([['unknown-entry', 'B', '李四']]);
  });

  test('a sheet whose header contradicts the template takes no other with it', () => {
    const bad = grid('乙', [['评委：李四'], ['班组名称', ...HEADINGS.slice(3, 7)], ['一班', 1, 2, 3, 4]]);
    const { scoreSheets, findings } = recognise([grid('甲', block('张三', '一班')), bad]);
    expect([scoreSheets.map(({ reviewer }) => reviewer), codes(findings)]).toEqual([['张三'], ['template-mismatch.missing-dimension@A2']]);
  });
});

describe('several reviewers in one sheet', () => {
  test('stacked, each with a name above the header', () => {
    const stacked = [...block('张三', '一班', '二班'), [], ...block('李四', '一班', '二班'), ['专家签字：'], [], ['2021年度成果评分表'], ...block('王五', '一班')];
    expect(reviewersOf(grid('评分表', stacked))).toEqual([['张三', '评分表', '一班 二班'], ['李四', '评分表', '一班 二班'], ['王五', '评分表', '一班']]);
  });

  test('a title and the name of the next reviewer are no entries of the one above', () => {
    const stacked = [...block('张三', '一班'), ['2021年度成果评分表'], ...block('李四', '一班')];
    expect(reviewersOf(grid('评分表', stacked, { merges: ['A4:J4'] }))).toEqual([['张三', '评分表', '一班'], ['李四', '评分表', '一班']]);
  });

  test('stacked, each with a name below the scores', () => {
    const signed = (name: string): Cell[][] => [[...HEADINGS], entry('一班'), [`专家签字：${name}`], [], []];
    expect(reviewersOf(grid('评分表', [...signed('张三'), [], ...signed('李四')])).map(([reviewer]) => reviewer)).toEqual(['张三', '李四']);
  });

  test('stacked, each with a name above the header and a signature below the scores', () => {
    const signed = (name: string): Cell[][] => [...block(name, '一班'), [`专家签字：${name}`], []];
    expect(reviewersOf(grid('评分表', [...signed('张三'), ...signed('李四')])).map(([reviewer]) => reviewer)).toEqual(['张三', '李四']);
  });

  test('a repeated header with the same name continues the reviewer', () => {
    const pages = [...block('张三', '一班'), ...block('张三', '二班')];
    expect(reviewersOf(grid('评分表', pages))).toEqual([['张三', '评分表', '一班 二班']]);
  });

  test('where a repeated header contradicts the template, nothing of the sheet counts', () => {
    const wrong = HEADINGS.map((heading) => (heading === '特色' ? '特色（20分）' : heading));
    const { scoreSheets, findings } = recognise(matrix([entry('一班'), [...wrong], entry('二班')]));
    expect([scoreSheets, codes(findings)]).toEqual([[], ['template-mismatch.cap@H4']]);
  });
});
