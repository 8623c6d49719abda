import * as fc from 'fast-check';

import type { Method } from '../../../src/scoring/method';
import { ROUNDING_NAMES } from '../../../src/scoring/rounding/roundingOf';
import { STANDARD_TEMPLATE } from '../../../src/scoring/standardTemplate';
import { PLAIN_TIE_BREAKS, type TieBreak } from '../../../src/scoring/tieBreak';
import type { TrimThreshold } from '../../../src/scoring/trimThresholds';
import { method } from '../scoring/arbitraries';

const threshold: fc.Arbitrary<TrimThreshold> = fc.integer({ min: 0, max: 3 }).chain((drop) => fc.record({ from: fc.integer({ min: 2 * drop + 1, max: 9 }), drop: fc.constant(drop) }));
const trimming: fc.Arbitrary<Partial<Method>> = fc.oneof(
  fc.constant({}),
  fc.integer({ min: 1, max: 3 }).map((drop) => ({ drop })),
  threshold.map(({ from, drop }) => ({ drop, trimFrom: from })),
  fc.uniqueArray(threshold, { minLength: 1, maxLength: 3, selector: ({ from }) => from }).map((trimThresholds) => ({ trimThresholds })),
);
const tieBreak: fc.Arbitrary<TieBreak> = fc.oneof(
  fc.integer({ min: 0, max: STANDARD_TEMPLATE.dimensions.length - 1 }).map((index) => ({ kind: 'dimension' as const, index })),
  fc.constantFrom(...PLAIN_TIE_BREAKS).map((kind) => ({ kind })),
);
const tieBreaks: fc.Arbitrary<Partial<Method>> = fc.oneof(fc.constant({}), fc.array(tieBreak, { minLength: 1, maxLength: 4 }).map((chosen) => ({ tieBreaks: chosen })));

/** Any method with whatever rules an association may have set for it, over the standard template. */
export const ruledMethod: fc.Arbitrary<Method> = fc
  .tuple(method, trimming, tieBreaks, fc.constantFrom(...ROUNDING_NAMES))
  .map(([by, trimmed, broken, rounding]) => ({ ...by, ...(by.name === 'trimmed' ? trimmed : {}), ...broken, ...(rounding === 'half-away' ? {} : { rounding }) }));
