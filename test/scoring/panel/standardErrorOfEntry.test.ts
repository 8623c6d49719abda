import * as fc from 'fast-check';

import { standardErrors } from '../../../src/scoring/panel/standardErrorOfEntry';
import { completeTable } from '../../support/scoring/panelOf';
import { ICC_SHROUT_FLEISS } from '../../support/scoring/panelOracles';

describe('the standard error of an entry', () => {
  test('is s / √n of its own totals', () => {
    expect(standardErrors([[80, 84, 88, null]])[0]!.own).toBeCloseTo(4 / Math.sqrt(3), 12);
  });

  test('comes from the two-way residual too (oracle icc_shrout_fleiss, EMS)', () => {
    const { scores, meanSquares } = ICC_SHROUT_FLEISS;
    for (const { residual } of standardErrors(scores)) expect(residual).toBeCloseTo(Math.sqrt(meanSquares.residual / 4), 6);
  });

  test('has no residual where reviewers differ by severity alone', () => {
    expect(standardErrors([[70, 80], [75, 85]]).map(({ own, residual }) => [own!.toFixed(2), residual])).toEqual([['5.00', 0], ['5.00', 0]]);
  });

  test('is unknown where one reviewer alone scored, which is not certainty', () => {
    expect(standardErrors([[80, null], [null, 90], [null, null]])).toEqual(Array.from({ length: 3 }, () => ({ own: undefined, residual: undefined })));
  });

  test('does not change when all scores are shifted', () => {
    fc.assert(fc.property(completeTable, fc.integer({ min: -50, max: 50 }), (table, shift) => {
      const moved = standardErrors(table.map((row) => row.map((value) => value + shift)));
      standardErrors(table).forEach(({ own, residual }, entry) => {
        expect(moved[entry]!.own).toBeCloseTo(own!, 9);
        expect(moved[entry]!.residual).toBeCloseTo(residual!, 9);
      });
    }));
  });
});
