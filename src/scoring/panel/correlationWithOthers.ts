import { orderFreeSum } from './orderFreeSum';
import { pearson, spearman } from './correlation';
import { given, type Scores } from './scores';

/** How one reviewer's totals go with the mean of the others, on the entries that both scored. */
export interface CorrelationWithOthers {
  /** Entries that the reviewer and somebody else scored. */
  readonly common: number;
  /** `undefined` below three common entries, or where one side gives everyone the same. */
  readonly pearson: number | undefined;
  readonly spearman: number | undefined;
}

/** Returns the correlation of each reviewer with the mean of the others, who do not contain the reviewer, so that small panels do not look united. */
export function correlationsWithOthers(scores: Scores): CorrelationWithOthers[] {
  const sums = scores.map((row) => {
    const values = given(row);
    return { sum: orderFreeSum(values), others: values.length - 1 };
  });
  return (scores[0] ?? []).map((_, reviewer) => {
    const own: number[] = [];
    const rest: number[] = [];
    scores.forEach((row, entry) => {
      const value = row[reviewer] ?? null;
      const { sum, others } = sums[entry]!;
      if (value === null || others === 0) return;
      own.push(value);
      rest.push((sum - value) / others);
    });
    return { common: own.length, pearson: pearson(own, rest), spearman: spearman(own, roundNoise(rest)) };
  });
}

/** Equal means must share a rank, whatever their last digits. */
function roundNoise(values: readonly number[]): number[] {
  return values.map((value) => Number(value.toFixed(9)));
}
