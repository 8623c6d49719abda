import * as fc from 'fast-check';

import { spreads } from '../../../src/scoring/panel/spread';
import { given } from '../../../src/scoring/panel/scores';
import { gappyTable } from '../../support/scoring/panelOf';

describe('the spread of an entry', () => {
  test('is lowest, quartiles, highest and mean of what counts', () => {
    expect(spreads([[90, null, 70, 80, 100, 60]])).toEqual([{ lowest: 60, lowerQuartile: 70, median: 80, upperQuartile: 90, highest: 100, mean: 80, count: 5 }]);
  });

  test('is none where nothing counts', () => {
    expect(spreads([[null, null]])).toEqual([undefined]);
  });

  test('is in order, and counts what was given', () => {
    fc.assert(fc.property(gappyTable, (table) => {
      spreads(table).forEach((spread, entry) => {
        expect(spread?.count ?? 0).toBe(given(table[entry]!).length);
        if (spread === undefined) return;
        const ordered = [spread.lowest, spread.lowerQuartile, spread.median, spread.upperQuartile, spread.highest];
        expect(ordered).toEqual([...ordered].sort((a, b) => a - b));
      });
    }));
  });
});
