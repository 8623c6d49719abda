import { nameKey } from '../../scoring/nameKey';
import { isPlainlyPerson } from './personName';
import type { RecognisedScores } from './recognition';
import { reviewerFromFileName, reviewerFromSheetName } from './reviewerName';
import { isReviewerNumber } from './summary/reviewerNumber';

const LATIN_NAME = /^[a-z.]+( [a-z.]+)+$/i;

/** A reviewer's scores and the worksheet that holds them. */
export interface PartInWorkbook {
  readonly sheet: string;
  readonly part: RecognisedScores;
}

/**
 * Returns the reviewer whom the sheet names; else the one after whom the sheet is called where the workbook holds several score sheets, unless only the
 * file is plainly called after a person; else the one after whom the file is called, unless only the sheet is. `all` are the workbook's parts with scores by dimension.
 */
export function nameReviewer({ sheet, part }: PartInWorkbook, all: readonly PartInWorkbook[], file: string): string {
  if (part.reviewer !== undefined) return part.reviewer;
  const fromFile = reviewerFromFileName(file);
  const fromSheet = isSheetOfEntry(sheet, part, all) ? undefined : reviewerFromSheetName(sheet);
  if (fromSheet === undefined) return fromFile;
  if (all.length === 1) return !tellsReviewer(fromFile) && isPlainlyPerson(fromSheet) ? fromSheet : fromFile;
  return isPlainlyPerson(fromFile) && !all.some(({ sheet: other }) => tellsReviewer(reviewerFromSheetName(other) ?? '')) ? fromFile : fromSheet;
}

function tellsReviewer(name: string): boolean {
  return isPlainlyPerson(name) || isReviewerNumber(name) || LATIN_NAME.test(name);
}

/** Where each sheet is the form of another entry, the sheets are called after the entries, and all are one reviewer's. */
function isSheetOfEntry(sheet: string, part: RecognisedScores, all: readonly PartInWorkbook[]): boolean {
  const team = teamOfForm(part);
  if (team === undefined) return false;
  return team === nameKey(sheet) || all.some(({ part: other }) => other.reviewer === undefined && (teamOfForm(other) ?? team) !== team);
}

function teamOfForm({ layout, rows = [] }: RecognisedScores): string | undefined {
  return layout === 'form' && rows.length === 1 ? nameKey(rows[0]!.team) : undefined;
}
