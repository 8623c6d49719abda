import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import type { ScoreSheet } from '../../src/scoring/scoreSheet';
import { codesOf, entry, PAIR, sheet } from '../support/scoring/reviews';

const SCORES = [entry('一班', [30, 50]), entry('二班', [20, 40]), entry('三班', [25, 45])];
const OTHERS = [entry('一班', [31, 50]), entry('二班', [20, 40]), entry('三班', [25, 45])];

function unnamed(file: string, rows = SCORES): ScoreSheet {
  return { ...sheet(file, rows, PAIR, `${file}.xlsx`), unnamed: true };
}

function review(...sheets: ScoreSheet[]) {
  return consolidate(sheets, PAIR, DEFAULT_METHOD);
}

describe('a sheet that does not name its reviewer', () => {
  test('and says what another unnamed one says is that sheet once more, and counts once', () => {
    const ranking = review(unnamed('李一'), unnamed('李一 - 副本'), sheet('王五', OTHERS));
    expect(ranking.reviewers.map(({ name }) => name)).toEqual(['李一', '王五']);
    expect(ranking.entries.map(({ counted }) => counted)).toEqual([2, 2, 2]);
    expect(codesOf(ranking)).toEqual(['warning duplicate-reviewer.sheet-identical']);
  });

  test('belongs to the reviewer who is named in a sheet with the same scores, whichever comes first', () => {
    const ranking = review(unnamed('扫描件'), sheet('李一', SCORES), sheet('王五', OTHERS));
    expect(ranking.reviewers.map(({ name }) => name)).toEqual(['李一', '王五']);
  });

  test('is a reviewer of its own where a score differs', () => {
    expect(review(unnamed('甲'), unnamed('乙', OTHERS)).reviewers).toHaveLength(2);
  });

  test('is a reviewer of its own beside another tab of its workbook, however alike', () => {
    const tab = (reviewer: string): ScoreSheet => ({ ...unnamed(reviewer), file: '全体.xlsx', sheet: reviewer });
    expect(review(tab('李一'), tab('王五')).reviewers).toHaveLength(2);
  });

  test('is a reviewer of its own beside another file of the same name in another folder', () => {
    const ranking = review({ ...unnamed('评分表'), file: 'a/评分表.xlsx' }, { ...unnamed('评分表', OTHERS), file: 'b/评分表.xlsx' });
    expect(ranking.reviewers.map(({ name }) => name)).toEqual(['评分表', '评分表（b/评分表.xlsx）']);
    expect(ranking.entries.map(({ counted }) => counted)).toEqual([2, 2, 2]);
  });

  test('is a reviewer of its own where only one or two entries are alike, which may be chance', () => {
    expect(review(unnamed('甲', SCORES.slice(1)), unnamed('乙', SCORES.slice(1))).reviewers).toHaveLength(2);
  });

  test('is a reviewer of its own where nothing is scored yet', () => {
    const empty = SCORES.map(({ team }) => entry(team, ['', '']));
    expect(review(unnamed('甲', empty), unnamed('乙', empty)).reviewers).toHaveLength(2);
  });
});

describe('two reviewers who may be one', () => {
  test('are told where all their scores are equal, and both count', () => {
    const ranking = review(sheet('李一', SCORES), sheet('王五', SCORES));
    expect(codesOf(ranking)).toEqual(['warning duplicate-reviewer.same-scores']);
    expect(ranking.entries.map(({ counted }) => counted)).toEqual([2, 2, 2]);
  });

  test('are not told for one or two entries alike, which may be chance', () => {
    expect(codesOf(review(sheet('李一', SCORES.slice(1)), sheet('王五', SCORES.slice(1))))).toEqual([]);
  });

  test.each(['李一老师', '李一（2）', '李一 副本', '李一-最终版'])('are told where the name 李一 is also written %s', (name) => {
    expect(codesOf(review(sheet('李一', SCORES), sheet(name, OTHERS)))).toEqual(['warning duplicate-reviewer.near-name']);
  });

  test('are not told for 专家1 and 专家11, or for two surnames alike', () => {
    expect(codesOf(review(sheet('专家1', SCORES), sheet('专家11', OTHERS), sheet('李一', [entry('一班', [1, 1]), ...SCORES.slice(1)]), sheet('李二', [entry('一班', [2, 2]), ...SCORES.slice(1)])))).toEqual([]);
  });
});

describe('a recusal that is declared beside scores', () => {
  const declared = { state: 'recused', cell: 'J2' } as const;

  test('waits for a decision: the scores do not count', () => {
    const given = sheet('李一', SCORES);
    const contradicted = { ...given, rows: given.rows.map((row, index) => (index === 0 ? { ...row, declared } : row)) };
    const ranking = review(contradicted, sheet('王五', OTHERS));
    expect(ranking.entries.find(({ team }) => team === '一班')).toMatchObject({ counted: 1, provisional: true });
    expect(codesOf(ranking)).toEqual(['error recused.declared']);
  });
});

test('an entry without average for want of a sure enterprise leaves its namesakes provisional', () => {
  const twoFirms = [entry('一班', [30, 50], '甲公司'), entry('一班', [20, 40], '乙公司')];
  const ranking = review(sheet('李一', twoFirms), sheet('王五', twoFirms.map((given) => ({ ...given, cells: [10, 10] }))), sheet('周六', [entry('一班', [25, 45], '')]));
  expect(ranking.entries.map(({ counted, provisional }) => [counted, provisional])).toEqual([[2, true], [2, true]]);
});
