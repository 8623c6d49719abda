import type { RefusedText } from '../../review/score/refusedTexts';

/** What the pane keeps of the work on one sheet beyond what the workbook holds: which entry is shown, and what was refused. */
export interface Kept {
  /** The entry by its place, and its name by which it is found again where rows have moved. */
  readonly entry: number;
  readonly name: string | undefined;
  readonly refused: readonly RefusedText[];
}

export const NOTHING_KEPT: Kept = { entry: 0, name: undefined, refused: [] };

/** The field that somebody asked for and that is to take the focus. */
export interface FocusRequest {
  readonly dimension: number;
  /** Tells one asking from the next. */
  readonly number: number;
}
