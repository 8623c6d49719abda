import type { Hundredths } from './hundredths';
import { publish } from './published';
import type { Ratio } from './ratio';
import { addRatios, multiplyRatios } from './ratioArithmetic';
import { exactly } from './readPublished';
import type { RoundingName } from './rounding/roundingOf';

/** One stage of a review, as 材料评审 or 现场发布. */
export interface Stage {
  readonly name: string;
  /** In hundredths of a percent: 40 % is 4000. */
  readonly weight: Hundredths;
}

/** How averages are rounded before they are weighted. */
export interface StageRounding {
  readonly decimals: number;
  readonly rounding: RoundingName;
}

/** What the stages come to for one entry, or the stages it lacks: what is missing is not 0, and the other weights do not stand in for it. */
export type CombinedStages = { readonly average: Ratio; readonly missing?: never } | { readonly average?: never; readonly missing: readonly Stage[] };

const WHOLE = 10_000;

/**
 * Returns an entry's averages of the stages, weighted and added, exact. With `roundEach` every stage's average is rounded first, as rules that publish each stage have it; else nothing
 * is rounded before the end (scoring-anchors R5). Throws `RangeError` where the weights are not positive or do not come to 100 %, or an average for a stage is left out.
 */
export function combineStages(stages: readonly Stage[], averages: readonly (Ratio | null)[], roundEach?: StageRounding): CombinedStages {
  checkWeights(stages);
  if (averages.length !== stages.length) throw new RangeError('every stage needs an average, or null');
  const missing = stages.filter((_, index) => averages[index] === null);
  if (missing.length > 0) return { missing };
  const weighted = stages.map(({ weight }, index): Ratio => {
    const average = averages[index]!;
    const stated = roundEach === undefined ? average : exactly(publish(average, roundEach.decimals, roundEach.rounding));
    return multiplyRatios(stated, { numerator: BigInt(weight), denominator: BigInt(WHOLE) });
  });
  return { average: addRatios(weighted) };
}

function checkWeights(stages: readonly Stage[]): void {
  const sum = stages.reduce((all, { weight }) => all + weight, 0);
  if (sum !== WHOLE || stages.some(({ weight }) => !Number.isInteger(weight) || weight <= 0)) throw new RangeError('the weights of the stages must come to 100 %');
}
