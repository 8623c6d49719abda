import * as fc from 'fast-check';

import { bandOf, BANDS, INTRACLASS_LIMITS, KENDALL_LIMITS, KRIPPENDORFF_LIMITS } from '../../../src/scoring/panel/band';

describe('a band', () => {
  test.each([[-0.4, 'very-low'], [0.2499, 'very-low'], [0.25, 'low'], [0.5, 'moderate'], [0.75, 'good'], [0.8999, 'good'], [0.9, 'excellent'], [1, 'excellent']])('of ICC %p is %s', (value, band) => {
    expect(bandOf(value, INTRACLASS_LIMITS)).toBe(band);
  });

  test.each([INTRACLASS_LIMITS, KENDALL_LIMITS, KRIPPENDORFF_LIMITS].map((limits) => [limits]))('of higher values is never lower: %j', (limits) => {
    const value = fc.double({ min: -1, max: 1, noNaN: true });
    fc.assert(fc.property(value, value, (a, b) => {
      expect(BANDS.indexOf(bandOf(Math.max(a, b), limits))).toBeGreaterThanOrEqual(BANDS.indexOf(bandOf(Math.min(a, b), limits)));
    }));
  });
});
