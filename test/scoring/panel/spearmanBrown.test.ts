import * as fc from 'fast-check';

import { reviewersNeeded, spearmanBrown } from '../../../src/scoring/panel/spearmanBrown';
import { SPEARMAN_BROWN } from '../../support/scoring/panelOracles';

const reliability = fc.double({ min: 0.01, max: 0.99, noNaN: true });

describe('the reliability of an average', () => {
  const cases = SPEARMAN_BROWN.flatMap(({ single, averaged }) => Object.entries(averaged).map(([reviewers, expected]): [number, number, number] => [single, Number(reviewers), expected]));

  test.each(cases)('of single %p and %p reviewers is %p (oracle spearman_brown)', (single, reviewers, expected) => {
    expect(spearmanBrown(single, reviewers)).toBeCloseTo(expected, 4);
  });

  test('is that of one for one reviewer, and grows with every further one', () => {
    fc.assert(fc.property(reliability, fc.integer({ min: 1, max: 50 }), (single, reviewers) => {
      expect(spearmanBrown(single, 1)).toBeCloseTo(single, 12);
      expect(spearmanBrown(single, reviewers + 1)).toBeGreaterThan(spearmanBrown(single, reviewers));
    }));
  });

  test.each([[-0.1, 3], [1.1, 3], [0.5, 0], [NaN, 3]])('is none of %p and %p', (single, reviewers) => {
    expect(() => spearmanBrown(single, reviewers)).toThrow(RangeError);
  });
});

describe('the reviewers needed', () => {
  test('are the fewest that reach the aim', () => {
    expect([reviewersNeeded(0.3, 0.75), reviewersNeeded(0.5, 0.75), reviewersNeeded(0.8, 0.75)]).toEqual([7, 3, 1]);
  });

  test('are unknown where a hundred are not enough', () => {
    expect([reviewersNeeded(0, 0.75), reviewersNeeded(0.02, 0.75)]).toEqual([undefined, undefined]);
  });
});
