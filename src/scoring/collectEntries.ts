import { entryKey, entryKeyText, type EntryKey } from './entryKey';
import type { Finding } from './finding';
import { tidyName } from './nameKey';
import type { BallotRow } from './ranking';
import type { ScoreSheet } from './scoreSheet';

/** One entry as the reviewers' sheets name it. */
export interface CollectedEntry {
  readonly key: EntryKey;
  /** The most frequent spelling; of equally frequent ones the first by code point. */
  readonly team: string;
  readonly enterprise: string;
  /** By the reviewer's position, the rows that name the entry. */
  readonly rows: ReadonlyMap<number, readonly BallotRow[]>;
}

interface EntryInProgress {
  readonly key: EntryKey;
  readonly teams: Map<string, number>;
  readonly enterprises: Map<string, number>;
  readonly rows: Map<number, BallotRow[]>;
}

interface PlacedRow extends BallotRow {
  readonly reviewer: number;
}

export interface CollectedEntries {
  readonly entries: CollectedEntry[];
  readonly findings: Finding[];
  /** Keys of teams for which a row could not be given to one of several enterprises. */
  readonly ambiguous: ReadonlySet<string>;
}

/**
 * Returns the entries of all sheets, matched by team and enterprise after normalising their names, in the order of their keys.
 * A row without an enterprise joins the one entry of its team; where several enterprises have a team of that name, it joins none and is a finding.
 */
export function collectEntries(sheetsByReviewer: readonly (readonly ScoreSheet[])[]): CollectedEntries {
  const entries = new Map<string, EntryInProgress>();
  const anonymous: PlacedRow[] = [];
  sheetsByReviewer.forEach((sheets, reviewer) => {
    for (const sheet of sheets) {
      for (const row of sheet.rows) {
        const placed = { sheet, row, reviewer };
        if (row.enterprise === '') anonymous.push(placed);
        else addRow(entries, entryKey(row.team, row.enterprise), placed);
      }
    }
  });
  const { findings, ambiguous } = addAnonymousRows(entries, anonymous);
  const sorted = [...entries].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => finish(entry));
  return { entries: sorted, findings, ambiguous };
}

function addRow(entries: Map<string, EntryInProgress>, key: EntryKey, { reviewer, sheet, row }: PlacedRow): void {
  const text = entryKeyText(key);
  let entry = entries.get(text);
  if (entry === undefined) entries.set(text, (entry = { key, teams: new Map(), enterprises: new Map(), rows: new Map() }));
  countSpelling(entry.teams, row.team);
  if (row.enterprise !== '') countSpelling(entry.enterprises, row.enterprise);
  const rows = entry.rows.get(reviewer);
  if (rows === undefined) entry.rows.set(reviewer, [{ sheet, row }]);
  else rows.push({ sheet, row });
}

function addAnonymousRows(entries: Map<string, EntryInProgress>, rows: readonly PlacedRow[]): { findings: Finding[]; ambiguous: Set<string> } {
  const ambiguous = new Set<string>();
  const byTeam = new Map<string, EntryKey[]>();
  for (const { key } of entries.values()) byTeam.set(key.team, [...(byTeam.get(key.team) ?? []), key]);
  const findings: Finding[] = [];
  for (const placed of rows) {
    const key = entryKey(placed.row.team, '');
    const known = byTeam.get(key.team) ?? [];
    if (known.length > 1) {
      ambiguous.add(key.team);
      findings.push(ambiguousFinding(placed, known, entries));
    } else {
      addRow(entries, known[0] ?? key, placed);
    }
  }
  return { findings, ambiguous };
}

function ambiguousFinding({ sheet, row }: PlacedRow, known: readonly EntryKey[], entries: Map<string, EntryInProgress>): Finding {
  const enterprises = known.map((key) => mostFrequent(entries.get(entryKeyText(key))!.enterprises));
  return {
    code: 'unknown-entry', reason: 'ambiguous', severity: 'error',
    file: sheet.file, sheet: sheet.sheet, cell: row.cell, reviewer: sheet.reviewer, team: row.team, enterprise: '',
    found: row.team, expected: enterprises.join('、'),
  };
}

function countSpelling(spellings: Map<string, number>, name: string): void {
  const tidy = tidyName(name);
  spellings.set(tidy, (spellings.get(tidy) ?? 0) + 1);
}

function mostFrequent(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let bestCount = 0;
  for (const [spelling, count] of spellings) {
    if (count > bestCount || (count === bestCount && spelling < best)) [best, bestCount] = [spelling, count];
  }
  return best;
}

function finish({ key, teams, enterprises, rows }: EntryInProgress): CollectedEntry {
  return { key, team: mostFrequent(teams), enterprise: mostFrequent(enterprises), rows };
}
