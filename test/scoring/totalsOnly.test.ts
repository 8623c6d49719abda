import * as fc from 'fast-check';

import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD, RANK_ON, type Method } from '../../src/scoring/method';
import type { Ranking } from '../../src/scoring/ranking';
import { formatPublished } from '../../src/scoring/published';
import type { ScoreSheet } from '../../src/scoring/scoreSheet';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { legalCells, reviewOf } from '../support/scoring/arbitraries';
import { averageOf, codesOf, entry, entryOf, hundredths, PAIR, resultsOf, sheet, statusesOf, totalOnly, TRIMMED, type RowSpec } from '../support/scoring/reviews';

const BY_DIMENSION: Method = { ...TRIMMED, trimScope: 'dimension' };

function panel(rows: readonly RowSpec[], method: Method = DEFAULT_METHOD): Ranking {
  return consolidate(rows.map((row, index) => sheet(`评委${String(index)}`, [row])), PAIR, method);
}

function dimensionsOf(ranking: Ranking): string[] {
  return entryOf(ranking, '一班').dimensionAverages.map(formatPublished);
}

describe('a total alone', () => {
  test('counts as it stands, and the dimension averages are without it', () => {
    const ranking = panel([entry('一班', [30, 50]), totalOnly('一班', 90), entry('一班', [40, 55])]);
    expect([averageOf(entryOf(ranking, '一班')), entryOf(ranking, '一班').counted, dimensionsOf(ranking)]).toEqual(['88.33', 3, ['35.00', '52.50']]);
  });

  test('leaves no dimension averages where there is nothing else', () => {
    const ranking = panel([totalOnly('一班', 90), totalOnly('一班', 80)]);
    expect([averageOf(entryOf(ranking, '一班')), dimensionsOf(ranking)]).toEqual(['85.00', []]);
  });

  test.each<[number | string, string, string]>([
    [100.01, 'pending', 'error over-cap.total'], [-1, 'pending', 'error below-zero.total'], [85.125, 'pending', 'error off-step.total'], ['约85', 'pending', 'error not-a-number.total'],
    ['', 'pending', 'error missing.total'], ['回避', 'recused', 'notice recused'], ['缺席', 'absent', 'notice absent'], ['８５分', 'counted', 'notice normalised.total'],
  ])('%p is %s', (total, status, finding) => {
    const ranking = panel([entry('一班', [30, 50]), totalOnly('一班', total)]);
    expect(statusesOf(ranking, '一班')[1]).toBe(`评委1 ${status}`);
    expect(codesOf(ranking)).toContain(finding);
  });

  test('that is not legal is named with its cell, what stands there and what was expected, and no dimension', () => {
    const finding = panel([totalOnly('一班', 100.5)]).findings.find(({ code }) => code === 'over-cap');
    expect(finding).toEqual({ code: 'over-cap', reason: 'total', severity: 'error', file: '评委0.xlsx', sheet: '评分表', cell: 'H2', reviewer: '评委0', team: '一班', enterprise: '市政公司', found: '100.5', expected: '0–100' });
  });

  test('is judged by the step of the template', () => {
    const stepped = { ...PAIR, step: hundredths(0.5) };
    const ranking = consolidate([sheet('甲', [totalOnly('一班', 85.2)], stepped)], stepped, DEFAULT_METHOD);
    expect(ranking.findings[0]).toMatchObject({ code: 'off-step', reason: 'total', expected: '0.5' });
  });
});

describe('a reviewer’s total beside the same reviewer’s scores', () => {
  const versions = (...rows: readonly RowSpec[]): Ranking => consolidate(rows.map((row, index) => sheet('甲', [row], PAIR, `${String(index)}.xlsx`)), PAIR, DEFAULT_METHOD);

  test.each([[[totalOnly('一班', 80), entry('一班', [30, 50])]], [[entry('一班', [30, 50]), totalOnly('一班', '80分')]]])('that agrees with them counts once, with the scores of the dimensions, whichever came first', (rows) => {
    const ranking = versions(...rows);
    expect([statusesOf(ranking, '一班'), averageOf(entryOf(ranking, '一班')), dimensionsOf(ranking)]).toEqual([['甲 counted'], '80.00', ['30.00', '50.00']]);
    expect(codesOf(ranking)).toEqual(['warning duplicate-reviewer.sheet-identical']);
  });

  test('that differs from them leaves both uncounted', () => {
    const ranking = versions(entry('一班', [30, 50]), totalOnly('一班', 81));
    expect([statusesOf(ranking, '一班'), entryOf(ranking, '一班').provisional]).toEqual([['甲 pending'], true]);
    expect(codesOf(ranking)).toEqual(['error duplicate-reviewer.sheet-conflict', 'error duplicate-reviewer.conflict']);
  });

  test('does not reconcile scores that contradict each other, though both come to it', () => {
    const ranking = versions(entry('一班', [30, 50]), totalOnly('一班', 80), entry('一班', [31, 49]));
    expect(entryOf(ranking, '一班').ballots[0]).toMatchObject({ status: 'pending', conflict: 'duplicate' });
    expect(entryOf(ranking, '一班').ballots[0]!.rows.map(({ sheet: { file } }) => file)).toEqual(['0.xlsx', '2.xlsx']);
  });

  test.each([['回避', ['回避', '']], ['', ['', '']]])('says the same where neither is a score: %p and %j', (total, cells) => {
    expect(entryOf(versions(entry('一班', cells), totalOnly('一班', total)), '一班').ballots[0]).not.toHaveProperty('conflict');
  });

  test('contradicts a recusal', () => {
    expect(statusesOf(versions(entry('一班', ['回避', '']), totalOnly('一班', 80)), '一班')).toEqual(['甲 pending']);
  });
});

describe('trimming by dimension', () => {
  const FULL = [[30, 50], [40, 40], [20, 60], [35, 45], [25, 35]].map((cells) => entry('一班', cells));

  test('gives way to trimming by total for an entry that has a total alone, and says so', () => {
    const ranking = panel([...FULL, totalOnly('一班', 90)], BY_DIMENSION);
    expect(averageOf(entryOf(ranking, '一班'))).toBe(averageOf(entryOf(panel([...FULL, totalOnly('一班', 90)], TRIMMED), '一班')));
    expect(ranking.findings).toEqual([
      { code: 'totals-only', severity: 'notice', file: '评委5.xlsx', sheet: '评分表', found: '1' },
      { code: 'totals-only', reason: 'trimmed', severity: 'warning', team: '一班', enterprise: '市政公司', found: '1' },
    ]);
  });

  test('stays for the other entries', () => {
    const sheets = FULL.map((row, index): ScoreSheet => sheet(`评委${String(index)}`, [row, index === 0 ? totalOnly('二班', 90) : { ...row, team: '二班' }]));
    const alone = panel(FULL, BY_DIMENSION);
    expect(averageOf(entryOf(consolidate(sheets, PAIR, BY_DIMENSION), '一班'))).toBe(averageOf(entryOf(alone, '一班')));
  });

  test('has nothing to give way to below five', () => {
    expect(codesOf(panel([...FULL.slice(0, 3), totalOnly('一班', 90)], BY_DIMENSION))).toEqual(['notice too-few-to-trim.all', 'notice totals-only']);
  });
});

test('totals of several reviewers in one sheet are told once', () => {
  const summary = ['甲', '乙'].map((name) => sheet(name, [totalOnly('一班', 80)], PAIR, '汇总.xlsx'));
  expect(consolidate(summary, PAIR, DEFAULT_METHOD).findings).toEqual([{ code: 'totals-only', severity: 'notice', file: '汇总.xlsx', sheet: '评分表', found: '2' }]);
});

const method: fc.Arbitrary<Method> = fc.record({ name: fc.constantFrom('mean', 'median', 'trimmed'), trimScope: fc.constant('total'), decimals: fc.integer({ min: 0, max: 4 }), rankOn: fc.constantFrom(...RANK_ON) });
const reviewAndChoice = reviewOf(legalCells, { everyEntry: true }).chain((review) =>
  fc.tuple(fc.constant(review), fc.array(fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }), { minLength: review.length, maxLength: review.length })));

test('putting totals in the place of scores changes no average, count or rank, unless trimming is by dimension', () => {
  fc.assert(fc.property(reviewAndChoice, method, ([review, choice], by) => {
    const asTotal = ({ team, enterprise, cells }: RowSpec): RowSpec => totalOnly(team, cells.reduce((sum: number, cell) => sum + Math.round(Number(cell) * 100), 0) / 100, enterprise);
    const rank = (rowOf: (row: RowSpec, reviewer: number, index: number) => RowSpec): Ranking =>
      consolidate(review.map(({ reviewer, rows }, at) => sheet(reviewer, rows.map((row, index) => rowOf(row, at, index)), STANDARD_TEMPLATE)), STANDARD_TEMPLATE, by);
    const withoutDimensions = (ranking: Ranking): unknown => Object.entries(resultsOf(ranking)).map(([name, facts]) => [name, { ...(facts as object), dimensions: undefined }]);
    const withTotals = rank((row, at, index) => (choice[at]![index] === true ? asTotal(row) : row));
    expect(withoutDimensions(withTotals)).toEqual(withoutDimensions(rank((row) => row)));
  }));
});
