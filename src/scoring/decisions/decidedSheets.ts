import type { Finding } from '../finding';
import type { ScoreSheet } from '../scoreSheet';

/** Sheets after decisions, and a notice for everything that a decision has changed. */
export interface DecidedSheets {
  readonly sheets: readonly ScoreSheet[];
  readonly findings: readonly Finding[];
}
