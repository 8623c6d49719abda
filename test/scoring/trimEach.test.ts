import * as fc from 'fast-check';

import { withoutDropped } from '../../src/scoring/trim';
import { dropEach } from '../../src/scoring/trimEach';
import { hundredths } from '../support/scoring/reviews';

const panel = fc.integer({ min: 0, max: 4 }).chain((drop) => fc.tuple(fc.constant(drop), fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 2 * drop + 1, maxLength: 20 })));

describe('so many are dropped on each side', () => {
  test('the outermost first, of equal ones the first of the highest and the last of the lowest', () => {
    expect(dropEach([5, 9, 5, 9, 7, 7, 8].map(hundredths), 2)).toEqual({ highest: [1, 3], lowest: [2, 0] });
    expect(dropEach([7, 7, 7, 7, 7].map(hundredths), 2)).toEqual({ highest: [0, 1], lowest: [4, 3] });
  });

  test('what stays is the middle of the sorted values', () => {
    fc.assert(fc.property(panel, ([drop, points]) => {
      const values = points.map(hundredths);
      const rest = [...withoutDropped(values, dropEach(values, drop))].sort((a, b) => a - b);
      expect(rest).toEqual([...values].sort((a, b) => a - b).slice(drop, values.length - drop));
    }));
  });

  test('each position goes once', () => {
    fc.assert(fc.property(panel, ([drop, points]) => {
      const { highest, lowest } = dropEach(points.map(hundredths), drop);
      expect(new Set([...highest, ...lowest]).size).toBe(2 * drop);
    }));
  });

  test('one on each side is dropped as two on each side begin', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 12 }), (points) => {
      const values = points.map(hundredths);
      const [one, two] = [dropEach(values, 1), dropEach(values, 2)];
      expect([one.highest, one.lowest]).toEqual([two.highest.slice(0, 1), two.lowest.slice(0, 1)]);
    }));
  });

  test('and something must be left', () => {
    expect(() => dropEach([1, 2].map(hundredths), 1)).toThrow(RangeError);
  });
});
