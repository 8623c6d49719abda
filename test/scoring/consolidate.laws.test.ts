import * as fc from 'fast-check';

import { consolidate } from '../../src/scoring/consolidate';
import { sumHundredths } from '../../src/scoring/hundredths';
import type { Method } from '../../src/scoring/method';
import { publish } from '../../src/scoring/published';
import type { RankedEntry, Ranking } from '../../src/scoring/ranking';
import { compareRatios, ratioOfHundredths } from '../../src/scoring/ratio';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import { anyCells, CAPS, legalCells, legalScore, method, pointMethod, reviewOf, shuffled, type ReviewSpec } from '../support/scoring/arbitraries';
import { entry, resultsOf, sheet } from '../support/scoring/reviews';

const anyReview = reviewOf(anyCells, { everyEntry: false });

function rank(review: ReviewSpec, by: Method): Ranking {
  return consolidate(review.map(({ reviewer, rows }, index) => sheet(reviewer, rows, STANDARD_TEMPLATE, `${String(index)}.xlsx`)), STANDARD_TEMPLATE, by);
}

function totals({ ballots }: RankedEntry): number[] {
  return ballots.flatMap(({ total }) => (total === undefined ? [] : [total]));
}

/** The ranks by entry, those without one left out. */
function placesOf({ entries }: Ranking): Map<string, number> {
  return new Map(entries.flatMap(({ team, enterprise, rank: place }) => (place === null ? [] : [[`${team} ${enterprise}`, place] as const])));
}

/** The same review, its files in another order and the rows in another order within them. */
const reordered = anyReview.chain((review) =>
  fc.tuple(fc.constant(review), shuffled(review).chain((sheets) => fc.tuple(...sheets.map(({ reviewer, rows }) => shuffled(rows).map((others) => ({ reviewer, rows: others })))))));

describe('for any review', () => {
  test('the order of files and rows changes no average, count, rank or dimension average', () => {
    fc.assert(fc.property(reordered, method, ([review, other], by) => {
      expect(resultsOf(rank(other, by))).toEqual(resultsOf(rank(review, by)));
    }));
  });

  test('handing in the same sheet once more changes no result', () => {
    fc.assert(fc.property(anyReview.chain((review) => fc.tuple(fc.constant(review), fc.constantFrom(...review), fc.nat(review.length))), method, ([review, again, place], by) => {
      expect(resultsOf(rank(review.toSpliced(place, 0, again), by))).toEqual(resultsOf(rank(review, by)));
    }));
  });

  test('no counted score is over its cap or below zero, and no total is over 100', () => {
    fc.assert(fc.property(anyReview, method, (review, by) => {
      for (const { ballots } of rank(review, by).entries) {
        for (const { total, rows } of ballots.filter(({ status }) => status === 'counted')) {
          const scores = rows[0]!.row.marks.flatMap(({ mark }) => (mark.state === 'scored' ? [mark.score] : []));
          expect(scores.map((score, index) => score >= 0 && score <= CAPS[index]! * 100)).toEqual(CAPS.map(() => true));
          expect(total).toBe(sumHundredths(scores));
          expect(total).toBeLessThanOrEqual(10_000);
        }
      }
    }));
  });

  test('an average lies between the lowest and the highest counted total', () => {
    fc.assert(fc.property(anyReview, pointMethod.filter(({ name, trimScope }) => name !== 'trimmed' || trimScope === 'total'), (review, by) => {
      for (const ranked of rank(review, by).entries) {
        if (ranked.exactAverage === null) continue;
        expect(compareRatios(ranked.exactAverage, ratioOfHundredths(Math.min(...totals(ranked)), 1))).toBeGreaterThanOrEqual(0);
        expect(compareRatios(ranked.exactAverage, ratioOfHundredths(Math.max(...totals(ranked)), 1))).toBeLessThanOrEqual(0);
      }
    }));
  });

  test('an average exists exactly where a total counts, and is published rounded once', () => {
    fc.assert(fc.property(anyReview, pointMethod, (review, by) => {
      for (const ranked of rank(review, by).entries) {
        expect([ranked.counted, ranked.average]).toEqual([totals(ranked).length, ranked.exactAverage === null ? null : publish(ranked.exactAverage, by.decimals)]);
        const none = ranked.counted === 0 || ranked.unranked === 'unknown';
        expect([ranked.average === null, ranked.dimensionAverages.length === 0]).toEqual([none, none]);
      }
    }));
  });

  test('a rank is one more than the number of ranked entries with a higher published average, or a higher exact one', () => {
    fc.assert(fc.property(anyReview, method, (review, by) => {
      const ranked = rank(review, by).entries.filter(({ unranked }) => unranked === undefined);
      const isHigher = (one: RankedEntry, other: RankedEntry): boolean => (by.rankOn === 'exact' ? compareRatios(one.exactAverage!, other.exactAverage!) > 0 : one.average!.units > other.average!.units);
      expect(ranked.map(({ rank: place }) => place)).toEqual(ranked.map((own) => 1 + ranked.filter((other) => isHigher(other, own)).length));
    }));
  });

  test('ranks on exact averages refine those on published ones: they part ties and never reverse an order', () => {
    fc.assert(fc.property(anyReview, method, (review, by) => {
      const exact = placesOf(rank(review, { ...by, rankOn: 'exact' }));
      const published = placesOf(rank(review, { ...by, rankOn: 'published' }));
      for (const [entry, place] of exact) {
        for (const [other, otherPlace] of exact) {
          if (place <= otherPlace) expect(published.get(entry)).toBeLessThanOrEqual(published.get(other)!);
        }
      }
    }));
  });

  test('entries of one exact average share a rank by either rule', () => {
    fc.assert(fc.property(anyReview, method, (review, by) => {
      const ranked = rank(review, by).entries.filter(({ unranked }) => unranked === undefined);
      for (const one of ranked) {
        for (const other of ranked) if (compareRatios(one.exactAverage!, other.exactAverage!) === 0) expect(one.rank).toBe(other.rank);
      }
    }));
  });

  test('an entry is provisional where a ballot is pending', () => {
    fc.assert(fc.property(anyReview, method, (review, by) => {
      for (const { ballots, provisional } of rank(review, by).entries) if (ballots.some(({ status }) => status === 'pending')) expect(provisional).toBe(true);
    }));
  });
});

describe('where everybody scores everything', () => {
  const complete = reviewOf(legalCells, { everyEntry: true });

  test('nothing is provisional and everything is ranked', () => {
    fc.assert(fc.property(complete, pointMethod, (review, by) => {
      const { entries } = rank(review, by);
      expect(entries.every(({ provisional, rank: place, counted }) => !provisional && place !== null && counted === review.length)).toBe(true);
    }));
  });

  test('the plain average is the sum of the exact dimension averages', () => {
    fc.assert(fc.property(complete, method.map((by) => ({ ...by, name: 'mean' as const, decimals: 6 })), (review, by) => {
      for (const { average, dimensionAverages } of rank(review, by).entries) {
        const off = average!.units - dimensionAverages.reduce((sum, { units }) => sum + units, 0n);
        expect(off >= -3n && off <= 3n).toBe(true);
      }
    }));
  });
});

/** Reviewers in pairs that lie as far above as below a middle, which is legal and so the average of every dimension. */
const symmetric = fc
  .tuple(...CAPS.map((cap) => fc.tuple(legalScore(cap), fc.array(fc.nat(cap * 100), { minLength: 3, maxLength: 3 }))))
  .map((dimensions) => ({
    middle: dimensions.map(([middle]) => middle),
    reviewers: [0, 1, 2].flatMap((pair) => [1, -1].map((side) => dimensions.map(([middle, offsets], index) => {
      const units = Math.round(middle * 100);
      const room = Math.min(units, CAPS[index]! * 100 - units);
      return (units + side * (offsets[pair]! % (room + 1))) / 100;
    }))),
  }));

test('a further reviewer who gives the average in every dimension changes no average', () => {
  fc.assert(fc.property(symmetric, fc.integer({ min: 1, max: 3 }), pointMethod, ({ middle, reviewers }, pairs, by) => {
    const before = rank(reviewers.slice(0, 2 * pairs).map((cells, index) => ({ reviewer: `评委${String(index)}`, rows: [entry('一班', cells)] })), by).entries[0]!;
    const after = rank([...reviewers.slice(0, 2 * pairs), middle].map((cells, index) => ({ reviewer: `评委${String(index)}`, rows: [entry('一班', cells)] })), by).entries[0]!;
    expect(compareRatios(after.exactAverage!, before.exactAverage!)).toBe(0);
    expect([after.average, after.dimensionAverages, after.counted]).toEqual([before.average, before.dimensionAverages, before.counted + 1]);
  }));
});
