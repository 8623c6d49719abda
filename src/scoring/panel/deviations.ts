import type { Scores } from './scores';
import { comparableMeans, severities } from './severity';

/** `plain`: from the entry's mean. `adjusted`: after each reviewer's severity is taken off, so that only what a reviewer thinks of this entry is left. */
export type DeviationKind = 'plain' | 'adjusted';

/**
 * Returns how far each total lies from its entry's mean, in points, entries × reviewers; `null` for gaps and where nobody else scored the entry.
 * Oracle: calib_noisy, one_step_deviation (adjusted means).
 */
export function deviations(scores: Scores, kind: DeviationKind): Scores {
  const values = kind === 'plain' ? scores : withoutSeverity(scores);
  const means = comparableMeans(values);
  return values.map((row, entry) => row.map((value) => (value === null || means[entry] === null ? null : value - means[entry]!)));
}

function withoutSeverity(scores: Scores): Scores {
  const reviewers = severities(scores);
  return scores.map((row) => row.map((value, reviewer) => (value === null ? null : value - (reviewers[reviewer]!.deviation ?? 0))));
}
