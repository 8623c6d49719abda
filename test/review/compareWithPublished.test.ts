import * as fc from 'fast-check';

import { LOCALE_NAMES, messagesFor, type LocaleName } from '../../src/locales/messages';
import { compareWithPublished, isUnchanged, type OwnResults, type PublishedChanges } from '../../src/review/compareWithPublished';
import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { formatPublished } from '../../src/scoring/published';
import type { Ranking } from '../../src/scoring/ranking';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { composeResults } from '../../src/sheets/compose/resultsWorkbook';
import type { SheetDocument } from '../../src/workbook/sheetDocument';
import { anyCells, legalCells, method, reviewOf, type ReviewSpec } from '../support/scoring/arbitraries';
import { sheet } from '../support/scoring/reviews';
import { shown } from '../support/sheets/documents';
import { grid } from '../support/sheets/grid';
import { plainReview, rankingOf } from '../support/sheets/reviews';

const [, SECOND] = STANDARD_TEMPLATE.dimensions.map(({ name }) => name);

/** Our sheets as the host reads them, results in place of formulas. */
function published(ranking: Ranking, locale: LocaleName = 'zh-CN'): OwnResults {
  const documents = composeResults(ranking, [], messagesFor(locale));
  const asGrid = (role: string) => {
    const { name, rows, merges } = documents.find((document) => document.role === role) as SheetDocument;
    return { ...grid(name, rows.map((row) => row.map(shown))), merges };
  };
  return { ranking: asGrid('ranking'), details: asGrid('details') };
}

function changes(before: Ranking, now: Ranking, locale: LocaleName = 'zh-CN'): PublishedChanges {
  const found = compareWithPublished({ ranking: now, findings: [] }, published(before, locale));
  if (found === undefined) throw new Error('the results were not read');
  return found;
}

function consolidated(review: ReviewSpec, chosen = DEFAULT_METHOD): Ranking {
  return consolidate(review.map(({ reviewer, rows }) => sheet(reviewer, rows, STANDARD_TEMPLATE)), STANDARD_TEMPLATE, chosen);
}

const PANEL = { 张: { '一班|甲': '10 20 10 10 5', '二班|甲': '9 9 9 9 9' }, 李: { '一班|甲': '10 20 10 10 5', '二班|甲': '9 9 9 9 9' } };

describe('results that were just written', () => {
  test.each(LOCALE_NAMES)('have not changed, whatever the review and method, in %s', (locale) => {
    fc.assert(
      fc.property(reviewOf(anyCells, { everyEntry: false }), method, (review, chosen) => {
        const ranking = consolidated(review, chosen);
        const found = changes(ranking, ranking, locale);
        expect(found).toEqual({ scores: [], reviewersAdded: [], reviewersGone: [], entriesAdded: [], entriesGone: [], results: [], otherDimensions: false });
        expect(isUnchanged(found)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a reviewer none of whose entries can be told', () => {
  test('is no news: the results do not name the reviewer either', () => {
    const ranking = rankingOf({ 张: { '一班|': '1 1 1 1 1' }, 李: { '一班|甲': '2 2 2 2 2' }, 王: { '一班|乙': '3 3 3 3 3' } });
    expect(ranking.findings.map(({ reason }) => reason)).toContain('ambiguous');
    expect(isUnchanged(changes(ranking, ranking))).toBe(true);
  });
});

describe('a score that is another one now', () => {
  test('is told with its place, what stood there and what stands there, and so are the ranks and averages it moves', () => {
    const now = rankingOf({ ...PANEL, 李: { ...PANEL.李, '一班|甲': '10 1 10 10 5' } });
    const found = changes(rankingOf(PANEL), now);
    expect(found.scores).toEqual([{ reviewer: '李', team: '一班', enterprise: '甲', dimension: SECOND, from: '20', to: '1', place: { file: '李.xlsx', sheet: '评分表', cell: 'E5' } }]);
    expect(found.results.map(({ team, rank, average }) => [team, rank.from, rank.to, formatPublished(average.from!), formatPublished(average.to!)])).toEqual([['一班', 1, 1, '55', '45.50']]);
    expect(isUnchanged(found)).toBe(false);
  });

  test('is the only one told, whatever the review', () => {
    const one = fc.tuple(reviewOf(legalCells, { everyEntry: true }), method, fc.nat(), fc.nat(), fc.nat({ max: 4 }));
    fc.assert(
      fc.property(one, ([review, chosen, whose, which, dimension]) => {
        const reviewer = whose % review.length;
        const row = which % review[reviewer]!.rows.length;
        const { team } = review[reviewer]!.rows[row]!;
        const old = review[reviewer]!.rows[row]!.cells[dimension]!;
        const other = old === 0 ? 1 : 0;
        const edited = review.map((own, index) => (index !== reviewer ? own : { ...own, rows: own.rows.map((line, at) => (at !== row ? line : { ...line, cells: line.cells.map((cell, column) => (column === dimension ? other : cell)) })) }));
        const found = changes(consolidated(review, chosen), consolidated(edited, chosen));
        expect(found.scores.map((change) => [change.reviewer, change.team, change.dimension, change.from, change.to]))
          .toEqual([[review[reviewer]!.reviewer, team, STANDARD_TEMPLATE.dimensions[dimension]!.name, String(old), String(other)]]);
      }),
      { numRuns: 60 },
    );
  });

  test('is told where a blank was filled, a state became a score, or the sheet no longer lists the entry', () => {
    const before = { 张: { '一班|甲': '回避 回避 回避 回避 回避', '二班|甲': '1 - 3 4 5', '三班|甲': '1 1 1 1 1' }, 李: { '一班|甲': '1 1 1 1 1', '二班|甲': '1 1 1 1 1', '三班|甲': '1 1 1 1 1' } };
    const now = { ...before, 张: { '一班|甲': '1 回避 回避 回避 回避', '二班|甲': '1 2 3 4 5' } };
    const found = changes(rankingOf(before), rankingOf(now)).scores;
    expect(found.filter(({ team }) => team !== '三班').map(({ team, from, to }) => [team, from, to])).toEqual(expect.arrayContaining([['一班', '回避', '1'], ['二班', '', '2']]));
    expect(found.filter(({ team }) => team === '三班').map(({ from, to, place }) => [from, to, place])).toEqual(STANDARD_TEMPLATE.dimensions.map(() => ['1', '', undefined]));
  });
});

describe('a total that is given alone', () => {
  test('is told as one where it is another one now, with its place, and where scores have taken its place', () => {
    const before = rankingOf({ ...PANEL, 李: { '一班|甲': '=85', '二班|甲': '=45' } });
    expect(isUnchanged(changes(before, before))).toBe(true);
    const now = rankingOf({ ...PANEL, 李: { '一班|甲': '=85.5', '二班|甲': '=45' } });
    expect(changes(before, now).scores).toEqual([{ reviewer: '李', team: '一班', enterprise: '甲', dimension: undefined, from: '85', to: '85.5', place: { file: '李.xlsx', sheet: '评分表', cell: 'D5' } }]);
    const scored = changes(before, rankingOf({ ...PANEL, 李: { '一班|甲': '=85', '二班|甲': '9 9 9 9 9' } })).scores;
    expect(scored.map(({ from, to }) => [from, to])).toEqual([...STANDARD_TEMPLATE.dimensions.map(() => ['', '9']), ['45', '']]);
  });
});

describe('reviewers and entries', () => {
  test('that came or went are told by name, not score by score', () => {
    const now = rankingOf({ 张: { '一班|甲': '10 20 10 10 5', '三班|乙': '1 1 1 1 1' }, 王: { '一班|甲': '10 20 10 10 5', '三班|乙': '1 1 1 1 1' } });
    expect(changes(rankingOf(PANEL), now)).toMatchObject({
      scores: [], reviewersAdded: ['王'], reviewersGone: ['李'], entriesAdded: [{ team: '三班', enterprise: '乙' }], entriesGone: [{ team: '二班', enterprise: '甲' }],
    });
  });
});

describe('the method', () => {
  test('that results were written by is told where another is chosen', () => {
    const found = changes(rankingOf(PANEL), rankingOf(PANEL, { name: 'median', decimals: 3 }));
    expect(found.method).toEqual({ from: DEFAULT_METHOD, to: { ...DEFAULT_METHOD, name: 'median', decimals: 3 } });
  });

  test('is the same where only a scope differs that nothing is trimmed in', () => {
    expect(changes(rankingOf(PANEL), rankingOf(PANEL, { trimScope: 'dimension' })).method).toBeUndefined();
  });
});

describe('results that cannot be compared', () => {
  test('are those that do not stand, and those whose headings somebody changed', () => {
    const review = { ranking: plainReview(2, 2), findings: [] };
    const own = published(review.ranking);
    expect(compareWithPublished(review, {})).toBeUndefined();
    expect(compareWithPublished(review, { ranking: own.ranking })).toBeUndefined();
    expect(compareWithPublished(review, { ...own, details: grid('评分明细', [['标题'], [], ['班', '企', '人']]) })).toBeUndefined();
  });
});

describe('a large review', () => {
  test('of sixty reviewers and a thousand entries is compared while one waits', () => {
    const ranking = plainReview(60, 1000);
    const own = published(ranking);
    const start = performance.now();
    expect(isUnchanged(compareWithPublished({ ranking, findings: [] }, own)!)).toBe(true);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
