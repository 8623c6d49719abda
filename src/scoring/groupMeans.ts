import { ratioOfHundredths, compareRatios, type Ratio } from './ratio';
import type { Hundredths } from './hundredths';
import { divideRatios, meanRatio, multiplyRatios } from './ratioArithmetic';

/** One group's averages brought to the level of all groups. */
export interface BalancedGroup {
  readonly mean: Ratio;
  /** What every average of the group is multiplied by. */
  readonly factor: Ratio;
  readonly results: readonly BalancedAverage[];
}

export interface BalancedAverage {
  readonly value: Ratio;
  /** The factor has lifted it above the highest total there is. */
  readonly aboveHighest: boolean;
}

export interface BalancedGroups {
  /** The mean of the groups' means. */
  readonly mean: Ratio;
  readonly groups: readonly BalancedGroup[];
}

/**
 * Returns the averages of groups that different reviewers scored, balanced by 二次平均法: with A the mean of a group and R the mean of all A, every average of the
 * group is multiplied by R/A. It supposes that all groups are equally good, which must be said beside the results. Exact; `highest` is the highest total.
 * Throws `RangeError` for a group without averages or with a mean of 0. Source: scoring-anchors.md C-5; oracle: two_pass_group_mean.
 */
export function groupMeans(groups: readonly (readonly Ratio[])[], highest: Hundredths): BalancedGroups {
  const means = groups.map(meanRatio);
  const mean = meanRatio(means);
  const most = ratioOfHundredths(highest, 1);
  return {
    mean,
    groups: groups.map((averages, index): BalancedGroup => {
      const factor = divideRatios(mean, means[index]!);
      const results = averages.map((average): BalancedAverage => {
        const value = multiplyRatios(average, factor);
        return { value, aboveHighest: compareRatios(value, most) > 0 };
      });
      return { mean: means[index]!, factor, results };
    }),
  };
}
