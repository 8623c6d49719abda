import * as fc from 'fast-check';

import { messagesFor } from '../../../src/locales/messages';
import { formatPublished } from '../../../src/scoring/published';
import type { RankedEntry, Ranking } from '../../../src/scoring/ranking';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { composeResults } from '../../../src/sheets/compose/resultsWorkbook';
import type { CellContent } from '../../../src/workbook/sheetDocument';
import { columnOf, isFormula, sheetNamed, shown } from '../../support/sheets/documents';
import { ruledMethod } from '../../support/sheets/methods';
import { rankingOf, type Given } from '../../support/sheets/reviews';

const zh = messagesFor('zh-CN');
const RUNS = { numRuns: 60 };

const mark = (cap: number) => fc.oneof({ weight: 30, arbitrary: fc.integer({ min: 0, max: cap }).map((score) => String(score / 100)) }, { weight: 1, arbitrary: fc.constantFrom('-', '回避', '99', '好') });
const marks = fc.oneof(
  { weight: 9, arbitrary: fc.tuple(...STANDARD_TEMPLATE.dimensions.map(({ cap }) => mark(cap))).map((texts) => texts.join(' ')) },
  { weight: 1, arbitrary: fc.constantFrom('=85.5', '=83.1', '=100.5', '=-', '=回避', '=好') },
  { weight: 1, arbitrary: fc.constantFrom('回避 回避 回避 回避 回避', '弃权 - - - -', '缺席 缺席 缺席 缺席 缺席', '- - - - -') },
);
const review = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([reviewers, entries]) => fc.array(fc.array(marks, { minLength: entries, maxLength: entries }), { minLength: reviewers, maxLength: reviewers }))
  .map((texts) => Object.fromEntries(texts.map((rows, at): [string, Given] => [`评委${String(at)}`, Object.fromEntries(rows.map((row, index) => [`${String(index)}班|`, row]))])));

function numberOf(average: RankedEntry['average']): number | string {
  return average === null ? '—' : Number(formatPublished(average));
}

function exactNumberOf(average: RankedEntry['exactAverage']): number | string {
  return average === null ? '—' : Number(average.numerator) / Number(average.denominator);
}

/** The cells of the entries below the heading, which must all be formulas, as their results. */
function results(rows: readonly (readonly CellContent[])[], column: number, entries: number): (string | number | null)[] {
  const cells = rows.slice(3, 3 + entries).map((row) => row[column]);
  for (const cell of cells) expect(isFormula(cell)).toBe(true);
  return cells.map(shown);
}

function checkRanking(ranking: Ranking): void {
  const { entries } = ranking;
  const sheet = composeResults(ranking, [], zh)[0]!;
  const column = (heading: string) => results(sheet.rows, columnOf(sheet, 2, heading), entries.length);
  expect(column('名次')).toEqual(entries.map(({ rank }) => rank ?? '—'));
  expect(column('平均分')).toEqual(entries.map(({ average }) => numberOf(average)));
  expect(column('有效评委数')).toEqual(entries.map(({ counted }) => counted));
  STANDARD_TEMPLATE.dimensions.forEach(({ name }, dimension) => {
    expect(column(name)).toEqual(entries.map(({ dimensionAverages }) => numberOf(dimensionAverages[dimension] ?? null)));
  });
}

describe('the results written beside the formulas are the exact ones', () => {
  test('in 排名结果, for any review and method', () => {
    fc.assert(fc.property(review, ruledMethod, (given, how) => { checkRanking(rankingOf(given, how)); }), RUNS);
  });

  test('in 评分汇总, totals and counts included', () => {
    fc.assert(fc.property(review, ruledMethod, (given, how) => {
      const ranking = rankingOf(given, how);
      const { entries, reviewers } = ranking;
      const sheet = sheetNamed(composeResults(ranking, [], zh), '评分汇总');
      const rows = sheet.rows.slice(3, 3 + entries.length);
      rows.forEach((row, at) => {
        const numbers = row.slice(2, 2 + reviewers.length).map(shown).filter((cell) => typeof cell === 'number');
        expect(numbers).toEqual(entries[at]!.ballots.flatMap(({ total }) => (total === undefined ? [] : [total / 100])));
        const cell = (heading: string) => row[columnOf(sheet, 2, heading)];
        const computed = ['有效评委数', '待核份数', '平均分', ...(how.rankOn === 'exact' ? ['排名用平均分'] : []), '名次'].map(cell);
        expect(computed.map(shown)).toEqual([
          entries[at]!.counted,
          entries[at]!.ballots.filter(({ status }) => status === 'pending').length,
          numberOf(entries[at]!.average),
          ...(how.rankOn === 'exact' ? [exactNumberOf(entries[at]!.exactAverage)] : []),
          entries[at]!.rank ?? '—',
        ]);
        // Groups that share no reviewer have no average, whatever a formula might make of their totals.
        const live = entries[at]!.unranked === 'not-comparable' && how.name === 'calibrated' ? [...computed.slice(0, 2), computed.at(-1)] : computed;
        for (const content of [...row.slice(2, 2 + reviewers.length), ...live]) expect(isFormula(content)).toBe(true);
      });
    }), RUNS);
  });

  test('in 评分明细, for each total that is the sum of scores', () => {
    fc.assert(fc.property(review, (given) => {
      const ranking = rankingOf(given);
      const sheet = sheetNamed(composeResults(ranking, [], zh), '评分明细');
      const total = columnOf(sheet, 2, '合计');
      const ballots = ranking.entries.flatMap((ranked) => ranked.ballots);
      sheet.rows.slice(4).forEach((row, at) => {
        const { total: sum, rows } = ballots[at]!;
        expect(isFormula(row[total + 1])).toBe(true);
        if (rows[0]!.row.total === undefined) expect([isFormula(row[total]), shown(row[total])]).toEqual([true, sum === undefined ? '' : sum / 100]);
        else expect(isFormula(row[total])).toBe(false);
      });
    }), RUNS);
  });

  test('85.5, 83.1, 70.6 and 95.1 average to 83.58', () => {
    const scores = ['15 25 30 15 0.5', '15 25 30 13.1 0', '15 25 30 0.6 0', '15 25 30 15 10.1'];
    const ranking = rankingOf(Object.fromEntries(scores.map((row, at) => [`评委${String(at)}`, { '一班|': row }])));
    const sheet = composeResults(ranking, [], zh)[0]!;
    expect(shown(sheet.rows[3]![columnOf(sheet, 2, '平均分')])).toBe(83.58);
  });

  test('an entry only one reviewer lists is not ranked, and the remarks say so', () => {
    const common = { '一班|甲': '1 1 1 1 1', '二班|甲': '2 2 2 2 2' };
    const sheet = composeResults(rankingOf({ 张: { ...common, '道路养护|乙': '5 5 5 5 5' }, 李: common, 王: common }), [], zh)[0]!;
    const last = sheet.rows[5]!.map(shown);
    expect([last[0], last[1], last.at(-1)]).toEqual(['—', '道路养护', expect.stringContaining('未排名：仅一位评委')]);
  });
});
