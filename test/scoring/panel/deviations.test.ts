import * as fc from 'fast-check';

import { average } from '../../../src/scoring/panel/average';
import { deviations } from '../../../src/scoring/panel/deviations';
import { given, type Scores } from '../../../src/scoring/panel/scores';
import { completeTable, gappyTable } from '../../support/scoring/panelOf';
import { ONE_STEP_DEVIATION } from '../../support/scoring/panelOracles';

describe('deviations from the entry’s mean', () => {
  test('are in points, with gaps where there is nothing to compare', () => {
    expect(deviations([[80, 90, null], [70, null, null], [60, 61, 68]], 'plain')).toEqual([[-5, 5, null], [null, null, null], [-3, -2, 5]]);
  });

  test('leave only what a reviewer thinks of this entry, once severity is taken off', () => {
    expect(deviations([[70, 80], [75, 85], [80, 90]], 'adjusted').flat()).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('adjusted are from the adjusted means (oracle calib_noisy, one_step_deviation)', () => {
    const { severities, adjustedMeans } = ONE_STEP_DEVIATION;
    const scores: Scores = ONE_STEP_DEVIATION.scores;
    deviations(scores, 'adjusted').forEach((row, entry) => {
      row.forEach((off, reviewer) => {
        const score = scores[entry]![reviewer];
        if (score === null || score === undefined) expect(off).toBeNull();
        else expect(off).toBeCloseTo(score - severities[reviewer]! - adjustedMeans[entry]!, 5);
      });
    });
  });

  test('add up to nothing for every entry', () => {
    fc.assert(fc.property(gappyTable, fc.constantFrom('plain', 'adjusted'), (table, kind) => {
      for (const row of deviations(table, kind)) if (given(row).length > 0) expect(average(given(row))).toBeCloseTo(0, 9);
    }));
  });

  test('adjusted add up to nothing for every reviewer of a panel that scored everything', () => {
    fc.assert(fc.property(completeTable, (table) => {
      const off = deviations(table, 'adjusted');
      table[0]!.forEach((_, reviewer) => { expect(average(off.map((row) => row[reviewer]!))).toBeCloseTo(0, 9); });
    }));
  });
});
