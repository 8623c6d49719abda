import { decideBallot } from './ballot';
import type { Finding } from './finding';
import { givenMarks } from './givenMarks';
import { formatHundredths, sumHundredths, type Hundredths } from './hundredths';
import { numberOfMark } from './mark';
import { legalRange, totalDimension } from './readMark';
import type { PlacedMark, ScoreRow, ScoreSheet } from './scoreSheet';
import type { Dimension, Template } from './template';

/** Returns what a person must look at in one row: scores that are missing, illegal, excused or normalised, and a total that is not the sum of its parts. */
export function rowFindings(sheet: ScoreSheet, row: ScoreRow, template: Template): Finding[] {
  const place = { file: sheet.file, sheet: sheet.sheet, reviewer: sheet.reviewer, team: row.team, enterprise: row.enterprise };
  const findings = [...stateFindings(row, template), ...normalisedFindings(row, template), ...totalFindings(row)];
  return findings.map((finding) => ({ ...place, ...finding }));
}

function stateFindings(row: ScoreRow, template: Template): Finding[] {
  const { status } = decideBallot(row);
  if (status === 'counted') return [];
  const marks = givenMarks(row);
  const first = marks.find(({ mark }) => mark.state === status) ?? marks[0]!;
  if (status !== 'pending') return [{ code: status, severity: 'notice', cell: first.cell }];
  if (row.declared !== undefined) return [{ code: row.declared.state, reason: 'declared', severity: 'error', cell: row.declared.cell, ...(row.remark === undefined ? {} : { found: row.remark }) }];
  if (marks.every(({ mark }) => mark.state === 'blank')) return [missingRow(row, first.cell)];
  if (row.total !== undefined) return markFaults(row.total, totalDimension(template), template.step).map((fault) => ({ ...fault, reason: 'total' }));
  return row.marks.flatMap((placed, index) => {
    const dimension = template.dimensions[index]!;
    return markFaults(placed, dimension, template.step).map((fault) => ({ ...fault, dimension: dimension.name }));
  });
}

/** A remark beside an empty row may say why in other words, so it is quoted. */
function missingRow({ remark, total }: ScoreRow, cell: string): Finding {
  const missing = { code: 'missing', severity: 'error', cell } as const;
  return remark === undefined ? { ...missing, reason: total === undefined ? 'row' : 'total' } : { ...missing, reason: 'row-remark', found: remark };
}

/** What is wrong with a mark; of which dimension it is, or that it is a total, is said by who asks. */
function markFaults({ mark, cell }: PlacedMark, dimension: Dimension, step: Hundredths | undefined): Finding[] {
  const place = { severity: 'error', cell } as const;
  const expected = legalRange(dimension);
  switch (mark.state) {
    case 'scored':
      return [];
    case 'blank':
      return [{ ...place, code: 'missing', found: '', expected }];
    case 'illegal':
      return [{ ...place, code: mark.code, ...(mark.reason === undefined ? {} : { reason: mark.reason }), found: mark.text, expected: mark.code === 'off-step' ? stepText(step) : expected }];
    default:
      return [{ ...place, code: mark.state, reason: 'mixed', expected }];
  }
}

function stepText(step: Hundredths | undefined): string {
  return formatHundredths(step ?? (1 as Hundredths));
}

function normalisedFindings(row: ScoreRow, template: Template): Finding[] {
  return givenMarks(row).flatMap(({ mark, cell, normalisedFrom }, index): Finding[] => {
    if (normalisedFrom === undefined || mark.state !== 'scored') return [];
    const about = row.total === undefined ? { dimension: template.dimensions[index]!.name } : { reason: 'total' };
    return [{ code: 'normalised', ...about, severity: 'notice', cell, found: normalisedFrom, expected: formatHundredths(mark.score) }];
  });
}

function totalFindings({ statedTotal, marks }: ScoreRow): Finding[] {
  const numbers = marks.map(({ mark }) => numberOfMark(mark)).filter((number) => number !== undefined);
  if (statedTotal === undefined || numbers.length === 0) return [];
  const sum = sumHundredths(numbers);
  if (statedTotal.value === sum) return [];
  return [{ code: 'total-mismatch', severity: 'warning', cell: statedTotal.cell, found: statedTotal.text, expected: formatHundredths(sum) }];
}
