import { nameKey } from '../../../scoring/nameKey';
import { joinScores } from '../joinScores';
import type { RecognisedScores, Recognition, SheetInHand } from '../recognition';
import { unrecognised } from '../unrecognised';
import { teamFromSheetName } from './teamFromSheetName';
import { hasMarks } from './readTable';
import { tableEntries, type TableEntries } from './tableEntries';
import { readTables, type PlacedTable } from './tablePlaces';
import { tableReviewers } from './tableReviewers';
import { toScores } from './tableScores';

/**
 * Recognises tables with a line for each dimension: the form of one entry, alone, stacked or side by side, and the transposed table with
 * an entry in each column. Nothing is given to an entry that nothing names.
 */
export function recogniseLines(sheet: SheetInHand): Recognition | undefined {
  const tables = readTables(sheet);
  if (tables.length === 0) return undefined;
  const entries = tableEntries(sheet, tables);
  const reviewers = tableReviewers(sheet.view, tables);
  const used = tables.map((table, at) => isUsed(table, entries[at]!));
  const fromTab = used.filter(Boolean).length === 1 ? teamFromSheetName(sheet.view.grid.name, reviewers.find((_, at) => used[at])?.name) : undefined;
  const parts = tables.flatMap((table, at) => (used[at] ? toScores(sheet, { table, ...entries[at]!, reviewer: reviewers[at], fromTab }) : []));
  if (parts.length === 0) return unrecognised(sheet, { scoreLike: false, reason: 'blank-form' });
  return { kind: 'scores', parts: byReviewer(parts) };
}

/** A form that names no entry and holds no score is what scores are given by, not a score sheet. */
function isUsed(table: PlacedTable, { entries }: TableEntries): boolean {
  if (table.columns.kind === 'unclear') return true;
  return entries.some(({ team, column }) => team !== undefined || hasMarks(table.marksOf(column)));
}

/** All tables of one reviewer are one score sheet. */
function byReviewer(parts: readonly RecognisedScores[]): RecognisedScores[] {
  const groups = new Map<string, RecognisedScores[]>();
  for (const part of parts) {
    const key = `${part.layout}\u0000${nameKey(part.reviewer ?? '')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups.values()].map((group) => {
    // A table whose caps are others' is left out alone: the others have a meaning of their own.
    const sound = group.filter(({ rows }) => rows !== undefined);
    const joined = joinScores(sound.length === 0 ? group : sound);
    return { ...joined, findings: group.flatMap(({ findings }) => findings) };
  });
}
