import { sameMarks } from '../ballot';
import { groupReviewers } from '../groupReviewers';
import { nameKey } from '../nameKey';
import type { ScoreRow, ScoreSheet } from '../scoreSheet';
import type { Decision } from './decision';
import type { DecidedSheets } from './decidedSheets';
import { rowKeys } from './rowKeys';

/**
 * Returns the sheets without those that contradict a sheet which was chosen to count, each of them a finding. `reviewerOf` gives the name
 * under which a reviewer is known now.
 */
export function chooseVersions(sheets: readonly ScoreSheet[], decisions: readonly Decision[], reviewerOf: (name: string) => string): DecidedSheets {
  const versions = decisions.filter((decision) => decision.kind === 'version');
  if (versions.length === 0) return { sheets, findings: [] };
  const groups = new Map(groupReviewers(sheets).map(({ name, sheets: own }) => [nameKey(name), own]));
  const contradict = contradiction(sheets);
  const superseded = new Map<ScoreSheet, ScoreSheet>();
  for (const { reviewer, file, sheet } of [...versions].reverse()) {
    const own = groups.get(nameKey(reviewerOf(reviewer))) ?? [];
    const chosen = own.find((candidate) => candidate.file === file && candidate.sheet === sheet && !superseded.has(candidate));
    if (chosen === undefined) continue;
    for (const other of own) if (other !== chosen && !superseded.has(other) && contradict(chosen, other)) superseded.set(other, chosen);
  }
  return {
    sheets: sheets.filter((sheet) => !superseded.has(sheet)),
    findings: sheets.flatMap((sheet) => {
      const chosen = superseded.get(sheet);
      if (chosen === undefined) return [];
      return [{ code: 'decided', reason: 'version', severity: 'notice', file: sheet.file, sheet: sheet.sheet, reviewer: sheet.reviewer, expected: `${chosen.file} ${chosen.sheet}` }];
    }),
  };
}

/** Two sheets contradict each other where they say different things of one entry. */
function contradiction(sheets: readonly ScoreSheet[]): (a: ScoreSheet, b: ScoreSheet) => boolean {
  const keyOfRow = rowKeys(sheets);
  return (a, b) => {
    const rows = new Map<string, ScoreRow[]>();
    for (const row of a.rows) rows.set(keyOfRow(row), [...(rows.get(keyOfRow(row)) ?? []), row]);
    return b.rows.some((row) => rows.get(keyOfRow(row))?.some((other) => !sameMarks(other, row)) === true);
  };
}
