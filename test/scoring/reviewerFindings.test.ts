import { consolidate } from '../../src/scoring/consolidate';
import type { Finding } from '../../src/scoring/finding';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import type { ScoreSheet } from '../../src/scoring/scoreSheet';
import { averageOf, codesOf, entry, entryOf, PAIR, sheet, statusesOf, type RowSpec } from '../support/scoring/reviews';

const FIRST = [entry('一班', [30, 50]), entry('二班', [20, 40])];

function twice(second: readonly RowSpec[]) {
  return [sheet('张三', FIRST), sheet('张三', second, PAIR, '张三(1).xlsx')];
}

function sheetFindings(sheets: readonly ScoreSheet[]): Finding[] {
  return consolidate(sheets, PAIR, DEFAULT_METHOD).findings.filter(({ code, reason }) => code === 'duplicate-reviewer' && reason?.startsWith('sheet-') === true);
}

function told(second: readonly RowSpec[]): string[] {
  return codesOf({ findings: sheetFindings(twice(second)) });
}

describe('a further sheet of one reviewer', () => {
  test('repeats the first', () => {
    expect(told(FIRST)).toEqual(['warning duplicate-reviewer.sheet-identical']);
  });

  test('repeats the first though its rows stand in another order', () => {
    expect(told([...FIRST].reverse())).toEqual(['warning duplicate-reviewer.sheet-identical']);
  });

  test('contradicts the first where one score differs', () => {
    expect(told([FIRST[0]!, entry('二班', [20, 40.5])])).toEqual(['error duplicate-reviewer.sheet-conflict']);
  });

  test('completes the first where they share no entry', () => {
    expect(told([entry('三班', [30, 50])])).toEqual(['warning duplicate-reviewer.sheet-disjoint']);
  });

  test('is compared by the entries its rows join, though it leaves the enterprises out', () => {
    expect(told(FIRST.map(({ team, cells }) => entry(team, cells, '')))).toEqual(['warning duplicate-reviewer.sheet-identical']);
    expect(told([entry('一班', [30, 50.5], '')])).toEqual(['error duplicate-reviewer.sheet-conflict']);
  });

  test('is told with its own place and that of the first', () => {
    expect(sheetFindings(twice(FIRST))).toEqual([
      expect.objectContaining({ file: '张三(1).xlsx', sheet: '评分表', reviewer: '张三', found: '张三.xlsx 评分表' }),
    ]);
  });

  test('is told for every sheet after the first', () => {
    expect(sheetFindings([...twice(FIRST), sheet('张三', FIRST, PAIR, '3.xlsx')]).map(({ file }) => file)).toEqual(['张三(1).xlsx', '3.xlsx']);
  });
});

test('one sheet of each reviewer is nothing to tell', () => {
  expect(sheetFindings([sheet('张三', FIRST), sheet('李四', FIRST)])).toEqual([]);
});

describe('two sheets of one reviewer are one ballot', () => {
  test('that counts once where they agree', () => {
    const ranking = consolidate([...twice(FIRST), sheet('李四', [entry('一班', [10, 10]), entry('二班', [10, 10])])], PAIR, DEFAULT_METHOD);
    expect([averageOf(entryOf(ranking, '一班')), entryOf(ranking, '一班').counted]).toEqual(['50.00', 2]);
    expect(ranking.reviewers.map(({ name, entriesScored }) => [name, entriesScored])).toEqual([['张三', 2], ['李四', 2]]);
    expect(codesOf(ranking)).toEqual(['warning duplicate-reviewer.sheet-identical']);
  });

  test('that counts not at all where they differ, for the entry in which they do', () => {
    const ranking = consolidate([...twice([FIRST[0]!, entry('二班', [20, 40.5])]), sheet('李四', [entry('一班', [10, 10]), entry('二班', [10, 10])])], PAIR, DEFAULT_METHOD);
    expect(statusesOf(ranking, '一班')).toEqual(['张三 counted', '李四 counted']);
    expect(statusesOf(ranking, '二班')).toEqual(['张三 pending', '李四 counted']);
    expect(entryOf(ranking, '二班')).toMatchObject({ provisional: true, counted: 1, ballots: [{ conflict: 'duplicate', rows: [{}, {}] }, {}] });
    expect(codesOf(ranking)).toEqual(['error duplicate-reviewer.sheet-conflict', 'error duplicate-reviewer.conflict']);
  });

  test('for each entry of either where they share none', () => {
    const ranking = consolidate(twice([entry('三班', [10, 10])]), PAIR, DEFAULT_METHOD);
    expect(ranking.entries.map(({ team, counted }) => [team, counted])).toEqual([['一班', 1], ['二班', 1], ['三班', 1]]);
    expect(ranking.reviewers[0]?.entriesScored).toBe(3);
  });
});
