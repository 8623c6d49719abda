import * as fc from 'fast-check';

import { dropFor, fewestToTrim, trimsFrom, type TrimThreshold } from '../../src/scoring/trimThresholds';

const BY_PANEL: readonly TrimThreshold[] = [{ from: 5, drop: 1 }, { from: 9, drop: 2 }];

describe('how many are dropped follows the size of the panel', () => {
  test.each([[0, 0], [4, 0], [5, 1], [8, 1], [9, 2], [60, 2]])('of %i totals %i on each side, with one from five and two from nine', (count, expected) => {
    expect(dropFor(count, BY_PANEL)).toBe(expected);
    expect(dropFor(count, [...BY_PANEL].reverse())).toBe(expected);
  });

  test('none without a threshold, and a panel may be too large to trim', () => {
    expect([dropFor(9, []), dropFor(9, [{ from: 5, drop: 1 }, { from: 9, drop: 0 }])]).toEqual([0, 0]);
  });

  test.each([{ from: 2, drop: 1 }, { from: 4, drop: 2 }, { from: 5, drop: -1 }, { from: 5, drop: 0.5 }])('$drop from $from is refused, for nothing would be left', (threshold) => {
    expect(() => dropFor(9, [threshold])).toThrow(RangeError);
  });

  test('three are left where a rule says only how many go', () => {
    expect([1, 2, 3].map(fewestToTrim)).toEqual([5, 7, 9]);
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.nat(60), (drop, count) => {
      const dropped = dropFor(count, [{ from: fewestToTrim(drop), drop }]);
      expect(dropped === 0 ? count < 2 * drop + 3 : count - 2 * dropped >= 3).toBe(true);
    }));
  });
});

test('trimming begins with the lowest threshold that drops anything', () => {
  expect([trimsFrom(BY_PANEL), trimsFrom([{ from: 3, drop: 0 }, { from: 7, drop: 1 }]), trimsFrom([])]).toEqual([5, 7, undefined]);
});
