import type { Finding } from '../../scoring/finding';
import { formatHundredths } from '../../scoring/hundredths';
import type { Mark } from '../../scoring/mark';
import { nameKey } from '../../scoring/nameKey';
import type { ScoreRow, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import type { CheckedSeal, SealChange, SealResult } from './sealResult';

/** Returns the review with what is to be said of its seals behind the other findings; the same object where no sheet bears one. */
export function withSeals<Review extends { readonly findings: readonly Finding[] }>(review: Review, seals: readonly CheckedSeal[], template: Template): Review {
  const findings = sealFindings(seals, template);
  return findings.length === 0 ? review : { ...review, findings: [...review.findings, ...findings] };
}

/** Returns what is to be said of the seals, sheet by sheet; nothing at all where no sheet bears one. */
export function sealFindings(seals: readonly CheckedSeal[], template: Template): Finding[] {
  if (seals.every(({ result }) => result.kind === 'unsealed')) return [];
  const told = new Set<string>();
  return seals.flatMap(({ sheet, result }) => {
    if (result.kind !== 'unsealed') return resultFindings(sheet, result, template);
    // A reviewer whose forms fill many sheets of a file is told of once.
    const key = `${sheet.file}\n${nameKey(sheet.reviewer)}`;
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...placeOf(sheet), code: 'unsealed', severity: 'notice' }];
  });
}

function resultFindings(sheet: ScoreSheet, result: Exclude<SealResult, { kind: 'unsealed' }>, template: Template): Finding[] {
  const place = placeOf(sheet);
  switch (result.kind) {
    case 'intact':
      return [{ ...place, code: 'seal-intact', severity: 'notice', found: result.code }];
    case 'locked':
      return [{ ...place, code: 'seal-locked', ...(result.tried ? { reason: 'other', severity: 'warning' } : { severity: 'notice' }), found: result.code }];
    case 'unchecked':
      return [{ ...place, code: 'seal-unchecked', severity: 'notice', found: result.code }];
    case 'changed': {
      const { code, now, changes } = result;
      const isWord = typeof changes === 'string';
      const reason = isWord && changes !== 'unknown' ? { reason: changes } : {};
      return [
        { ...place, code: 'seal-changed', ...reason, severity: 'warning', found: now, expected: code },
        ...(isWord ? [] : changes.map((change) => ({ ...place, ...changeFinding(change, template) }))),
      ];
    }
  }
}

function changeFinding({ row, score }: SealChange, { dimensions }: Template): Finding {
  const { team, enterprise, marks } = row;
  const entry = { code: 'seal-changed' as const, severity: 'warning' as const, team, enterprise };
  const dimension = score === undefined ? undefined : dimensions[score.dimension];
  const mark = score === undefined ? undefined : marks[score.dimension];
  if (score === undefined || dimension === undefined || mark === undefined) return { ...entry, reason: 'row', cell: row.cell, found: rowText(row) };
  return { ...entry, reason: 'score', cell: mark.cell, dimension: dimension.name, found: markText(mark.mark), expected: formatHundredths(score.before) };
}

function rowText({ marks, total }: ScoreRow): string {
  return [...marks, ...(total === undefined ? [] : [total])].map(({ mark }) => markText(mark)).join('、');
}

/** As in the sheets of the results, a dash is nothing. */
function markText(mark: Mark): string {
  if (mark.state === 'scored') return formatHundredths(mark.score);
  return mark.state === 'illegal' ? mark.text : '—';
}

function placeOf({ file, sheet, reviewer }: ScoreSheet): Pick<Finding, 'file' | 'sheet' | 'reviewer'> {
  return { file, sheet, reviewer };
}
