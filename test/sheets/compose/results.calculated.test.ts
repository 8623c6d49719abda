import * as fc from 'fast-check';

import { openSheetWriter } from '../../../src/excel/writeSheets';
import { zhCN } from '../../../src/locales/zh-CN';
import { publishResults } from '../../../src/review/publishResults';
import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD, type Method } from '../../../src/scoring/method';
import { formatPublished, publishedToNumber } from '../../../src/scoring/published';
import type { Ranking } from '../../../src/scoring/ranking';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { openExcel, type OpenExcel } from '../../support/excel/openExcel';
import { ruledMethod } from '../../support/sheets/methods';
import { rankingOf, sheetOf, type Given } from '../../support/sheets/reviews';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });

const RUNS = { numRuns: 16 };
/** Totals of which many averages are equal, over other counts too; their binary sums hang on the order in which they are added. */
const MARKS = ['15 25 30 15 0.5', '15 25 30 13.1 0', '15 25 30 0.6 0', '15 25 30 15 10.1', '15 25 30 15 0', '15 25 30 14 0', '15 25 30 15 1', '=85.5', '=85', '=回避', '=101', '回避 回避 回避 回避 回避'];

const review = fc.integer({ min: 2, max: 7 }).chain((reviewers) =>
  fc.array(fc.array(fc.constantFrom(...MARKS), { minLength: 8, maxLength: 8 }), { minLength: reviewers, maxLength: reviewers }).map((rows) =>
    Object.fromEntries(rows.map((marks, at): [string, Given] => [`评委${String(at)}`, Object.fromEntries(marks.map((mark, index) => [`${String(index)}班|`, mark]))]))));

/** Six reviewers whose totals differ enough to move places, two of the entries alike. */
function contested(): Record<string, Given> {
  const scores = (reviewer: number, at: number) => [10 + ((reviewer * 3 + at * 5) % 6), 20 - (at % 3), 25 - ((reviewer + at) % 5), 10 + ((reviewer * at) % 6), 5 + at % 2].join(' ');
  return Object.fromEntries([0, 1, 2, 3, 4, 5].map((reviewer): [string, Given] => [`评委${String(reviewer)}`, Object.fromEntries([0, 1, 2, 3, 4, 5].map((at) => [`${String(at)}班|`, scores(reviewer, at % 5)]))]));
}

/** Writes the results, lets the spreadsheet calculate every formula, and returns where it found something else, and the ranks it found. */
async function calculate(ranking: Ranking): Promise<{ disagreeing: readonly string[] | undefined; ranks: unknown[] }> {
  await excel.fill({ Sheet1: [] });
  const { disagreeing } = await publishResults({ ranking, findings: [] }, openSheetWriter(), zhCN);
  const rows = await excel.values('排名结果');
  return { disagreeing, ranks: rows.slice(3, 3 + ranking.entries.length).map(([rank]) => rank) };
}

describe('a spreadsheet that calculates the formulas of the results', () => {
  it('finds the exact results in every cell, for any method and either rule of ranks', async () => {
    await fc.assert(fc.asyncProperty(review, ruledMethod, async (given, by) => {
      const ranking = rankingOf(given, by);
      expect(await calculate(ranking)).toEqual({ disagreeing: [], ranks: ranking.entries.map(({ rank }) => rank ?? '—') });
    }), RUNS);
  });

  it('ranks 170/2 and 425/5 together and what differs only before rounding apart, where exact averages decide', async () => {
    const recused = '回避 回避 回避 回避 回避';
    const at85 = '15 25 30 15 0';
    const entries: Record<string, readonly string[]> = {
      '两位|': ['15 25 30 14 0', '15 25 30 15 1', recused, recused, recused, recused],
      '五位|': [at85, '15 25 30 15 0.5', '15 25 30 14.5 0', at85, at85, recused],
      '稍高|': [at85, at85, '15 25 30 15 0.01', recused, recused, recused],
      '略高|': [at85, at85, at85, at85, at85, '15 25 30 15 0.01'],
    };
    const given = Object.fromEntries([0, 1, 2, 3, 4, 5].map((reviewer): [string, Given] => [`评委${String(reviewer)}`, Object.fromEntries(Object.entries(entries).map(([name, marks]) => [name, marks[reviewer]!]))]));
    const exact = rankingOf(given, { rankOn: 'exact' });
    expect(exact.entries.map(({ team, rank }) => [team, rank])).toEqual([['稍高', 1], ['略高', 2], ['两位', 3], ['五位', 3]]);
    expect(await calculate(exact)).toEqual({ disagreeing: [], ranks: [1, 2, 3, 3] });
    expect((await calculate(rankingOf(given))).ranks).toEqual([1, 1, 1, 1]);
  });

  it.each<Partial<Method>>([
    { name: 'trimmed', drop: 2 },
    { name: 'trimmed', trimScope: 'dimension', trimThresholds: [{ from: 3, drop: 1 }, { from: 6, drop: 2 }], rounding: 'half-even' },
    { name: 'standard-score', rankOn: 'exact' },
    { name: 'calibrated', decimals: 0, rounding: 'half-even' },
    { decimals: 0, rounding: 'half-even', tieBreaks: [{ kind: 'dimension', index: 4 }, { kind: 'highest-scores' }, { kind: 'range' }, { kind: 'median' }, { kind: 'highest-total' }] },
  ])('finds them again by %j once a score has been corrected, as if it had been given so', async (by) => {
    const given = contested();
    const ranking = rankingOf(given, by);
    await calculate(ranking);
    const details = await excel.values('评分明细');
    const row = details.findIndex(([team, , reviewer]) => team === '3班' && reviewer === '评委2');
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('评分明细').getRange(`D${String(row + 1)}`).values = [[1]];
      await context.sync();
    });
    const corrected = rankingOf({ ...given, 评委2: { ...given['评委2'], '3班|': given['评委2']!['3班|']!.replace(/^\S+/, '1') } }, by);
    const values = await excel.values('排名结果');
    const average = values[2]!.indexOf('平均分');
    const found = new Map(values.slice(3, 3 + ranking.entries.length).map((cells) => [cells[1], [cells[0], cells[average]]]));
    // A reviewer's leniency is estimated when the results are written, and only then.
    const figures = by.name === 'calibrated' ? [] : corrected.entries.map(({ team, rank, average: published }) => [team, [rank, Number(formatPublished(published!))]] as const);
    for (const [team, expected] of figures) expect([team, found.get(team)]).toEqual([team, expected]);
    expect(found.get('3班')![1]).toBeLessThan(publishedToNumber(ranking.entries.find(({ team }) => team === '3班')!.average!));
  });

  it('counts the total alone that is left once the scores that contradict it are left out, and no other', async () => {
    const sheets = [sheetOf('李一', { '一班|甲公司': '15 25 30 15 0' }), { ...sheetOf('李一', { '一班|甲公司': '=86' }), file: '李一的汇总.xlsx' }];
    await excel.fill({ Sheet1: [] });
    const ranking = consolidate(sheets, STANDARD_TEMPLATE, DEFAULT_METHOD);
    const { disagreeing } = await publishResults({ ranking, findings: [] }, openSheetWriter(), zhCN);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('评分明细').getRange('K5:K6').values = [['不计'], ['']];
      await context.sync();
    });
    const [row] = (await excel.values('排名结果')).slice(3);
    expect([disagreeing, row!.slice(0, 10)]).toEqual([[], [1, '一班', '甲公司', '—', '—', '—', '—', '—', 86, 1]]);
  });
});
