import * as fc from 'fast-check';

import { average } from '../../../src/scoring/panel/average';
import { largestZ } from '../../../src/scoring/panel/largestZ';
import { standardDeviation } from '../../../src/scoring/panel/standardDeviation';
import { DIXON_Q, MAX_Z } from '../../support/scoring/panelOracles';

describe('the largest z', () => {
  test.each(Object.entries(MAX_Z))('of %p values is %p (oracle max_z)', (count, expected) => {
    expect(largestZ(Number(count))).toBeCloseTo(expected, 4);
  });

  test('is that of the stray total’s panel, whose own z is far below any rule (oracle dixon_q)', () => {
    const { values, z, largestZ: largest } = DIXON_Q.totals;
    expect((74 - average(values)) / standardDeviation(values)!).toBeCloseTo(z, 3);
    expect(largestZ(values.length)).toBeCloseTo(largest, 4);
  });

  test('reaches three only from eleven values on', () => {
    expect([largestZ(10) < 3, largestZ(11) > 3]).toEqual([true, true]);
  });

  test('is exceeded by no values', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 20 }), (values) => {
      const deviation = standardDeviation(values)!;
      if (deviation > 0) expect(Math.max(...values.map((value) => Math.abs(value - average(values)) / deviation))).toBeLessThanOrEqual(largestZ(values.length) + 1e-9);
    }));
  });
});
