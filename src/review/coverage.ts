import type { ExcusedState } from '../scoring/mark';
import type { Ballot, RankedEntry, Ranking } from '../scoring/ranking';
import type { ScoreRow } from '../scoring/scoreSheet';

/**
 * How far one reviewer is with one entry. `pending`: something stands there that does not count. `not-listed`: the reviewer's sheet
 * leaves it out though it should not. `not-asked`: the reviewer was given a part of the entries, and this is not among them.
 */
export type Progress = 'done' | 'pending' | 'missing' | ExcusedState | 'not-listed' | 'not-asked';

export const PROGRESS: readonly Progress[] = ['done', 'pending', 'missing', 'not-listed', 'recused', 'abstained', 'absent', 'not-asked'];

/** How far one reviewer is. */
export interface ReviewerProgress {
  readonly name: string;
  /** One for each of the ranking's entries, in their order. */
  readonly entries: readonly Progress[];
  readonly counts: Readonly<Record<Progress, number>>;
  /** Entries that the reviewer was to score, and those of them for which nothing is waited for. */
  readonly asked: number;
  readonly settled: number;
  readonly open: readonly OpenEntry[];
}

/** An entry that waits for its reviewer, and why. */
export interface OpenEntry {
  readonly team: string;
  readonly enterprise: string;
  readonly progress: 'pending' | 'missing' | 'not-listed';
  /** Rows that contradict each other, a recusal that contradicts scores, or a total that is none; else what is wrong or missing in the scores. */
  readonly reason?: 'duplicate' | 'declared' | 'total';
  /** Names of dimensions whose score is none. */
  readonly wrong: readonly string[];
  /** Names of dimensions without a score. */
  readonly blank: readonly string[];
  readonly file: string;
  readonly sheet: string;
  /** The first cell at fault, where there is one. */
  readonly cell?: string;
}

const OPEN: ReadonlySet<Progress> = new Set(['pending', 'missing', 'not-listed']);

/** Returns how far each reviewer is, in the ranking's order. */
export function reviewCoverage(ranking: Ranking): ReviewerProgress[] {
  const ballots = ranking.reviewers.map((): (Ballot | undefined)[] => ranking.entries.map(() => undefined));
  ranking.entries.forEach((entry, index) => { for (const ballot of entry.ballots) ballots[ballot.reviewer]![index] = ballot; });
  return ballots.map((own, reviewer) => reviewerProgress(own, reviewer, ranking));
}

function reviewerProgress(ballots: readonly (Ballot | undefined)[], reviewer: number, ranking: Ranking): ReviewerProgress {
  const entries = ballots.map(progressOf);
  const counts = Object.fromEntries(PROGRESS.map((progress) => [progress, 0])) as Record<Progress, number>;
  for (const progress of entries) counts[progress]++;
  const open = ballots.flatMap((ballot, index): OpenEntry[] => (ballot === undefined || !isOpen(entries[index]!) ? [] : [openEntry(ballot, entries[index] as OpenEntry['progress'], ranking.entries[index]!, ranking)]));
  const asked = entries.length - counts['not-asked'];
  return { name: ranking.reviewers[reviewer]!.name, entries, counts, asked, settled: asked - open.length, open };
}

function isOpen(progress: Progress): boolean {
  return OPEN.has(progress);
}

function progressOf(ballot: Ballot | undefined): Progress {
  if (ballot === undefined) return 'not-asked';
  if (ballot.status === 'counted') return 'done';
  if (ballot.status !== 'pending') return ballot.status;
  if (ballot.conflict === 'not-listed') return 'not-listed';
  return ballot.rows.every(({ row }) => isEmpty(row)) ? 'missing' : 'pending';
}

function isEmpty({ declared, marks, total }: ScoreRow): boolean {
  return declared === undefined && [...marks, ...(total === undefined ? [] : [total])].every(({ mark }) => mark.state === 'blank');
}

function openEntry(ballot: Ballot, progress: OpenEntry['progress'], { team, enterprise }: RankedEntry, { template, reviewers }: Ranking): OpenEntry {
  const [first] = ballot.rows;
  const sheet = first?.sheet ?? reviewers[ballot.reviewer]!.sheets[0]!;
  const place = { team, enterprise, progress, file: sheet.file, sheet: sheet.sheet, wrong: [], blank: [] };
  if (first === undefined) return place;
  if (ballot.conflict === 'duplicate') return { ...place, reason: 'duplicate', cell: first.row.cell };
  const { row } = first;
  if (row.declared !== undefined) return { ...place, reason: 'declared', cell: row.declared.cell };
  if (row.total !== undefined) return { ...place, reason: 'total', cell: row.total.cell };
  const named = row.marks.map(({ mark, cell }, dimension) => ({ state: mark.state, cell, name: template.dimensions[dimension]!.name }));
  const faults = named.filter(({ state }) => state !== 'scored');
  return {
    ...place,
    wrong: faults.filter(({ state }) => state !== 'blank').map(({ name }) => name),
    blank: faults.filter(({ state }) => state === 'blank').map(({ name }) => name),
    cell: faults[0]?.cell ?? row.cell,
  };
}
