import * as fc from 'fast-check';

import { modifiedZ } from '../../../src/scoring/panel/modifiedZ';
import { DIXON_Q } from '../../support/scoring/panelOracles';

describe('the modified z', () => {
  test('sees the stray total that the plain z cannot (oracle dixon_q)', () => {
    const { values, modifiedZ: expected } = DIXON_Q.totals;
    expect(modifiedZ(values).z!.at(-1)).toBeCloseTo(expected, 3);
  });

  test('is none where more than half of the values are equal', () => {
    expect(modifiedZ([80, 80, 80, 95])).toEqual({ median: 80, mad: 0, z: undefined });
  });

  test('needs values', () => {
    expect(() => modifiedZ([])).toThrow(RangeError);
  });

  test('does not change with a shift, and turns its sign with the scale', () => {
    const points = fc.array(fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2), { minLength: 3, maxLength: 9 });
    fc.assert(fc.property(points, fc.integer({ min: -40, max: 40 }), (values, shift) => {
      const { z } = modifiedZ(values);
      expect(modifiedZ(values.map((value) => value + shift)).z).toEqual(z);
      expect(modifiedZ(values.map((value) => -value)).z?.map((value) => 0 - value)).toEqual(z?.map((value) => 0 + value));
    }));
  });
});
