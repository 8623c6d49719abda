import { sameMarks } from './ballot';
import type { CollectedEntry } from './collectEntries';
import type { Finding } from './finding';
import type { ReviewerGroup } from './groupReviewers';
import type { BallotRow } from './ranking';
import type { ScoreSheet } from './scoreSheet';

/** How a further sheet stands to the reviewer's sheets before it. */
interface Overlap {
  shared: number;
  conflict?: ScoreSheet;
  other?: ScoreSheet;
}

/** Returns a finding for every further sheet of one reviewer: whether it repeats, overlaps, contradicts or completes those before it. */
export function duplicateReviewerFindings(groups: readonly ReviewerGroup[], entries: readonly CollectedEntry[]): Finding[] {
  return groups.flatMap(({ sheets: [first, ...rest] }, reviewer) => {
    if (first === undefined || rest.length === 0) return [];
    const overlaps = findOverlaps(entries.map(({ rows }) => rows.get(reviewer) ?? []));
    return rest.flatMap((sheet) => {
      const overlap = overlaps.get(sheet) ?? { shared: 0 };
      return overlap.shared === 0 && isFurtherForm(first, sheet) ? [] : [duplicateFinding(first, sheet, overlap)];
    });
  });
}

/** A workbook with one form a sheet is one reviewer's, as it was meant. */
function isFurtherForm(first: ScoreSheet, sheet: ScoreSheet): boolean {
  return sheet.layout === 'form' && first.layout === 'form' && sheet.file === first.file;
}

/** `rows` are the reviewer's rows, by entry, in the order of the sheets. */
function findOverlaps(rows: readonly (readonly BallotRow[])[]): Map<ScoreSheet, Overlap> {
  const overlaps = new Map<ScoreSheet, Overlap>();
  for (const entryRows of rows) {
    for (const [index, { sheet, row }] of entryRows.entries()) {
      const before = entryRows.slice(0, index).filter((other) => other.sheet !== sheet);
      const [other] = before;
      if (other === undefined) continue;
      const overlap = overlaps.get(sheet) ?? { shared: 0 };
      const different = before.find((earlier) => !sameMarks(earlier.row, row));
      overlap.shared++;
      overlap.other ??= other.sheet;
      if (different !== undefined) overlap.conflict ??= different.sheet;
      overlaps.set(sheet, overlap);
    }
  }
  return overlaps;
}

function duplicateFinding(first: ScoreSheet, sheet: ScoreSheet, { shared, conflict, other = first }: Overlap): Finding {
  const agreeing = shared === 0 ? 'disjoint' : shared === sheet.rows.length ? 'identical' : 'overlap';
  const twin = conflict ?? other;
  return {
    code: 'duplicate-reviewer', reason: `sheet-${conflict === undefined ? agreeing : 'conflict'}`, severity: conflict === undefined ? 'warning' : 'error',
    file: sheet.file, sheet: sheet.sheet, reviewer: sheet.reviewer, found: `${twin.file} ${twin.sheet}`, other: { file: twin.file, sheet: twin.sheet },
  };
}
