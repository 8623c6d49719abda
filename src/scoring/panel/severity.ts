import { average } from './average';
import { columnOf, given, type Scores } from './scores';
import { standardDeviation } from './standardDeviation';

/** How a reviewer uses the scale. */
export interface Severity {
  /** Mean deviation from the entries' means, in points, above 0: gives more than the panel. `undefined` where nobody else scored the same entries. */
  readonly deviation: number | undefined;
  /** Standard deviation of the reviewer's totals, in points: small where all get nearly the same. `undefined` below two totals. */
  readonly spread: number | undefined;
  /** Entries scored, and those of them that somebody else scored too. */
  readonly scored: number;
  readonly common: number;
}

/** Returns the mean of each entry's totals, or `null` where fewer than two reviewers scored it: there is no panel to compare with. */
export function comparableMeans(scores: Scores): (number | null)[] {
  return scores.map((row) => {
    const values = given(row);
    return values.length < 2 ? null : average(values);
  });
}

/**
 * Returns each reviewer's severity: the mean over common entries of own total − mean of all who scored the entry (the one-step deviation of
 * scoring-anchors.md C-5; in a table without gaps they add up to 0). Oracle: calib_noisy, one_step_deviation.
 */
export function severities(scores: Scores): Severity[] {
  const means = comparableMeans(scores);
  return (scores[0] ?? []).map((_, reviewer) => {
    const own = columnOf(scores, reviewer);
    const totals = given(own);
    const off = own.flatMap((value, entry) => (value === null || means[entry] === null ? [] : [value - means[entry]!]));
    return { deviation: off.length === 0 ? undefined : average(off), spread: standardDeviation(totals), scored: totals.length, common: off.length };
  });
}
