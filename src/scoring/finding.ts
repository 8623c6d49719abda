import type { IllegalCode, ExcusedState } from './mark';

export type FindingCode =
  | IllegalCode
  | ExcusedState
  | 'missing'
  | 'normalised'
  | 'duplicate-reviewer'
  | 'duplicate-entry'
  | 'unknown-entry'
  | 'missing-entry'
  | 'total-mismatch'
  | 'template-mismatch'
  | 'unreadable-file'
  | 'unrecognised-layout'
  | 'too-few-to-trim'
  | 'cannot-standardise'
  | 'few-to-standardise'
  | 'disconnected-groups'
  | 'calibration-pointless'
  | 'totals-only'
  | 'unnamed-reviewer'
  | 'hidden-cells'
  | 'hidden-sheet'
  | 'seal-intact'
  | 'seal-changed'
  | 'seal-locked'
  | 'seal-unchecked'
  | 'unsealed'
  | 'left-out'
  | 'decided';

/** `error`: a score does not count until somebody decides. `warning`: look at it before publishing. `notice`: for the record. */
export type Severity = 'error' | 'warning' | 'notice';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'notice'];

/** The other one of two that may be one: an entry, a reviewer, or a sheet of the same reviewer. */
export interface Counterpart {
  readonly team?: string;
  readonly enterprise?: string;
  readonly reviewer?: string;
  readonly file?: string;
  readonly sheet?: string;
}

/** One thing a person must look at, as data; the sentence is made in the reader's language. */
export interface Finding {
  readonly code: FindingCode;
  /** A variant of the code that needs a sentence of its own. */
  readonly reason?: string;
  readonly severity: Severity;
  readonly file?: string;
  readonly sheet?: string;
  readonly cell?: string;
  readonly reviewer?: string;
  readonly team?: string;
  readonly enterprise?: string;
  readonly dimension?: string;
  /** What stood there. */
  readonly found?: string;
  /** What was looked for. */
  readonly expected?: string;
  /** Where two things may be one, the one that this is not about. */
  readonly other?: Counterpart;
}
