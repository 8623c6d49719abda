import * as fc from 'fast-check';

import { completePart } from '../../../src/scoring/panel/completePart';
import { gappyTable, withShuffled } from '../../support/scoring/panelOf';

describe('the largest part without gaps', () => {
  test('is all where nothing is missing', () => {
    expect(completePart([[1, 2], [3, 4]])).toEqual({ entries: [0, 1], reviewers: [0, 1], scores: [[1, 2], [3, 4]] });
  });

  test('leaves out an entry that one reviewer recused from, where that loses less', () => {
    expect(completePart([[1, 2, 3], [4, null, 6], [7, 8, 9], [1, 1, 1]])).toMatchObject({ entries: [0, 2, 3], reviewers: [0, 1, 2] });
  });

  test('leaves out a reviewer who scored few, where that loses less', () => {
    expect(completePart([[1, 2, null], [3, 4, null], [5, 6, 7]])).toMatchObject({ entries: [0, 1, 2], reviewers: [0, 1] });
  });

  test('is empty where nobody gave anything', () => {
    expect([completePart([]), completePart([[null]])]).toEqual([{ entries: [], reviewers: [], scores: [] }, { entries: [], reviewers: [], scores: [] }]);
  });

  test('has no gaps, and is the same in any order', () => {
    fc.assert(fc.property(withShuffled(gappyTable), ({ table, shuffled, entries, reviewers }) => {
      const part = completePart(table);
      const other = completePart(shuffled);
      expect(part.scores.flat().filter((value) => typeof value !== 'number')).toEqual([]);
      expect(other.entries.map((entry) => entries[entry]!).sort()).toEqual([...part.entries].sort());
      expect(other.reviewers.map((reviewer) => reviewers[reviewer]!).sort()).toEqual([...part.reviewers].sort());
    }));
  });
});
