import type { Hundredths } from '../hundredths';

/** One total as the additive model sees it; entries and reviewers by their positions. */
export interface Observation {
  readonly entry: number;
  readonly reviewer: number;
  readonly score: Hundredths;
  /** How much it weighs, positive; 1 where it is not said. */
  readonly weight?: number;
}
