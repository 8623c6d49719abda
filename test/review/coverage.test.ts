import * as fc from 'fast-check';

import { PROGRESS, reviewCoverage } from '../../src/review/coverage';
import { consolidate } from '../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { anyCells, reviewOf } from '../support/scoring/arbitraries';
import { sheet } from '../support/scoring/reviews';
import { plainReview, rankingOf } from '../support/sheets/reviews';

const FULL = '1 2 3 4 5';

/** By team how far the reviewer is. */
function progressOf(given: Parameters<typeof rankingOf>[0], reviewer: string): Record<string, string> {
  const ranking = rankingOf(given);
  const own = reviewCoverage(ranking).find(({ name }) => name === reviewer)!;
  return Object.fromEntries(ranking.entries.map(({ team }, index) => [team, own.entries[index]!]));
}

describe('how far a reviewer is with an entry', () => {
  test('is done where all scores count, pending where some are wrong or missing, missing where none stands', () => {
    expect(progressOf({ 张: { '一班|甲': FULL, '二班|甲': '1 99 3 4 5', '三班|甲': '1 2 - 4 5', '四班|甲': '- - - - -', '五班|甲': '0 0 0 0 0' } }, '张'))
      .toEqual({ 一班: 'done', 二班: 'pending', 三班: 'pending', 四班: 'missing', 五班: 'done' });
  });

  test('keeps a recusal, an abstention and an absence apart', () => {
    expect(progressOf({ 张: { '一班|甲': '回避 回避 回避 回避 回避', '二班|甲': '弃权 - - - -', '三班|甲': '缺席 缺席 缺席 缺席 缺席' } }, '张'))
      .toEqual({ 一班: 'recused', 二班: 'abstained', 三班: 'absent' });
  });

  test('tells an entry that was left out from one that was never the reviewer’s', () => {
    const all = { '一班|甲': FULL, '二班|甲': FULL, '三班|甲': FULL };
    expect(progressOf({ 张: all, 李: all, 王: { '一班|甲': FULL, '二班|甲': FULL } }, '王')).toEqual({ 一班: 'done', 二班: 'done', 三班: 'not-listed' });
    expect(progressOf({ 张: all, 李: all, 王: { '一班|甲': FULL } }, '王')).toEqual({ 一班: 'done', 二班: 'not-asked', 三班: 'not-asked' });
  });
});

describe('an entry that waits for its reviewer', () => {
  const open = (given: Parameters<typeof rankingOf>[0]) => reviewCoverage(rankingOf(given))[0]!.open[0]!;

  test('says which scores are wrong and which are missing, and where the first of them stands', () => {
    const [, second, third] = STANDARD_TEMPLATE.dimensions.map(({ name }) => name);
    expect(open({ 张: { '一班|甲': '1 99 - 4 5' } })).toMatchObject({ team: '一班', progress: 'pending', wrong: [second], blank: [third], file: '张.xlsx', sheet: '评分表', cell: 'E5' });
  });

  test('is in conflict where two rows contradict each other', () => {
    const [own] = reviewCoverage(consolidate([sheet('张', [{ team: '一班', cells: [1, 2] }, { team: '一班', cells: [2, 2] }])], { ...STANDARD_TEMPLATE, dimensions: STANDARD_TEMPLATE.dimensions.slice(0, 2) }, DEFAULT_METHOD));
    expect(own!.open).toMatchObject([{ reason: 'duplicate', wrong: [], blank: [] }]);
  });

  test('has no cell where the sheet does not list it', () => {
    const all = { '一班|甲': FULL, '二班|甲': FULL };
    const ranking = rankingOf({ 张: all, 李: { '一班|甲': FULL } });
    expect(reviewCoverage(ranking)[1]!.open).toEqual([{ team: '二班', enterprise: '甲', progress: 'not-listed', file: '李.xlsx', sheet: '评分表', wrong: [], blank: [] }]);
  });
});

describe('for any review', () => {
  test('every entry has its progress, counts add up, and what is settled and what is open are all that was asked', () => {
    fc.assert(
      fc.property(reviewOf(anyCells, { everyEntry: false }), (review) => {
        const ranking = consolidate(review.map(({ reviewer, rows }) => sheet(reviewer, rows, STANDARD_TEMPLATE)), STANDARD_TEMPLATE, DEFAULT_METHOD);
        reviewCoverage(ranking).forEach((own, reviewer) => {
          expect(own.entries).toHaveLength(ranking.entries.length);
          for (const progress of PROGRESS) expect(own.counts[progress]).toBe(own.entries.filter((entry) => entry === progress).length);
          expect(own.settled + own.open.length).toBe(own.asked);
          expect(own.counts.done).toBe(ranking.reviewers[reviewer]!.entriesScored);
          expect(own.open).toHaveLength(ranking.entries.flatMap(({ ballots }) => ballots).filter((ballot) => ballot.reviewer === reviewer && ballot.status === 'pending').length);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('sixty reviewers of a thousand entries take no time that anybody notices', () => {
    const ranking = plainReview(60, 1000);
    const start = performance.now();
    expect(reviewCoverage(ranking)).toHaveLength(60);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
