import { nameKey } from '../../../scoring/nameKey';
import type { ScoreSheet } from '../../../scoring/scoreSheet';

/** Where a score sheet stands. */
export interface SheetPlace {
  readonly file: string;
  readonly sheet: string;
}

/** Returns the reviewer's score sheet at the place, or `undefined`. */
export function sheetOf(sheets: readonly ScoreSheet[], reviewer: string, { file, sheet }: SheetPlace): ScoreSheet | undefined {
  return sheets.find((candidate) => candidate.file === file && candidate.sheet === sheet && nameKey(candidate.reviewer) === nameKey(reviewer));
}
