import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD, type Method } from '../../src/scoring/method';
import { formatPublished } from '../../src/scoring/published';
import type { Ranking } from '../../src/scoring/ranking';
import { contestSheets, LARGE_CONTEST } from '../support/scoring/contest';
import { rowsOf, type Row } from '../support/scoring/designs';
import { CALIB_DISCONNECTED, CALIB_EXACT_FLIP, CALIB_NOISY } from '../support/scoring/oracles';
import { averageOf, codesOf, entryOf, PAIR, sheet, totalOnly, TRIMMED } from '../support/scoring/reviews';

const STANDARD: Method = { ...DEFAULT_METHOD, name: 'standard-score' };
const CALIBRATED: Method = { ...DEFAULT_METHOD, name: 'calibrated' };

/** The review in which reviewers gave these totals. */
function reviewed(rows: readonly Row[], method: Method): Ranking {
  const reviewers = [...new Set(rows.map(([, reviewer]) => reviewer))];
  return consolidate(reviewers.map((name) => sheet(name, rows.filter(([, reviewer]) => reviewer === name).map(([team, , points]) => totalOnly(team, points)))), PAIR, method);
}

function places({ entries }: Ranking) {
  return entries.map(({ team, rank, average, rawAverage }) => [team, rank, average && formatPublished(average), rawAverage && formatPublished(rawAverage)]);
}

/** Findings of the method alone, without those about the layout of the review and its short names. */
function methodFindings(ranking: Ranking): string[] {
  return codesOf(ranking).filter((code) => !/totals-only|missing-entry|unknown-entry/.test(code));
}

/** Everybody gives every entry a total: as many entries as totals, one list for each reviewer. */
function complete(...lists: readonly (readonly number[])[]): Row[] {
  return lists.flatMap((list, reviewer) => list.map((points, entry): Row => [`E${String(entry + 1)}`, 'ABCDEFGHIJ'[reviewer]!, points]));
}

describe('standard scores', () => {
  test('make a strict and a lenient reviewer alike; the raw averages stand beside them', () => {
    // A spreads 70, 80, 90 and B 85, 90, 95: the standard scores are 40, 50, 60 for both.
    expect(places(reviewed(complete([70, 80, 90], [85, 90, 95]), STANDARD))).toEqual([['E3', 1, '60.00', '92.50'], ['E2', 2, '50.00', '85.00'], ['E1', 3, '40.00', '77.50']]);
  });

  test('leave out a reviewer who gives everything the same or one total alone, and say so', () => {
    const ranking = reviewed([...complete([70, 80, 90], [85, 85, 85]), ['E1', 'Z', 99]], STANDARD);
    expect(places(ranking).map(([team, , average]) => [team, average])).toEqual([['E3', '60.00'], ['E2', '50.00'], ['E1', '40.00']]);
    expect(ranking.findings.filter(({ code }) => code === 'cannot-standardise')).toEqual([
      { code: 'cannot-standardise', reason: 'no-spread', severity: 'error', file: 'B.xlsx', sheet: '评分表', reviewer: 'B', found: '3' },
      { code: 'cannot-standardise', reason: 'too-few', severity: 'error', file: 'Z.xlsx', sheet: '评分表', reviewer: 'Z', found: '1' },
    ]);
  });

  test('do not rank an entry that is left with none, and keep its raw average', () => {
    const ranking = reviewed([['E1', 'A', 70], ['E2', 'A', 80], ['E3', 'B', 99]], STANDARD);
    expect(entryOf(ranking, 'E3')).toMatchObject({ rank: null, unranked: 'not-comparable', average: null, exactAverage: null, counted: 1 });
    expect(places(ranking).at(-1)).toEqual(['E3', null, null, '99.00']);
  });

  test('from fewer than ten totals are a warning, for each such reviewer or once for all', () => {
    const ten = Array.from({ length: 10 }, (_, index) => 70 + index);
    expect(methodFindings(reviewed(complete(ten, ten.toReversed()), STANDARD))).toEqual([]);
    expect(methodFindings(reviewed(complete(ten, ten.slice(1)), STANDARD))).toEqual(['warning few-to-standardise']);
    expect(methodFindings(reviewed(complete([70, 80, 90], [85, 90, 95]), STANDARD))).toEqual(['warning few-to-standardise.all']);
  });
});

describe('calibration', () => {
  test('turns the order round where leniency had made it (oracle calib_exact_flip)', () => {
    const { rows, rawMean, values, calibratedRank } = CALIB_EXACT_FLIP;
    const ranking = reviewed(rows, CALIBRATED);
    expect(places(ranking)).toEqual(calibratedRank.map((team, index) => [team, index + 1, values[team].toFixed(2), rawMean[team].toFixed(2)]));
    expect(methodFindings(ranking)).toEqual([]);
  });

  test('gives values, raw means and standard errors (oracle calib_noisy)', () => {
    const { table, rawMean, leastSquares } = CALIB_NOISY;
    const { entries } = reviewed(rowsOf(table), { ...CALIBRATED, decimals: 6 });
    expect(entries.map(({ average }) => formatPublished(average!))).toEqual(leastSquares.values.map((value) => value.toFixed(6)));
    expect(entries.map(({ standardError }) => standardError!.toFixed(6))).toEqual(leastSquares.standardErrors.map((value) => value.toFixed(6)));
    expect(reviewed(rowsOf(table), CALIBRATED).entries.map(({ rawAverage }) => formatPublished(rawAverage!))).toEqual(rawMean);
  });

  test('ranks nothing across groups that share no reviewer, and names them (oracle calib_disconnected)', () => {
    const ranking = reviewed(CALIB_DISCONNECTED.rows, CALIBRATED);
    expect(ranking.entries.map(({ rank, unranked, average }) => [rank, unranked, average])).toEqual(ranking.entries.map(() => [null, 'not-comparable', null]));
    expect(ranking.entries.map(({ rawAverage }) => formatPublished(rawAverage!))).toEqual(['89.00', '84.50', '81.00', '77.00']);
    expect(ranking.findings.filter(({ code }) => code === 'disconnected-groups')).toEqual([{ code: 'disconnected-groups', severity: 'error', found: 'A、B / C、D', expected: '2' }]);
  });

  test('says that it is pointless where everybody scores everything, and is the plain mean to the last digit', () => {
    const rows = complete([70, 80, 90.01], [85, 81, 95], [60, 60, 60]);
    const ranking = reviewed(rows, { ...CALIBRATED, decimals: 6 });
    expect(methodFindings(ranking)).toEqual(['notice calibration-pointless']);
    expect(ranking.entries.map(({ exactAverage }) => exactAverage)).toEqual(reviewed(rows, DEFAULT_METHOD).entries.map(({ exactAverage }) => exactAverage));
  });

  test('of nothing that counts is nothing', () => {
    const ranking = consolidate([sheet('甲', [totalOnly('一班', '')])], PAIR, CALIBRATED);
    expect([ranking.entries[0]!.unranked, methodFindings(ranking)]).toEqual(['nothing-counted', ['error missing.total']]);
  });
});

test('methods in points of the totals have no raw averages beside theirs', () => {
  for (const method of [DEFAULT_METHOD, TRIMMED, { ...DEFAULT_METHOD, name: 'median' as const }]) {
    expect(reviewed(complete([70, 80], [75, 90]), method).entries.every((entry) => !('rawAverage' in entry) && !('standardError' in entry) && !('decidedBy' in entry))).toBe(true);
  }
});

describe('trimming', () => {
  const nine = complete([10], [20], [30], [40], [50], [60], [70], [80], [100]);

  test.each<[string, Partial<Method>, string]>([
    ['one on each side', {}, '50.00'],
    ['two on each side from seven up', { drop: 2 }, '50.00'],
    ['one on each side from ten up, so none', { trimFrom: 10 }, '51.11'],
    ['by the size of the panel', { trimThresholds: [{ from: 5, drop: 1 }, { from: 9, drop: 4 }] }, '50.00'],
  ])('drops %s', (_, rule, expected) => {
    expect(averageOf(reviewed(nine, { ...TRIMMED, ...rule }).entries[0]!)).toBe(expected);
  });

  test('of more than a panel can spare gives the plain mean and says from how many up', () => {
    const ranking = reviewed(nine.slice(0, 6), { ...TRIMMED, drop: 2 });
    expect([averageOf(ranking.entries[0]!), ranking.findings.filter(({ code }) => code === 'too-few-to-trim')]).toEqual(['35.00', [{ code: 'too-few-to-trim', severity: 'notice', reason: 'all', found: '6', expected: '7' }]]);
  });
});

test('rounding halves to even may tie what rounding them away from zero parts', () => {
  const rows = complete([80.02, 80.01], [80.03, 80.03]);
  const rounded = (rounding?: NonNullable<Method['rounding']>) => places(reviewed(rows, { ...DEFAULT_METHOD, ...(rounding && { rounding }) })).map(([, rank, average]) => [rank, average]);
  expect(rounded()).toEqual([[1, '80.03'], [2, '80.02']]);
  expect(rounded('half-away')).toEqual(rounded());
  expect(rounded('half-even')).toEqual([[1, '80.02'], [1, '80.02']]);
});

describe('a contest of 2,015 entries, 97 reviewers and five totals for each entry', () => {
  const sheets = contestSheets(LARGE_CONTEST);

  test.each([STANDARD, CALIBRATED, DEFAULT_METHOD])('is ranked whole by $name: nobody’s entries are unknown, missing or provisional', (method) => {
    const { entries, findings, reviewers } = consolidate(sheets, PAIR, method);
    expect([entries.length, reviewers.length, entries.filter(({ rank, provisional }) => rank === null || provisional)]).toEqual([2015, 97, []]);
    expect(findings.map(({ code, reason, found }) => [code, reason, found])).toEqual([['missing-entry', 'parts', '97'], ['totals-only', undefined, '97']]);
  });

  test('has for each entry the mean of the standard scores that ordinary arithmetic gives', () => {
    const totals = new Map(sheets.map(({ reviewer, rows }) => [reviewer, rows.flatMap(({ total }) => (total?.mark.state === 'scored' ? [total.mark.score / 100] : []))]));
    const habits = new Map([...totals].map(([reviewer, points]) => {
      const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
      return [reviewer, { mean, deviation: Math.sqrt(points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (points.length - 1)) }];
    }));
    const { entries, reviewers } = consolidate(sheets, PAIR, { ...STANDARD, decimals: 6 });
    for (const { ballots, average } of entries) {
      const scores = ballots.map(({ reviewer, total }) => {
        const { mean, deviation } = habits.get(reviewers[reviewer]!.name)!;
        return 50 + (10 * (total! / 100 - mean)) / deviation;
      });
      expect(Number(formatPublished(average!))).toBeCloseTo(scores.reduce((sum, score) => sum + score, 0) / scores.length, 5);
    }
  });
});
