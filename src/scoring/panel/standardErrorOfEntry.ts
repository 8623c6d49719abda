import { completePart } from './completePart';
import { intraclass } from './intraclass';
import { given, type Scores } from './scores';
import { standardDeviation } from './standardDeviation';

/** How far an entry's mean would move with other reviewers, in points: about two thirds of the time less than this. */
export interface StandardError {
  /** s / √n over the entry's own totals; differences in severity count. `undefined` below two totals. */
  readonly own: number | undefined;
  /**
   * √(EMS / n) with the residual of the two-way table: severity, which lifts or lowers all alike, is taken out, so that it serves to compare
   * entries of the same reviewers. `undefined` where the table has no part without gaps.
   */
  readonly residual: number | undefined;
}

/** Returns the standard error of each entry's mean total. */
export function standardErrors(scores: Scores): StandardError[] {
  const residual = intraclass(completePart(scores).scores)?.residual;
  return scores.map((row) => {
    const totals = given(row);
    const deviation = standardDeviation(totals);
    return {
      own: deviation === undefined ? undefined : deviation / Math.sqrt(totals.length),
      residual: residual === undefined || totals.length === 0 ? undefined : Math.sqrt(residual / totals.length),
    };
  });
}
