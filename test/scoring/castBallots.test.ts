import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { averageOf, codesOf, entry, entryOf, PAIR, sheet, statusesOf } from '../support/scoring/reviews';

const OTHER = sheet('李四', [entry('一班', [20, 40])]);

function consolidated(...rows: Parameters<typeof sheet>[1]) {
  return consolidate([sheet('张三', rows), OTHER], PAIR, DEFAULT_METHOD);
}

describe('an entry twice in one sheet', () => {
  test('with the same scores counts once, with a warning', () => {
    const ranking = consolidated(entry('一班', [30, 50]), entry('一 班', ['30分', 50]));
    expect([averageOf(entryOf(ranking, '一班')), entryOf(ranking, '一班').provisional]).toEqual(['70.00', false]);
    expect(codesOf(ranking)).toEqual(['warning duplicate-entry.identical']);
  });

  test('with different scores counts not at all, and the entry is provisional', () => {
    const ranking = consolidated(entry('一班', [30, 50]), entry('一班', [31, 50]));
    expect([averageOf(entryOf(ranking, '一班')), entryOf(ranking, '一班').provisional]).toEqual(['60.00', true]);
    expect(statusesOf(ranking, '一班')).toEqual(['张三 pending', '李四 counted']);
    expect(codesOf(ranking)).toEqual(['error duplicate-entry.conflict']);
  });

  test('once scored and once blank counts not at all, since which is meant cannot be known', () => {
    const ranking = consolidated(entry('一班', [30, 50]), entry('一班', ['', '']));
    expect(statusesOf(ranking, '一班')).toEqual(['张三 pending', '李四 counted']);
    expect(codesOf(ranking)).toEqual(['error missing.row', 'error duplicate-entry.conflict']);
  });

  test('is told at the second place, with the first', () => {
    const [finding] = consolidated(entry('一班', [30, 50]), entry('一班', [31, 50])).findings;
    expect(finding).toMatchObject({ file: '张三.xlsx', sheet: '评分表', cell: 'B3', reviewer: '张三', team: '一班', enterprise: '市政公司', found: '张三.xlsx 评分表!B2' });
  });

  test('three times is told twice', () => {
    expect(codesOf(consolidated(entry('一班', [30, 50]), entry('一班', [30, 50]), entry('一班', [30, 50])))).toEqual(['warning duplicate-entry.identical', 'warning duplicate-entry.identical']);
  });

  test('with the same fault has the fault told once', () => {
    expect(codesOf(consolidated(entry('一班', [41, 50]), entry('一班', [41, 50])))).toEqual(['error over-cap', 'warning duplicate-entry.identical']);
  });
});

describe('rows that contradict each other', () => {
  test('are all kept with the ballot, each difference once', () => {
    const { ballots } = entryOf(consolidated(entry('一班', [30, 50]), entry('一班', [31, 50]), entry('一班', [30, 50])), '一班');
    expect(ballots[0]).toMatchObject({ status: 'pending', conflict: 'duplicate' });
    expect(ballots[0]?.rows.map(({ row }) => row.cell)).toEqual(['B2', 'B3']);
    expect(ballots[0]).not.toHaveProperty('total');
  });

  test('do not touch the other entries of the sheet', () => {
    const ranking = consolidated(entry('一班', [30, 50]), entry('一班', [31, 50]), entry('二班', [10, 10]));
    expect(statusesOf(ranking, '二班')[0]).toBe('张三 counted');
  });
});

test('ballots stand in the order of the reviewers', () => {
  const ranking = consolidate(['丙', '甲', '乙'].map((name) => sheet(name, [entry('一班', [30, 50])])), PAIR, DEFAULT_METHOD);
  expect(statusesOf(ranking, '一班')).toEqual(['丙 counted', '甲 counted', '乙 counted']);
});
