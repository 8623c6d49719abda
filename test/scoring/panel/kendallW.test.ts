import * as fc from 'fast-check';

import { kendallW } from '../../../src/scoring/panel/kendallW';
import { spearman } from '../../../src/scoring/panel/correlation';
import { completeTable, transposed, withShuffled } from '../../support/scoring/panelOf';
import { KENDALL_W } from '../../support/scoring/panelOracles';

describe('Kendall’s W', () => {
  test.each(KENDALL_W)('is $w with S $s and chi² $chiSquare (oracle kendall_w)', ({ byReviewer, s, w, chiSquare }) => {
    const result = kendallW(transposed<number>(byReviewer))!;
    expect(result.s).toBe(s);
    expect(result.w).toBeCloseTo(w, 9);
    expect(result.chiSquare).toBeCloseTo(chiSquare, 6);
    expect([result.degreesOfFreedom, result.beyondChance]).toEqual([byReviewer[0].length - 1, true]);
  });

  test('corrects for ties: two reviewers with the same tie agree fully', () => {
    expect(kendallW([[1, 2], [2, 4], [2, 4], [3, 9]])!.w).toBe(1);
  });

  test('is 0 where two orders cancel each other', () => {
    expect(kendallW([[1, 3], [2, 2], [3, 1]])).toMatchObject({ w: 0, beyondChance: false });
  });

  test('of three entries and two reviewers is never beyond chance', () => {
    expect(kendallW([[1, 1], [2, 2], [3, 3]])).toMatchObject({ w: 1, chiSquare: 4, beyondChance: false });
  });

  test('is none where every reviewer gives all the same, and of no table', () => {
    expect([kendallW([[8, 9], [8, 9], [8, 9]]), kendallW([[1], [2]]), kendallW([[1, 2]]), kendallW([])]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('lies between 0 and 1, and is the same in any order', () => {
    fc.assert(fc.property(withShuffled(completeTable), ({ table, shuffled }) => {
      const result = kendallW(table);
      expect(kendallW(shuffled)).toEqual(result);
      expect(result === undefined || (result.w >= 0 && result.w <= 1)).toBe(true);
    }));
  });

  test('knows orders only, not points', () => {
    fc.assert(fc.property(completeTable, (table) => {
      expect(kendallW(table.map((row) => row.map((value, reviewer) => value ** 3 + 10 * reviewer)))).toEqual(kendallW(table));
    }));
  });

  test('of two reviewers without ties is (1 + their rank correlation) / 2', () => {
    const orders = fc.tuple(...[0, 1].map(() => fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 6 })));
    fc.assert(fc.property(orders, ([one, other]) => {
      expect(kendallW(transposed([one!, other!]))!.w).toBeCloseTo((1 + spearman(one!, other!)!) / 2, 10);
    }));
  });

  test.each([[2, 5.991], [7, 14.067], [9, 16.919], [29, 42.557]])('is beyond chance of %p degrees of freedom from chi² %p on, as the tables say', (degrees, critical) => {
    // Of that many entries, so many reviewers in one order: chi² is their number times the degrees.
    const agreeing = (reviewers: number) => kendallW(Array.from({ length: degrees + 1 }, (_, entry) => Array.from({ length: reviewers }, () => entry)))!.beyondChance;
    const least = Math.ceil(critical / degrees);
    expect([agreeing(least), least === 2 || !agreeing(least - 1)]).toEqual([true, true]);
  });
});
