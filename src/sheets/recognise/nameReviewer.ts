import { nameKey } from '../../scoring/nameKey';
import type { RecognisedScores } from './recognition';
import { reviewerFromFileName, reviewerFromSheetName } from './reviewerName';

/** A reviewer's scores and the worksheet that holds them. */
export interface PartInWorkbook {
  readonly sheet: string;
  readonly part: RecognisedScores;
}

/**
 * Returns the reviewer whom the sheet names; else the one after whom the sheet is called where the workbook holds several score sheets; else
 * the one after whom the file is called. `all` are the workbook's parts with scores by dimension.
 */
export function nameReviewer({ sheet, part }: PartInWorkbook, all: readonly PartInWorkbook[], file: string): string {
  if (part.reviewer !== undefined) return part.reviewer;
  const fromSheet = all.length > 1 && !isSheetOfEntry(sheet, part, all) ? reviewerFromSheetName(sheet) : undefined;
  return fromSheet ?? reviewerFromFileName(file);
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
