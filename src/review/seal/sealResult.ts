import type { Hundredths } from '../../scoring/hundredths';
import type { ScoreRow, ScoreSheet } from '../../scoring/scoreSheet';

/** What became of the seal of one score sheet. Codes are as people read them. */
export type SealResult =
  | { readonly kind: 'unsealed' }
  | { readonly kind: 'intact'; readonly code: string }
  /** Something was changed after the sheet was finished; `now` is the code that its scores give. */
  | { readonly kind: 'changed'; readonly code: string; readonly now: string; readonly changes: SealChanges }
  /** Made with a passphrase: none was given, or the one that was `tried` does not fit. */
  | { readonly kind: 'locked'; readonly code: string; readonly tried: boolean }
  /** The host cannot compute. */
  | { readonly kind: 'unchecked'; readonly code: string };

/** `rest`: every row fits, so it is the reviewer's name, the template, or a row that is gone. `code`: the code itself was spoilt. */
export type SealChanges = 'unknown' | 'rest' | 'code' | readonly SealChange[];

/** A row that is not as it was finished; where one score alone explains it, which, and what it was. */
export interface SealChange {
  readonly row: ScoreRow;
  readonly score?: { readonly dimension: number; readonly before: Hundredths };
}

/** A score sheet and what became of its seal. */
export interface CheckedSeal {
  readonly sheet: ScoreSheet;
  readonly result: SealResult;
}
