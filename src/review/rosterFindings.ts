import { areNear, entryKey, entryKeyText, type EntryKey } from '../scoring/entryKey';
import type { ToldApart } from '../scoring/decisions/toldApart';
import type { Finding } from '../scoring/finding';
import type { ScoreRow, ScoreSheet } from '../scoring/scoreSheet';
import type { Roster, RosterEntry } from '../sheets/recognise/readRoster';

interface Listed extends RosterEntry {
  readonly key: EntryKey;
}

interface Scored {
  readonly key: EntryKey;
  readonly sheet: ScoreSheet;
  readonly row: ScoreRow;
}

/**
 * Returns the entries that are scored and not on the workbook's roster, each with the one on it that may be meant, and those on it that nobody
 * scored. A list of which less than half is scored, and which holds less than half of what is scored, is another list. `place` is the workbook.
 */
export function rosterFindings(sheets: readonly ScoreSheet[], rosters: readonly Roster[], place: string, apart: ToldApart): Finding[] {
  const scored = scoredEntries(sheets);
  for (const { sheet, entries } of rosters) {
    const listed = entries.map((entry): Listed => ({ ...entry, key: entryKey(entry.team, entry.enterprise) }));
    const unlisted = scored.filter(({ key }) => !listed.some((entry) => isSame(entry.key, key)));
    const unscored = listed.filter(({ key }) => !scored.some((entry) => isSame(entry.key, key)));
    const isRoster = 2 * unlisted.length <= scored.length || 2 * unscored.length <= listed.length;
    if (scored.length === 0 || !isRoster) continue;
    return [
      ...unlisted.map((entry) => unlistedFinding(entry, unscored, sheet, apart)),
      ...unscored.map(({ team, enterprise }): Finding => ({
        code: 'missing-entry', reason: 'roster', severity: 'warning', file: place, sheet, team, enterprise, found: nameText({ team, enterprise }), expected: sheet,
      })),
    ];
  }
  return [];
}

/** Where one of the two names no enterprise, the team is all there is to go by, as it is between reviewers. */
function isSame(a: EntryKey, b: EntryKey): boolean {
  return a.team === b.team && (a.enterprise === b.enterprise || a.enterprise === '' || b.enterprise === '');
}

function scoredEntries(sheets: readonly ScoreSheet[]): Scored[] {
  const entries = new Map<string, Scored>();
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      const key = entryKey(row.team, row.enterprise);
      if (!entries.has(entryKeyText(key))) entries.set(entryKeyText(key), { key, sheet, row });
    }
  }
  return [...entries.values()];
}

function unlistedFinding({ key, sheet, row }: Scored, unscored: readonly Listed[], roster: string, apart: ToldApart): Finding {
  const near = unscored.find((entry) => areNear(entry.key, key) && !apart.entries(entryKeyText(entry.key), entryKeyText(key)));
  return {
    code: 'unknown-entry', reason: near === undefined ? 'roster' : 'roster-near', severity: 'warning',
    file: sheet.file, sheet: sheet.sheet, cell: row.cell, reviewer: sheet.reviewer, team: row.team, enterprise: row.enterprise,
    found: nameText(row), expected: near === undefined ? roster : nameText(near),
    ...(near === undefined ? {} : { other: { team: near.team, enterprise: near.enterprise } }),
  };
}

function nameText({ team, enterprise }: RosterEntry): string {
  return `${team} ${enterprise}`.trim();
}
