import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD, type Method } from '../../src/scoring/method';
import { formatPublished } from '../../src/scoring/published';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { averageOf, codesOf, entry, entryOf, PAIR, sheet, statusesOf, TRIMMED, type Cell } from '../support/scoring/reviews';

/** One sheet for each reviewer, who give 一班 the first row of cells, 二班 the second. */
function review(method: Method, ...reviewers: readonly (readonly Cell[][])[]) {
  return consolidate(reviewers.map((rows, index) => sheet(`评委${String(index + 1)}`, rows.map((cells, team) => entry(['一班', '二班', '三班'][team]!, cells)))), PAIR, method);
}

function places(ranking: ReturnType<typeof review>) {
  return ranking.entries.map((ranked) => [ranked.team, ranked.rank, averageOf(ranked)]);
}

describe('the ranking', () => {
  test('goes from the highest average down, equal averages sharing a rank', () => {
    const ranking = review(DEFAULT_METHOD, [[20, 40], [30, 50], [10, 50]], [[20, 40], [30, 51], [20, 40]]);
    expect(places(ranking)).toEqual([['二班', 1, '80.50'], ['一班', 2, '60.00'], ['三班', 2, '60.00']]);
  });

  test('is taken on the published average: what is equal when rounded shares its rank', () => {
    const cells = [[[10, 0], [10, 0]], [[10, 0], [10, 0]], [[10, 0], [10.01, 0]]];
    expect(places(review(DEFAULT_METHOD, ...cells))).toEqual([['一班', 1, '10.00'], ['二班', 1, '10.00']]);
    expect(places(review({ ...DEFAULT_METHOD, decimals: 3 }, ...cells))).toEqual([['二班', 1, '10.003'], ['一班', 2, '10.000']]);
  });

  test('keeps the entries without a rank at the end', () => {
    expect(places(review(DEFAULT_METHOD, [['', ''], [1, 1]], [['?', 2], [1, 1]]))).toEqual([['二班', 1, '2.00'], ['一班', null, null]]);
  });

  test('of no sheets is empty', () => {
    expect(consolidate([], PAIR, TRIMMED)).toEqual({ template: PAIR, method: TRIMMED, reviewers: [], entries: [], findings: [] });
  });

  test('tells for how many entries each reviewer counts', () => {
    const { reviewers } = review(DEFAULT_METHOD, [[1, 1], [1, 1]], [['回避', ''], [1, 1]], [[1, ''], ['', '']]);
    expect(reviewers.map(({ name, entriesScored }) => [name, entriesScored])).toEqual([['评委1', 2], ['评委2', 1], ['评委3', 0]]);
  });
});

describe('averages', () => {
  test('are rounded half up, dimensions too (oracle half_up_2dp)', () => {
    const ranking = review(DEFAULT_METHOD, [[35.5, 50]], [[33.1, 50]], [[20.6, 50]], [[39.1, 56]]);
    expect([averageOf(entryOf(ranking, '一班')), entryOf(ranking, '一班').dimensionAverages.map(formatPublished)]).toEqual(['83.58', ['32.08', '51.50']]);
  });

  test('count a score of 0 and not a blank', () => {
    expect(averageOf(entryOf(review(DEFAULT_METHOD, [[10, 20]], [[0, 0]]), '一班'))).toBe('15.00');
    expect(averageOf(entryOf(review(DEFAULT_METHOD, [[10, 20]], [['', '']]), '一班'))).toBe('30.00');
  });

  test('are by the method, which may change the winner (oracle trim_total_vs_criterion)', () => {
    const A = [[12, 22.5, 23.5, 13, 13], [14, 24.5, 25, 13, 13.5], [13.5, 23.5, 26.5, 15, 13.5], [12, 24, 24.5, 14, 13.5], [12.5, 22.5, 24, 14.5, 13.5]];
    const B = [[13, 19.5, 28, 14, 14], [14, 21, 29, 14, 13.5], [14.5, 21, 25.5, 12, 13.5], [12, 21, 27.5, 14, 13], [11.5, 20.5, 26.5, 12.5, 14]];
    const sheets = A.map((cells, index) => sheet(`评委${String(index)}`, [entry('A', cells), entry('B', B[index]!)], STANDARD_TEMPLATE));
    const winners = [DEFAULT_METHOD, TRIMMED, { ...TRIMMED, trimScope: 'dimension' as const }].map((method) => places(consolidate(sheets, STANDARD_TEMPLATE, method)));
    expect(winners).toEqual([[['A', 1, '88.20'], ['B', 2, '87.80']], [['A', 1, '88.33'], ['B', 2, '87.50']], [['B', 1, '88.33'], ['A', 2, '87.83']]]);
  });

  test('of dimensions are over all counted reviewers, dropped ones included', () => {
    const ranking = review(TRIMMED, [[0, 0]], [[10, 20]], [[10, 20]], [[10, 20]], [[40, 60]], [['回避', '']]);
    expect([averageOf(entryOf(ranking, '一班')), entryOf(ranking, '一班').dimensionAverages.map(formatPublished)]).toEqual(['30.00', ['14.00', '24.00']]);
  });
});

describe('what does not count', () => {
  test.each<[Cell, string]>([['回避', 'recused'], ['弃权', 'abstained'], ['缺席', 'absent']])('%s leaves the reviewer out, and the entry is final', (word, status) => {
    const ranking = review(DEFAULT_METHOD, [[10, 20]], [[word, '']]);
    expect(statusesOf(ranking, '一班')).toEqual(['评委1 counted', `评委2 ${status}`]);
    expect(entryOf(ranking, '一班')).toMatchObject({ counted: 1, provisional: false, rank: 1 });
    expect(codesOf(ranking)).toEqual([`notice ${status}`]);
  });

  test.each<[Cell[], string]>([
    [[41, 20], 'over-cap'], [[-1, 20], 'below-zero'], [[1.005, 20], 'off-step'], [['约30', 20], 'not-a-number'], [['', 20], 'missing'], [['', ''], 'missing.row'], [['回避', 20], 'recused.mixed'],
  ])('%j leaves the total out and the entry provisional (%s)', (cells, code) => {
    const ranking = review(DEFAULT_METHOD, [[10, 20]], [cells]);
    expect(statusesOf(ranking, '一班')).toEqual(['评委1 counted', '评委2 pending']);
    expect(entryOf(ranking, '一班')).toMatchObject({ counted: 1, provisional: true, rank: 1 });
    expect([averageOf(entryOf(ranking, '一班')), codesOf(ranking)]).toEqual(['30.00', [`error ${code}`]]);
  });

  test('leaves an entry for which nobody counts without rank and average, provisional only where somebody is waited for', () => {
    const ranking = review(DEFAULT_METHOD, [['回避', ''], [41, 20]], [['', '缺席'], ['', '']]);
    expect(entryOf(ranking, '一班')).toMatchObject({ unranked: 'nothing-counted', rank: null, average: null, exactAverage: null, dimensionAverages: [], counted: 0, provisional: false });
    expect(entryOf(ranking, '二班')).toMatchObject({ unranked: 'nothing-counted', rank: null, average: null, provisional: true });
  });
});

describe('fewer than five counted totals are not trimmed', () => {
  const full = Array.from({ length: 4 }, () => [[10, 20], [10, 20]]);

  test('and the entry says so where others have enough', () => {
    expect(review(TRIMMED, ...full, [['回避', ''], [10, 20]]).findings.filter(({ code }) => code === 'too-few-to-trim')).toEqual([
      { code: 'too-few-to-trim', severity: 'notice', team: '一班', enterprise: '市政公司', found: '4', expected: '5' },
    ]);
  });

  test('and it is said once where no entry has enough, with the most there are', () => {
    expect(review(TRIMMED, [[10, 20], ['弃权', '']], [[10, 20], [10, 20]]).findings.filter(({ code }) => code === 'too-few-to-trim')).toEqual([
      { code: 'too-few-to-trim', reason: 'all', severity: 'notice', found: '2', expected: '5' },
    ]);
  });

  test('and entries without a rank are not spoken of', () => {
    expect(codesOf(review(TRIMMED, ...Array.from({ length: 5 }, () => [[10, 20], ['回避', '']])))).not.toContain('notice too-few-to-trim');
  });

  test.each(['mean', 'median'] as const)('nor is anything said by the %s', (name) => {
    expect(codesOf(review({ ...DEFAULT_METHOD, name }, ...full))).toEqual([]);
  });
});
