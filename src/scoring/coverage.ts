import type { CollectedEntry } from './collectEntries';
import { NOTHING_APART, type ToldApart } from './decisions/toldApart';
import { areNear, entryKeyText } from './entryKey';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';

/** Who lists what: entries only one reviewer knows, names that may be one entry, and entries a reviewer leaves out. */
export interface Coverage {
  /** Entries that are not ranked, because one reviewer alone lists them in a review where most are listed by most. */
  readonly unknown: ReadonlySet<CollectedEntry>;
  /** Entries that may be one with another, misspelt. */
  readonly doubtful: ReadonlySet<CollectedEntry>;
  /** By entry, the reviewers who were expected to list it and do not. */
  readonly notListedBy: ReadonlyMap<CollectedEntry, readonly number[]>;
  readonly findings: readonly Finding[];
}

const UNKNOWN_FROM_REVIEWERS = 3;

/**
 * Returns the coverage of a review; entries that are `apart` are not taken for one. Linear in the number of rows but for the search of near
 * names, which only few entries need.
 */
export function findCoverage(entries: readonly CollectedEntry[], reviewers: readonly ReviewerGroup[], apart: ToldApart = NOTHING_APART): Coverage {
  const mayBeOne: MayBeOne = (a, b) => areNear(a.key, b.key) && !apart.entries(entryKeyText(a.key), entryKeyText(b.key));
  const unknown = findUnknown(entries, reviewers.length);
  const known = entries.filter((entry) => !unknown.has(entry));
  const { pairs, doubtful } = findSplit(known, reviewers.length, mayBeOne);
  const { notListedBy, findings: missing } = findNotListed(known, reviewers);
  const findings = [
    ...[...unknown].map((entry) => unknownFinding(entry, nearest(entry, known, mayBeOne))),
    ...pairs.map(([entry, other]) => ({ ...unknownFinding(entry, other), reason: 'near', severity: 'warning' as const })),
    ...missing,
  ];
  return { unknown, doubtful, notListedBy, findings };
}

type MayBeOne = (a: CollectedEntry, b: CollectedEntry) => boolean;

/** In a review where most entries are listed by more than half of the reviewers, an entry that one alone lists is probably a slip of that sheet. */
function findUnknown(entries: readonly CollectedEntry[], reviewers: number): Set<CollectedEntry> {
  const common = entries.filter(({ rows }) => 2 * rows.size > reviewers);
  if (reviewers < UNKNOWN_FROM_REVIEWERS || 2 * common.length < entries.length) return new Set();
  return new Set(entries.filter(({ rows }) => rows.size === 1));
}

function nearest(entry: CollectedEntry, known: readonly CollectedEntry[], mayBeOne: MayBeOne): CollectedEntry | undefined {
  const [reviewer] = entry.rows.keys();
  return known.find((other) => !other.rows.has(reviewer!) && mayBeOne(entry, other));
}

/** Two near names that share out the reviewers between them, none listing both and none neither, are probably one entry. */
function findSplit(known: readonly CollectedEntry[], reviewers: number, mayBeOne: MayBeOne): { pairs: [CollectedEntry, CollectedEntry][]; doubtful: Set<CollectedEntry> } {
  const partial = known.filter(({ rows }) => rows.size < reviewers);
  const bySize = groupBySize(partial);
  const pairs: [CollectedEntry, CollectedEntry][] = [];
  for (const entry of partial) {
    for (const other of bySize.get(reviewers - entry.rows.size) ?? []) {
      const smaller = entry.rows.size < other.rows.size || (entry.rows.size === other.rows.size && entry.key.team + entry.key.enterprise > other.key.team + other.key.enterprise);
      if (smaller && areDisjoint(entry, other) && mayBeOne(entry, other)) pairs.push([entry, other]);
    }
  }
  return { pairs, doubtful: new Set(pairs.flat()) };
}

function groupBySize(entries: readonly CollectedEntry[]): Map<number, CollectedEntry[]> {
  const groups = new Map<number, CollectedEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.rows.size);
    if (group === undefined) groups.set(entry.rows.size, [entry]);
    else group.push(entry);
  }
  return groups;
}

function areDisjoint(a: CollectedEntry, b: CollectedEntry): boolean {
  for (const reviewer of a.rows.keys()) if (b.rows.has(reviewer)) return false;
  return true;
}

/**
 * A reviewer who lists at least half of the entries was meant to score them all, so each one left out is a finding; one who lists
 * fewer was probably given a part, so the sheet gets a single notice; where everybody was, one notice says so for all.
 */
function findNotListed(known: readonly CollectedEntry[], reviewers: readonly ReviewerGroup[]): { notListedBy: Map<CollectedEntry, number[]>; findings: Finding[] } {
  const listed = reviewers.map(() => 0);
  for (const { rows } of known) for (const reviewer of rows.keys()) listed[reviewer]!++;
  const notListedBy = new Map<CollectedEntry, number[]>();
  const findings: Finding[] = [];
  const everybodyAPart = reviewers.length > 1 && listed.every((count) => 2 * count < known.length);
  if (everybodyAPart) return { notListedBy, findings: [{ code: 'missing-entry', reason: 'parts', severity: 'notice', found: String(reviewers.length), expected: String(known.length) }] };
  reviewers.forEach(({ name, sheets }, reviewer) => {
    const place = { code: 'missing-entry', severity: 'warning', file: sheets[0]!.file, sheet: sheets[0]!.sheet, reviewer: name } as const;
    const count = listed[reviewer]!;
    if (count === known.length) return;
    if (2 * count < known.length) {
      findings.push({ ...place, reason: 'part', severity: 'notice', found: String(count), expected: String(known.length) });
      return;
    }
    for (const entry of known) {
      if (entry.rows.has(reviewer)) continue;
      notListedBy.set(entry, [...(notListedBy.get(entry) ?? []), reviewer]);
      findings.push({ ...place, team: entry.team, enterprise: entry.enterprise });
    }
  });
  return { notListedBy, findings };
}

function unknownFinding(entry: CollectedEntry, near: CollectedEntry | undefined): Finding {
  const [rows = []] = entry.rows.values();
  const { sheet, row } = rows[0]!;
  return {
    code: 'unknown-entry', ...(near === undefined ? {} : { reason: 'near' }), severity: 'error',
    file: sheet.file, sheet: sheet.sheet, cell: row.cell, reviewer: sheet.reviewer,
    team: entry.team, enterprise: entry.enterprise,
    found: `${entry.team} ${entry.enterprise}`.trim(),
    ...(near === undefined ? {} : { expected: `${near.team} ${near.enterprise}`.trim(), other: { team: near.team, enterprise: near.enterprise } }),
  };
}
