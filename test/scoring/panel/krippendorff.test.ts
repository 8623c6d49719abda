import * as fc from 'fast-check';

import { krippendorff, type Metric } from '../../../src/scoring/panel/krippendorff';
import { gappyTable, transposed, withShuffled } from '../../support/scoring/panelOf';
import { KRIPPENDORFF } from '../../support/scoring/panelOracles';

const METRICS: readonly Metric[] = ['nominal', 'ordinal', 'interval', 'ratio'];
const metric = fc.constantFrom(...METRICS);

describe('Krippendorff’s alpha', () => {
  test.each(METRICS)('of the published table with gaps, %s (oracle krippendorff)', (name) => {
    expect(krippendorff(transposed<number | null>(KRIPPENDORFF.byReviewer), name)).toBeCloseTo(KRIPPENDORFF[name], 4);
  });

  test('takes differences of points unless told otherwise', () => {
    expect(krippendorff(transposed<number | null>(KRIPPENDORFF.byReviewer))).toBeCloseTo(KRIPPENDORFF.interval, 4);
  });

  test('is 1 without disagreement, however many gaps', () => {
    expect(krippendorff([[80, 80, null], [null, 90, 90], [70, null, null]])).toBe(1);
  });

  test('is below 0 where entries divide reviewers more than chance does', () => {
    expect(krippendorff([[10, 90], [90, 10]])!).toBeLessThan(0);
  });

  test('is none where no entry has two values, or all values are the same', () => {
    expect([krippendorff([[1, null], [null, 2]]), krippendorff([[80, 80], [80, 80]]), krippendorff([])]).toEqual([undefined, undefined, undefined]);
  });

  test('is never above 1, and the same to the last digit in any order', () => {
    fc.assert(fc.property(withShuffled(gappyTable), metric, ({ table, shuffled }, name) => {
      const alpha = krippendorff(table, name);
      expect(krippendorff(shuffled, name)).toBe(alpha);
      expect(alpha === undefined || alpha <= 1).toBe(true);
    }));
  });

  test('does not see an entry that one reviewer alone scored', () => {
    fc.assert(fc.property(gappyTable, metric, fc.integer({ min: 0, max: 100 }), (table, name, value) => {
      expect(krippendorff([...table, table[0]!.map((_, reviewer) => (reviewer === 0 ? value : null))], name)).toBe(krippendorff(table, name));
    }));
  });

  test('by intervals does not change when all scores are shifted', () => {
    fc.assert(fc.property(gappyTable, fc.integer({ min: -50, max: 50 }), (table, shift) => {
      const alpha = krippendorff(table);
      const other = krippendorff(table.map((row) => row.map((value) => (value === null ? null : value + shift))));
      if (alpha === undefined) expect(other).toBeUndefined();
      else expect(other).toBeCloseTo(alpha, 8);
    }));
  });
});
