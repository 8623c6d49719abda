import * as fc from 'fast-check';

import { connectedGroups } from '../../../src/scoring/leniency/connectedGroups';
import { shuffled } from '../../support/scoring/arbitraries';
import { observationsOf } from '../../support/scoring/designs';
import { CALIB_DISCONNECTED, CALIB_EXACT_FLIP } from '../../support/scoring/oracles';
import { hundredths } from '../../support/scoring/reviews';

const pairs = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { minLength: 1, maxLength: 20 });

function groupsOf(some: readonly (readonly [entry: number, reviewer: number])[]) {
  return connectedGroups(some.map(([entry, reviewer]) => ({ entry, reviewer, score: hundredths(80) })));
}

describe('totals fall into groups that share no reviewer and no entry', () => {
  test('two of them in the oracle calib_disconnected', () => {
    expect(connectedGroups(observationsOf(CALIB_DISCONNECTED.rows))).toEqual([{ entries: [0, 1], reviewers: [0, 1] }, { entries: [2, 3], reviewers: [2, 3] }]);
  });

  test('one where a chain of entries joins all reviewers', () => {
    expect(connectedGroups(observationsOf(CALIB_EXACT_FLIP.rows))).toEqual([{ entries: [0, 1, 2, 3], reviewers: [0, 1, 2, 3] }]);
  });

  test('none without totals', () => {
    expect(connectedGroups([])).toEqual([]);
  });

  test('in which every entry and reviewer stands once, and no total leads out', () => {
    fc.assert(fc.property(pairs, (some) => {
      const groups = groupsOf(some);
      expect(groups.flatMap(({ reviewers }) => reviewers).sort()).toEqual([...new Set(some.map(([, reviewer]) => reviewer))].sort());
      expect(groups.flatMap(({ entries }) => entries).sort()).toEqual([...new Set(some.map(([entry]) => entry))].sort());
      for (const [entry, reviewer] of some) expect(groups.filter(({ entries, reviewers }) => entries.includes(entry) && reviewers.includes(reviewer))).toHaveLength(1);
    }));
  });

  test('and which no group could be divided further', () => {
    fc.assert(fc.property(pairs, (some) => {
      for (const { reviewers, entries } of groupsOf(some)) {
        const reached = new Set([reviewers[0]!]);
        for (let before = 0; before < reached.size; ) {
          before = reached.size;
          const linked = new Set(some.filter(([, reviewer]) => reached.has(reviewer)).map(([entry]) => entry));
          for (const [entry, reviewer] of some) if (linked.has(entry)) reached.add(reviewer);
        }
        expect([reached.size, entries.length > 0]).toEqual([reviewers.length, true]);
      }
    }));
  });

  test('in any order of the totals', () => {
    fc.assert(fc.property(pairs.chain((some) => fc.tuple(fc.constant(some), shuffled(some))), ([some, others]) => {
      expect(groupsOf(others)).toEqual(groupsOf(some));
    }));
  });
});
