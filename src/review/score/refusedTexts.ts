import { entryKey, entryKeyText } from '../../scoring/entryKey';
import type { Finding } from '../../scoring/finding';
import { formatHundredths, type Hundredths } from '../../scoring/hundredths';
import type { IllegalCode } from '../../scoring/mark';
import { legalRange } from '../../scoring/readMark';
import type { ScoreRow, ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';

/** A text that was typed for an entry's dimension and refused. It is kept by names, since rows may move in the sheet meanwhile. */
export interface RefusedText {
  readonly entry: string;
  readonly dimension: string;
  readonly text: string;
  readonly code: IllegalCode;
}

/** Returns by what an entry is known again. */
export function entryName({ team, enterprise }: Pick<ScoreRow, 'team' | 'enterprise'>): string {
  return entryKeyText(entryKey(team, enterprise));
}

/** Returns the list with the text of one dimension replaced, or taken away. */
export function withRefused(list: readonly RefusedText[], place: Pick<RefusedText, 'entry' | 'dimension'>, refused: Pick<RefusedText, 'text' | 'code'> | undefined): readonly RefusedText[] {
  const others = list.filter(({ entry, dimension }) => entry !== place.entry || dimension !== place.dimension);
  if (refused === undefined) return others.length === list.length ? list : others;
  return [...others, { ...place, ...refused }];
}

/** Returns what was refused as findings, by the cells where it would have gone. */
export function refusedFindings(list: readonly RefusedText[], sheet: ScoreSheet, template: Template): ReadonlyMap<string, Finding> {
  const findings = new Map<string, Finding>();
  if (list.length === 0) return findings;
  for (const row of sheet.rows) {
    const name = entryName(row);
    for (const { dimension, text, code } of list.filter(({ entry }) => entry === name)) {
      const index = template.dimensions.findIndex((other) => other.name === dimension);
      const cell = row.marks[index]?.cell;
      if (cell === undefined) continue;
      const expected = code === 'off-step' ? formatHundredths(template.step ?? (1 as Hundredths)) : legalRange(template.dimensions[index]!);
      findings.set(cell, { code, severity: 'error', sheet: sheet.sheet, cell, team: row.team, enterprise: row.enterprise, dimension, found: text.trim(), expected });
    }
  }
  return findings;
}
