import { sameMarks } from './ballot';
import { entryKey, entryKeyText } from './entryKey';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';
import type { ScoreRow, ScoreSheet } from './scoreSheet';

/** Returns a finding for every further sheet of one reviewer: whether it repeats, contradicts or completes the first. */
export function duplicateReviewerFindings(groups: readonly ReviewerGroup[]): Finding[] {
  return groups.flatMap(({ sheets: [first, ...rest] }) => (first === undefined ? [] : rest.map((sheet) => duplicateFinding(first, sheet))));
}

function duplicateFinding(first: ScoreSheet, sheet: ScoreSheet): Finding {
  const reason = compareSheets(first, sheet);
  return {
    code: 'duplicate-reviewer', reason: `sheet-${reason}`, severity: reason === 'conflict' ? 'error' : 'warning',
    file: sheet.file, sheet: sheet.sheet, reviewer: sheet.reviewer, found: `${first.file} ${first.sheet}`,
  };
}

function compareSheets(first: ScoreSheet, second: ScoreSheet): 'identical' | 'conflict' | 'disjoint' {
  const known = new Map(first.rows.map((row) => [rowKey(row), row]));
  let shared = 0;
  for (const row of second.rows) {
    const twin = known.get(rowKey(row));
    if (twin === undefined) continue;
    if (!sameMarks(twin, row)) return 'conflict';
    shared++;
  }
  return shared === 0 ? 'disjoint' : 'identical';
}

function rowKey(row: ScoreRow): string {
  return entryKeyText(entryKey(row.team, row.enterprise));
}
