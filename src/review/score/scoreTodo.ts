import type { Finding } from '../../scoring/finding';
import { rowFindings } from '../../scoring/rowFindings';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';

/** One thing that keeps a score sheet from being complete. */
export interface TodoItem {
  readonly kind: 'missing' | 'wrong';
  /** The entry, by its place in the sheet. */
  readonly entry: number;
  /** By its place in the template; `undefined` where it concerns the entry as a whole. */
  readonly dimension: number | undefined;
  readonly cell: string;
  readonly finding: Finding;
}

/** What a reviewer typed that was refused, by cell. */
export type RefusedTexts = ReadonlyMap<string, Finding>;

/** Returns everything that is missing or wrong, entry by entry: what stands in the sheet, and what was refused in the pane. */
export function scoreTodo(sheet: ScoreSheet, template: Template, refused: RefusedTexts): TodoItem[] {
  return sheet.rows.flatMap((row, entry) => {
    const standing = rowFindings(sheet, row, template).filter(({ severity }) => severity === 'error');
    const typed = row.marks.flatMap(({ cell }) => refused.get(cell) ?? []);
    const findings = [...standing.filter(({ cell, code }) => !(refused.has(cell ?? '') && code === 'missing')), ...typed];
    return findings.map((finding): TodoItem => ({
      kind: finding.code === 'missing' ? 'missing' : 'wrong',
      entry,
      dimension: finding.dimension === undefined ? undefined : template.dimensions.findIndex(({ name }) => name === finding.dimension),
      cell: finding.cell ?? row.cell,
      finding,
    }));
  });
}

/** How much is left: entries with something missing, and things that are wrong. */
export interface LeftCount {
  readonly unscored: number;
  readonly wrong: number;
}

/** Returns how much is left to do. */
export function leftCount(items: readonly TodoItem[]): LeftCount {
  return {
    unscored: new Set(items.filter(({ kind }) => kind === 'missing').map(({ entry }) => entry)).size,
    wrong: items.filter(({ kind }) => kind === 'wrong').length,
  };
}
