import { tidyName } from '../scoring/nameKey';
import { readPastedEntries, type PastedEntries } from '../sheets/recognise/readPastedEntries';
import { readRosters, type Roster, type RosterEntry } from '../sheets/recognise/readRoster';
import type { Grid } from '../workbook/grid';
import { reviewTemplate, type ReviewTemplate } from './reviewTemplate';

/** What a reviewer has entered to start a score sheet; each source keeps what it got while the other is looked at. */
export interface StartForm {
  readonly reviewer: string;
  /** `undefined` until the reviewer chooses. */
  readonly source: EntrySource | undefined;
  readonly sheet: string | undefined;
  readonly pasted: string;
}

export type EntrySource = 'sheet' | 'paste';

export const EMPTY_FORM: StartForm = { reviewer: '', source: undefined, sheet: undefined, pasted: '' };

/** The score sheet that a form and a workbook come to. */
export interface ScoreSheetDraft extends ReviewTemplate {
  readonly reviewer: string;
  readonly entries: readonly RosterEntry[];
}

/** What is read from where the entries come from. */
export type EntriesInForm = ({ readonly source: 'sheet' } & Roster) | ({ readonly source: 'paste' } & PastedEntries);

/** Returns the entries that the form lists: those of the chosen sheet, or of the first one where none is chosen; without any sheet, those pasted. */
export function entriesInForm({ source, sheet, pasted }: StartForm, rosters: readonly Roster[]): EntriesInForm {
  const roster = rosters.find((candidate) => candidate.sheet === sheet) ?? rosters[0];
  return source === 'paste' || roster === undefined ? { source: 'paste', ...readPastedEntries(pasted) } : { source: 'sheet', ...roster };
}

/** Returns the score sheet to write. */
export function draftScoreSheet(form: StartForm, grids: readonly Grid[]): ScoreSheetDraft {
  return { ...reviewTemplate(grids), reviewer: tidyName(form.reviewer), entries: entriesInForm(form, readRosters(grids)).entries };
}

/** Returns what is still missing, the first thing first; `undefined` where the sheet can be written. */
export function lackOfDraft({ reviewer, entries }: Pick<ScoreSheetDraft, 'reviewer' | 'entries'>): 'reviewer' | 'entries' | undefined {
  if (reviewer === '') return 'reviewer';
  return entries.length === 0 ? 'entries' : undefined;
}

/** Returns whether both make the same score sheet. */
export function isSameDraft(one: ScoreSheetDraft, other: ScoreSheetDraft): boolean {
  return textOf(one) === textOf(other);
}

function textOf({ reviewer, template, templateFrom, entries }: ScoreSheetDraft): string {
  return JSON.stringify([reviewer, templateFrom, template, entries]);
}
