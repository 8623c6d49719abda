import type { Messages } from '../locales/messages';
import type { Template } from '../scoring/template';
import { composeScoreSheet } from '../sheets/compose/scoreSheetDocument';
import { readRoster, type RosterDuplicate } from '../sheets/recognise/readRoster';
import type { WorksheetReader } from '../workbook/port';
import type { SheetDocument } from '../workbook/sheetDocument';

/** A reviewer's empty workbook, or why the list of entries gives none. */
export type StartedScoreSheet =
  | { readonly kind: 'started'; readonly documents: readonly SheetDocument[]; readonly entries: number; readonly duplicates: readonly RosterDuplicate[] }
  | { readonly kind: 'no-entries'; readonly sheets: readonly string[] };

/** Reads the list of entries and composes the reviewer's empty score sheet. Rejects with the reader's `ReadFailure`. */
export async function startScoreSheet(roster: WorksheetReader, reviewer: string, template: Template, words: Messages): Promise<StartedScoreSheet> {
  const reading = readRoster(await roster.read());
  if (reading.kind === 'none') return { kind: 'no-entries', sheets: reading.sheets };
  const documents = composeScoreSheet(template, reviewer, reading.entries, words);
  return { kind: 'started', documents, entries: reading.entries.length, duplicates: reading.duplicates };
}
