import { average } from './average';
import { quantile } from './quantile';
import { given, type Scores } from './scores';

/** How an entry's totals lie, in points. */
export interface Spread {
  readonly lowest: number;
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  readonly highest: number;
  readonly mean: number;
  readonly count: number;
}

/** Returns the spread of each entry's totals, or `undefined` where there are none. Quartiles as QUARTILE.INC. */
export function spreads(scores: Scores): (Spread | undefined)[] {
  return scores.map((row) => {
    const values = given(row);
    return values.length === 0 ? undefined : spreadOf(values);
  });
}

function spreadOf(values: readonly number[]): Spread {
  return {
    lowest: quantile(values, 0),
    lowerQuartile: quantile(values, 0.25),
    median: quantile(values, 0.5),
    upperQuartile: quantile(values, 0.75),
    highest: quantile(values, 1),
    mean: average(values),
    count: values.length,
  };
}
