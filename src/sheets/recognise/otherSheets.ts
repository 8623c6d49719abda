import type { Grid } from '../../workbook/grid';
import type { Recognition, UnrecognisedReason } from './recognition';

/** A worksheet that gives no scores, and what it seems to be. */
export interface OtherSheet {
  readonly sheet: string;
  readonly reason: OtherReason;
}

/** `beside`: a sample, an empty sheet, or scores that may be there already. `unsound`: scores that contradict the template, or none below the headings. */
export type OtherReason = UnrecognisedReason | 'hidden' | 'beside' | 'unsound' | 'score-like' | 'unrelated' | 'empty';

/** A worksheet and what it turned out to be. */
export interface RecognisedGrid {
  readonly grid: Grid;
  readonly recognition: Recognition;
}

/** Returns the worksheets of which nothing counts, in the order of the tabs. By sheet, `counted` have a score sheet, `repeated` only totals of reviewers whose scores are elsewhere, and `beside` were left alone. */
export function otherSheets(recognised: readonly RecognisedGrid[], sheets: { readonly counted: ReadonlySet<string>; readonly repeated: ReadonlySet<string>; readonly beside: ReadonlySet<string> }): OtherSheet[] {
  return recognised.flatMap(({ grid, recognition }): OtherSheet[] => {
    if (sheets.counted.has(grid.name)) return [];
    const reason = reasonOf(grid, recognition);
    if (reason !== 'unsound') return [{ sheet: grid.name, reason }];
    return [{ sheet: grid.name, reason: sheets.beside.has(grid.name) ? 'beside' : sheets.repeated.has(grid.name) ? 'results' : 'unsound' }];
  });
}

function reasonOf(grid: Grid, recognition: Recognition): OtherReason {
  if (recognition.kind === 'empty') return 'empty';
  if (recognition.kind === 'scores') return grid.visibility === 'visible' ? 'unsound' : 'hidden';
  return recognition.reason ?? (recognition.scoreLike ? 'score-like' : 'unrelated');
}
