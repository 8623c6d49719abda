import { decideBallot, differentRows, sameMarks } from './ballot';
import type { CollectedEntry } from './collectEntries';
import type { Finding } from './finding';
import type { Ballot, BallotRow } from './ranking';
import { rowFindings } from './rowFindings';
import type { Template } from './template';

/** What the reviewers who list an entry gave it, and what is to be looked at in their rows. */
export interface CastBallots {
  readonly ballots: readonly Ballot[];
  readonly findings: readonly Finding[];
}

/**
 * Returns one ballot for each reviewer who lists the entry. Rows that say the same count once; rows that contradict each other
 * count not at all until somebody decides, because which is right cannot be known.
 */
export function castBallots(entry: CollectedEntry, template: Template): CastBallots {
  const findings: Finding[] = [];
  const ballots = [...entry.rows]
    .sort(([a], [b]) => a - b)
    .map(([reviewer, rows]): Ballot => {
      const different = differentRows(rows);
      for (const { sheet, row } of different) findings.push(...rowFindings(sheet, row, template));
      findings.push(...duplicateFindings(rows));
      if (different.length > 1) return { reviewer, status: 'pending', conflict: 'duplicate', rows: different };
      return { reviewer, ...decideBallot(different[0]!.row), rows: different };
    });
  return { ballots, findings };
}

/** An entry twice in one sheet, or with different scores in two sheets of one reviewer; two sheets alike are reported once, for the sheets. */
function duplicateFindings(rows: readonly BallotRow[]): Finding[] {
  return rows.flatMap((own, index): Finding[] => {
    const before = rows.slice(0, index);
    const twin = before.find(({ sheet }) => sheet === own.sheet);
    const other = twin ?? before.find(({ row }) => !sameMarks(row, own.row));
    if (other === undefined) return [];
    const conflict = !sameMarks(other.row, own.row);
    const { sheet, row } = own;
    return [
      {
        code: twin === undefined ? 'duplicate-reviewer' : 'duplicate-entry',
        reason: conflict ? 'conflict' : 'identical',
        severity: conflict ? 'error' : 'warning',
        file: sheet.file, sheet: sheet.sheet, cell: row.cell,
        reviewer: sheet.reviewer, team: row.team, enterprise: row.enterprise,
        found: placeText(other),
      },
    ];
  });
}

function placeText({ sheet, row }: BallotRow): string {
  return `${sheet.file} ${sheet.sheet}!${row.cell}`;
}
