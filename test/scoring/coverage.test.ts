import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { averageOf, codesOf, entry, entryOf, PAIR, sheet, statusesOf } from '../support/scoring/reviews';

const NAMES = ['管网养护班', '桥梁检测组', '沥青摊铺队', '泵站运行室'];

/** One sheet for each list of teams, in the reviewers' order 甲, 乙, 丙, 丁. */
function reviewed(...lists: readonly (readonly string[])[]) {
  return consolidate(lists.map((teams, index) => sheet('甲乙丙丁'[index]!, teams.map((team) => entry(team, [30 + index, 50 - index])))), PAIR, DEFAULT_METHOD);
}

describe('an entry that a reviewer leaves out', () => {
  const ranking = reviewed(NAMES, NAMES, NAMES.slice(1));

  test('is a warning with the reviewer and the entry', () => {
    expect(ranking.findings).toEqual([{ code: 'missing-entry', severity: 'warning', file: '丙.xlsx', sheet: '评分表', reviewer: '丙', team: '管网养护班', enterprise: '市政公司' }]);
  });

  test('waits for that reviewer, is averaged over the others and provisional', () => {
    expect(entryOf(ranking, '管网养护班').ballots[2]).toEqual({ reviewer: 2, status: 'pending', conflict: 'not-listed', rows: [] });
    expect([averageOf(entryOf(ranking, '管网养护班')), entryOf(ranking, '管网养护班').provisional]).toEqual(['80.00', true]);
  });

  test('keeps its place in the ranking', () => {
    expect(ranking.entries.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
  });

  test('is missing for a reviewer who lists exactly half of the entries', () => {
    expect(codesOf(reviewed(NAMES, NAMES, NAMES.slice(2)))).toEqual(['warning missing-entry', 'warning missing-entry']);
  });

  test('is not missing for a reviewer who lists less than half, which is a part and one notice', () => {
    const part = reviewed(NAMES, NAMES, NAMES.slice(3));
    expect(part.findings).toEqual([{ code: 'missing-entry', reason: 'part', severity: 'notice', file: '丙.xlsx', sheet: '评分表', reviewer: '丙', found: '1', expected: '4' }]);
    expect(part.entries.some(({ provisional }) => provisional)).toBe(false);
    expect(statusesOf(part, '管网养护班')).toEqual(['甲 counted', '乙 counted']);
  });
});

describe('an entry that one reviewer alone lists', () => {
  test('is unknown, an error, not ranked and provisional', () => {
    const ranking = reviewed(NAMES, NAMES, [...NAMES, '路灯维修队']);
    expect(ranking.findings).toEqual([{ code: 'unknown-entry', severity: 'error', file: '丙.xlsx', sheet: '评分表', cell: 'B6', reviewer: '丙', team: '路灯维修队', enterprise: '市政公司', found: '路灯维修队 市政公司' }]);
    expect(ranking.entries.at(-1)).toMatchObject({ team: '路灯维修队', rank: null, unranked: 'unknown', provisional: true });
  });

  test('is told with the near name that its reviewer left out, and is not merged', () => {
    const ranking = reviewed(NAMES, NAMES, [...NAMES.slice(1), '管网养护斑']);
    expect(ranking.findings.map(({ code, reason, team, expected }) => [code, reason, team, expected])).toEqual([
      ['unknown-entry', 'near', '管网养护斑', '管网养护班 市政公司'],
      ['missing-entry', undefined, '管网养护班', undefined],
    ]);
    expect(entryOf(ranking, '管网养护班').counted).toBe(2);
  });

  test('is not near a name that its reviewer lists too', () => {
    expect(codesOf(reviewed(NAMES, NAMES, [...NAMES, '管网养护斑']))).toEqual(['error unknown-entry']);
  });

  test('makes no other entry missing for the others', () => {
    expect(codesOf(reviewed(NAMES, NAMES, [...NAMES, '路灯维修队']))).not.toContain('warning missing-entry');
  });

  test('is known among fewer than three reviewers, where nobody can tell', () => {
    const ranking = reviewed(NAMES, [...NAMES, '路灯维修队']);
    expect(codesOf(ranking)).toEqual(['warning missing-entry']);
    expect(entryOf(ranking, '路灯维修队').rank).toBe(1);
  });

  test('is known in a review shared out so that most entries are listed by few', () => {
    const ranking = reviewed(NAMES.slice(0, 1), NAMES.slice(1, 2), NAMES.slice(2, 3), NAMES.slice(3));
    expect(ranking.entries.map(({ rank }) => rank)).toEqual([1, 1, 1, 1]);
    expect(ranking.findings).toEqual([{ code: 'missing-entry', reason: 'parts', severity: 'notice', found: '4', expected: '4' }]);
  });
});

describe('two near names that share out the reviewers', () => {
  const ranking = reviewed(NAMES, NAMES, [...NAMES.slice(1), '管网养护斑'], [...NAMES.slice(1), '管网养护斑']);

  test('are probably one entry, which is a warning', () => {
    expect(ranking.findings.filter(({ code }) => code === 'unknown-entry')).toEqual([
      { code: 'unknown-entry', reason: 'near', severity: 'warning', file: '甲.xlsx', sheet: '评分表', cell: 'B2', reviewer: '甲', team: '管网养护班', enterprise: '市政公司', found: '管网养护班 市政公司', expected: '管网养护斑 市政公司', other: { team: '管网养护斑', enterprise: '市政公司' } },
    ]);
  });

  test('are not merged, and both are ranked and provisional', () => {
    for (const team of ['管网养护班', '管网养护斑']) expect(entryOf(ranking, team)).toMatchObject({ counted: 2, rank: 1, provisional: true });
  });

  test('are provisional though each reviewer was given a part, so that nobody is waited for', () => {
    const parts = reviewed(['管网养护班', '桥梁检测组'], ['管网养护班', '沥青摊铺队'], ['管网养护斑', '泵站运行室'], ['管网养护斑', '路灯维修点']);
    expect(parts.entries.filter(({ provisional }) => provisional).map(({ team, counted, ballots }) => [team, counted, ballots.length])).toEqual([['管网养护斑', 2, 2], ['管网养护班', 2, 2]]);
  });

  test('are two entries where one reviewer lists both', () => {
    const both = reviewed([...NAMES, '管网养护斑'], NAMES, [...NAMES.slice(1), '管网养护斑'], [...NAMES.slice(1), '管网养护斑']);
    expect(codesOf(both).filter((code) => code.includes('near'))).toEqual([]);
  });

  test('are two entries where all reviewers list both', () => {
    const all = [...NAMES, '管网养护斑'];
    expect(codesOf(reviewed(all, all, all))).toEqual([]);
  });
});
