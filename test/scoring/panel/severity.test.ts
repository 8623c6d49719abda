import * as fc from 'fast-check';

import { severities } from '../../../src/scoring/panel/severity';
import { completeTable, gappyTable, transposed, withShuffled } from '../../support/scoring/panelOf';
import { HIGHWAY_9_EXPERTS, ONE_STEP_DEVIATION } from '../../support/scoring/panelOracles';

describe('the severity of a reviewer', () => {
  test('is the mean deviation from the entries’ means (oracle calib_noisy, one_step_deviation)', () => {
    const found = severities(ONE_STEP_DEVIATION.scores).map(({ deviation }) => Number(deviation!.toFixed(6)));
    expect(found).toEqual(ONE_STEP_DEVIATION.severities);
  });

  test('counts only entries that somebody else scored too', () => {
    expect(severities([[80, 90], [60, null]])).toEqual([{ deviation: -5, spread: Math.sqrt(200), scored: 2, common: 1 }, { deviation: 5, spread: undefined, scored: 1, common: 1 }]);
  });

  test('is none where nobody else did', () => {
    expect(severities([[80, null], [null, 90]]).map(({ deviation, common }) => [deviation, common])).toEqual([[undefined, 0], [undefined, 0]]);
  });

  test('adds up to nothing over a panel that scored everything', () => {
    fc.assert(fc.property(completeTable, (table) => {
      expect(severities(table).reduce((sum, { deviation }) => sum + deviation!, 0)).toBeCloseTo(0, 9);
    }));
  });

  test('does not depend on any order', () => {
    fc.assert(fc.property(withShuffled(gappyTable), ({ table, shuffled, reviewers }) => {
      const before = severities(table);
      expect(severities(shuffled)).toEqual(reviewers.map((reviewer) => before[reviewer]!));
    }));
  });
});

test('the widest spread is that of the expert whose own range is the largest (oracle highway_9_experts)', () => {
  const spreads = severities(transposed<number>(HIGHWAY_9_EXPERTS.byReviewer)).map(({ spread }) => spread!);
  expect(spreads.indexOf(Math.max(...spreads)) + 1).toBe(HIGHWAY_9_EXPERTS.widest);
});
