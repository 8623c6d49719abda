import * as fc from 'fast-check';

import { competitionRanks } from '../../src/scoring/competitionRank';
import { ratioOfHundredths } from '../../src/scoring/ratio';
import { rankWithTieBreaks } from '../../src/scoring/tieBreaks';
import type { PlainTieBreak } from '../../src/scoring/tieBreak';
import type { Criterion } from '../../src/scoring/tieBreakCriteria';
import { shuffled } from '../support/scoring/arbitraries';

/** An average and what the tie-breaks see. */
interface Entry {
  readonly average: number;
  readonly median?: number | undefined;
  readonly range?: number | undefined;
}

function byFigure(kind: PlainTieBreak & ('median' | 'range')): Criterion<Entry> {
  return { tieBreak: { kind }, figure: ({ [kind]: figure }) => (figure === undefined ? undefined : ratioOfHundredths(figure, 1)) };
}

const CRITERIA = [byFigure('median'), byFigure('range')];
const compare = (a: Entry, b: Entry): number => a.average - b.average;

function ranked(entries: readonly Entry[], criteria: readonly Criterion<Entry>[] = CRITERIA): (readonly [number, string | undefined])[] {
  return rankWithTieBreaks(entries, compare, criteria).map(({ rank, decidedBy }) => [rank, decidedBy?.kind]);
}

const figure = fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined });
const entries: fc.Arbitrary<Entry[]> = fc.array(fc.record({ average: fc.integer({ min: 0, max: 2 }), median: figure, range: figure }), { maxLength: 9 });

describe('of equal averages the first criterion that can tell decides', () => {
  test('and says so; where the average decides nothing is said', () => {
    expect(ranked([{ average: 9, median: 1 }, { average: 8, median: 5 }, { average: 8, median: 6 }])).toEqual([[1, undefined], [3, 'median'], [2, 'median']]);
  });

  test('what it leaves equal goes to the next', () => {
    expect(ranked([{ average: 8, median: 6, range: 1 }, { average: 8, median: 6, range: 2 }, { average: 8, median: 7, range: 0 }, { average: 7 }])).toEqual([[3, 'range'], [2, 'range'], [1, 'median'], [4, undefined]]);
  });

  test('what stays equal shares its rank, and the next rank is skipped', () => {
    expect(ranked([{ average: 8, median: 6, range: 1 }, { average: 8, median: 6, range: 1 }, { average: 8, median: 5, range: 9 }])).toEqual([[1, 'median'], [1, 'median'], [3, 'median']]);
    expect(ranked([{ average: 8, median: 6, range: 1 }, { average: 8, median: 6, range: 1 }])).toEqual([[1, undefined], [1, undefined]]);
  });

  test('a criterion for which one of the tied has no figure separates none of them', () => {
    expect(ranked([{ average: 8, median: 6, range: 1 }, { average: 8, range: 3 }, { average: 8, median: 7, range: 2 }])).toEqual([[3, 'range'], [1, 'range'], [2, 'range']]);
    expect(ranked([{ average: 8, median: 6 }, { average: 8 }])).toEqual([[1, undefined], [1, undefined]]);
  });
});

describe('for any entries', () => {
  test('without criteria ranks are those of the averages', () => {
    fc.assert(fc.property(entries, (some) => {
      expect(ranked(some, [])).toEqual(competitionRanks(some, compare).map((rank) => [rank, undefined]));
    }));
  });

  test('no criterion ever turns round what the averages say', () => {
    fc.assert(fc.property(entries, (some) => {
      const ranks = ranked(some);
      some.forEach((one, a) => { some.forEach((other, b) => { if (one.average > other.average) expect(ranks[a]![0]).toBeLessThan(ranks[b]![0]); }); });
    }));
  });

  test('the order in which they come decides nothing', () => {
    fc.assert(fc.property(entries.chain((some) => fc.tuple(fc.constant(some), shuffled(some.map((_, index) => index)))), ([some, order]) => {
      const before = ranked(some);
      expect(ranked(order.map((index) => some[index]!))).toEqual(order.map((index) => before[index]));
    }));
  });

  test('a tie-break is named exactly where the rank is not that of the average alone, or the tie was parted', () => {
    fc.assert(fc.property(entries, (some) => {
      const plain = competitionRanks(some, compare);
      const ranks = ranked(some);
      some.forEach((_, own) => {
        const parted = some.some((__, other) => plain[other] === plain[own] && ranks[other]![0] !== ranks[own]![0]);
        expect(ranks[own]![1] !== undefined).toBe(parted);
      });
    }));
  });
});
