import * as fc from 'fast-check';

import { compareRankings } from '../../src/review/compareRankings';
import { consolidate } from '../../src/scoring/consolidate';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { anyCells, method, reviewOf } from '../support/scoring/arbitraries';
import { sheet } from '../support/scoring/reviews';
import { rankingOf } from '../support/sheets/reviews';

const SCORES = { 甲: { '一班|': '10 10 10 10 5', '二班|': '9 9 9 9 8' }, 乙: { '一班|': '10 10 10 10 5', '二班|': '9 9 9 9 8' }, 丙: { '一班|': '0 0 0 0 0', '二班|': '9 9 9 9 8' } };

describe('another method', () => {
  test('moves no rank where the ranking is the same', () => {
    expect(compareRankings(rankingOf(SCORES), rankingOf(SCORES, { decimals: 3 }))).toEqual({ moves: new Map(), sameFirst: true });
  });

  test('moves entries up and down, and may put another first', () => {
    const { moves, sameFirst } = compareRankings(rankingOf(SCORES), rankingOf(SCORES, { name: 'median' }));
    expect([...moves.values()]).toEqual([{ team: '一班', enterprise: '', from: 2, to: 1 }, { team: '二班', enterprise: '', from: 1, to: 2 }]);
    expect(sameFirst).toBe(false);
  });

  test('may part entries that were first together', () => {
    const scores = { 甲: { '一班|': '5 0 0 0 0', '二班|': '5 0 0 0 0.01' } };
    const { moves, sameFirst } = compareRankings(rankingOf(scores, { decimals: 0 }), rankingOf(scores, { decimals: 2 }));
    expect([...moves.values()]).toEqual([{ team: '一班', enterprise: '', from: 1, to: 2 }]);
    expect(sameFirst).toBe(false);
  });

  test('is told for every entry whose rank differs and no other, whatever the review', () => {
    fc.assert(
      fc.property(reviewOf(anyCells, { everyEntry: false }), method, method, (review, one, other) => {
        const sheets = review.map(({ reviewer, rows }) => sheet(reviewer, rows, STANDARD_TEMPLATE));
        const before = consolidate(sheets, STANDARD_TEMPLATE, one);
        const after = consolidate(sheets, STANDARD_TEMPLATE, other);
        const moved = new Set([...compareRankings(before, after).moves.values()].map(({ team, enterprise }) => `${team} ${enterprise}`));
        for (const { team, enterprise, rank } of after.entries) {
          const old = before.entries.find((entry) => entry.team === team && entry.enterprise === enterprise)!;
          expect(moved.has(`${team} ${enterprise}`)).toBe(old.rank !== rank);
        }
        expect([...compareRankings(after, before).moves.keys()].sort()).toEqual([...compareRankings(before, after).moves.keys()].sort());
      }),
      { numRuns: 60 },
    );
  });
});
