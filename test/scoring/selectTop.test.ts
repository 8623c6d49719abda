import * as fc from 'fast-check';
import { competitionRanks } from '../../src/scoring/competitionRank';
import type { Hundredths } from '../../src/scoring/hundredths';
import { placesOf, selectTop, type Placed, type Selection, type SelectionRule, type TieDecision } from '../../src/scoring/selectTop';
import { compareWhole } from '../support/scoring/compareWhole';

/** A ranking of averages in points, by key; `null` is an entry without a rank. */
function ranking(averages: Readonly<Record<string, number | null>>): Placed[] {
  const given = Object.entries(averages);
  const ranks = competitionRanks(given.flatMap(([, points]) => (points === null ? [] : [units(points)])), compareWhole);
  return given.map(([key, points]) => (points === null ? { key, rank: null, average: null } : { key, rank: ranks.shift()!, average: { units: units(points), decimals: 2 } }));
}

function units(points: number): bigint {
  return BigInt(Math.round(points * 100));
}

function first(count: number): SelectionRule {
  return { kind: 'count', count };
}

function keys(entries: readonly Placed[]): string[] {
  return entries.map(({ key }) => key);
}

function chosen(entries: readonly Placed[], rule: SelectionRule, decision?: TieDecision): string[] {
  return keys(selectTop(entries, rule, decision).chosen);
}

const averages = fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { freq: 8 }), { maxLength: 14 }).map((points) => ranking(Object.fromEntries(points.map((point, index) => [`e${String(index)}`, point]))));
const rule: fc.Arbitrary<SelectionRule> = fc.oneof(
  fc.integer({ min: 1, max: 16 }).map(first),
  fc.integer({ min: 1, max: 10_000 }).map((percent): SelectionRule => ({ kind: 'share', percent: percent as Hundredths })),
  fc.integer({ min: 0, max: 1300 }).map((score): SelectionRule => ({ kind: 'cutoff', score: score as Hundredths })),
);
const kind = fc.constantFrom('include', 'exclude', 'choose');

/** A decision about whatever tie there is, complete in every case. */
function decide(entries: readonly Placed[], by: SelectionRule, how: TieDecision['kind'], seed: number): TieDecision | undefined {
  const { tie } = selectTop(entries, by, undefined);
  if (tie === undefined) return undefined;
  const tied = keys(tie.entries);
  return how === 'choose' ? { kind: how, tied, chosen: tied.slice(0, 1 + (seed % tie.places)), reason: '投票' } : { kind: how, tied };
}

function rankOf({ rank }: Placed): number {
  return rank ?? Infinity;
}

describe('a list of the first so many', () => {
  test('takes as many as there are places', () => {
    expect(chosen(ranking({ a: 90, b: 95, c: 85 }), first(2))).toEqual(['b', 'a']);
  });

  test('takes all where fewer have a rank than there are places', () => {
    expect(selectTop(ranking({ a: 90, b: null }), first(10), undefined)).toMatchObject({ places: 1, tie: undefined, chosen: [{ key: 'a' }], unranked: [{ key: 'b' }] });
  });

  test('gives the place of an entry that is not considered to the next (scoring-anchors R20)', () => {
    expect(chosen(ranking({ a: 90, b: null, c: 85, d: 80 }), first(2))).toEqual(['a', 'c']);
  });
});

describe('a share', () => {
  test.each([[30, 11, 3], [33.33, 3, 1], [1, 5, 1], [100, 7, 7], [50, 1, 1], [66.66, 3, 1], [66.67, 3, 2]])('%p %% of %p entries are %p: rounded down, one at least', (percent, ranked, places) => {
    expect(placesOf({ kind: 'share', percent: Math.round(percent * 100) as Hundredths }, ranked)).toBe(places);
  });

  test('is of the entries that have a rank', () => {
    expect(chosen(ranking({ a: 90, b: 80, c: null, d: null }), { kind: 'share', percent: 5000 as Hundredths })).toEqual(['a']);
  });

  test('is the largest number that does not exceed it', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 2_000 }), (percent, ranked) => {
      const places = placesOf({ kind: 'share', percent: percent as Hundredths }, ranked);
      expect(places === 1 || places * 10_000 <= ranked * percent).toBe(true);
      expect((places + 1) * 10_000).toBeGreaterThan(ranked * percent);
    }));
  });
});

describe('a cut-off', () => {
  const half = { kind: 'cutoff', score: 8750 as Hundredths } as const;

  test('takes every entry that reaches it, and no other', () => {
    expect(chosen(ranking({ a: 87.5, b: 87.49, c: 99, d: null }), half)).toEqual(['c', 'a']);
  });

  test('compares averages of any decimals exactly', () => {
    const of = (value: bigint, decimals: number): Placed => ({ key: String(value), rank: 1, average: { units: value, decimals } });
    expect(chosen([of(875n, 1), of(88n, 0), of(87_499_999n, 6), of(87_500_000n, 6)], half)).toEqual(['875', '88', '87500000']);
  });

  test('never makes a tie, and may take nobody', () => {
    expect(selectTop(ranking({ a: 87, b: 87 }), half, undefined)).toMatchObject({ chosen: [], tie: undefined, places: 0 });
  });
});

describe('a tie at the line', () => {
  const tied = ranking({ a: 95, b: 90, c: 90, d: 90, e: 80 });
  const about = ['b', 'c', 'd'];

  test('is nobody’s while it is not decided', () => {
    const { chosen: sure, leftOut, tie } = selectTop(tied, first(2), undefined);
    expect([keys(sure), keys(leftOut)]).toEqual([['a'], ['e']]);
    expect(tie).toMatchObject({ rank: 2, places: 1, decided: false });
    expect(keys(tie!.entries)).toEqual(about);
  });

  test.each<[TieDecision, string[]]>([
    [{ kind: 'include', tied: about }, ['a', 'b', 'c', 'd']],
    [{ kind: 'exclude', tied: about }, ['a']],
    [{ kind: 'choose', tied: about, chosen: ['d'], reason: '投票' }, ['a', 'd']],
  ])('is settled by %j', (decision, expected) => {
    expect(chosen(tied, first(2), decision)).toEqual(expected);
  });

  test.each<[string, TieDecision]>([
    ['more are chosen than there are places', { kind: 'choose', tied: about, chosen: ['b', 'c'], reason: '投票' }],
    ['none is chosen', { kind: 'choose', tied: about, chosen: [], reason: '投票' }],
    ['no reason is given', { kind: 'choose', tied: about, chosen: ['b'], reason: ' ' }],
    ['the decision was about others', { kind: 'include', tied: ['b', 'c'] }],
  ])('stays open where %s', (_, decision) => {
    expect(selectTop(tied, first(2), decision).tie?.decided).toBe(false);
  });

  test('is none where the last of equal entries gets the last place', () => {
    expect(selectTop(tied, first(4), undefined).tie).toBeUndefined();
  });

  test('is settled class by class (oracle rank_quota)', () => {
    // e5 is not eligible and e10 not complete: neither has a rank, nor takes a place.
    let open = ranking({ e1: 95.2, e2: 93.1, e3: 93.1, e4: 92, e5: null, e6: 90, e7: 90, e8: 88, e9: 85, e10: null });
    expect(open.map(({ rank }) => rank)).toEqual([1, 2, 2, 4, null, 5, 5, 7, 8, null]);
    expect(chosen(open, first(2))).toEqual(['e1']);
    const taken = [2, 3, 3].map((count) => {
      const list = chosen(open, first(count), decide(open, first(count), 'include', 0));
      open = open.filter(({ key }) => !list.includes(key));
      return list;
    });
    expect(taken).toEqual([['e1', 'e2', 'e3'], ['e4', 'e6', 'e7'], ['e8', 'e9']]);
  });
});

describe('whatever the ranking, the rule and the decision', () => {
  function checkAll(law: (selection: Selection<Placed>, entries: readonly Placed[], by: SelectionRule, decision: TieDecision | undefined) => void): void {
    fc.assert(fc.property(averages, rule, kind, fc.nat(), (entries, by, how, seed) => {
      const decision = decide(entries, by, how, seed);
      law(selectTop(entries, by, decision), entries, by, decision);
    }));
  }

  test('every entry is in just one of the lists once all is decided', () => {
    checkAll((selection, entries) => {
      const { chosen: list, leftOut, unranked } = selection;
      expect(keys([...list, ...leftOut, ...unranked]).sort()).toEqual(keys(entries).sort());
    });
  });

  test('no more are listed than there are places, but where all tied entries were taken in', () => {
    checkAll(({ chosen: list, places }, _entries, _rule, decision) => {
      if (decision?.kind !== 'include') expect(list.length).toBeLessThanOrEqual(places);
    });
  });

  test('entries of one rank are parted only by a decision that names them', () => {
    checkAll(({ chosen: list, leftOut }, _entries, _rule, decision) => {
      if (decision?.kind === 'choose') return;
      const parted = list.filter(({ rank }) => leftOut.some((other) => other.rank === rank));
      expect(parted).toEqual([]);
    });
  });

  test('nobody is listed before an entry of better rank that is left out', () => {
    checkAll(({ chosen: list, leftOut }) => {
      expect(Math.max(0, ...list.map(rankOf))).toBeLessThanOrEqual(Math.min(Infinity, ...leftOut.map(rankOf)));
    });
  });

  test('the list is in rank order', () => {
    checkAll(({ chosen: list }) => {
      expect(list.map(rankOf)).toEqual(list.map(rankOf).sort((a, b) => a - b));
    });
  });

  test('the order of rows and the names decide nothing', () => {
    checkAll((selection, entries, by, decision) => {
      expect(chosen([...entries].reverse(), by, decision).sort()).toEqual(keys(selection.chosen).sort());
    });
  });
});
