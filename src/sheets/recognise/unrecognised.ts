import { nameKey } from '../../scoring/nameKey';
import type { Template } from '../../scoring/template';
import type { Grid } from '../../workbook/grid';
import type { Recognition, SheetInHand, UnrecognisedReason } from './recognition';

const SHOWN_LABELS = 12;

export interface Unrecognised {
  readonly scoreLike: boolean;
  readonly reason?: UnrecognisedReason;
  /** What was found in the place of headings; without it the first short texts of the sheet, which mostly are its title and headings. */
  readonly labels?: readonly string[];
}

/** Returns that the sheet holds no scores, with what was looked for and found. */
export function unrecognised({ view, template }: SheetInHand, { scoreLike, reason, labels = firstLabels(view.grid) }: Unrecognised): Recognition & { kind: 'unrecognised' } {
  return {
    kind: 'unrecognised',
    scoreLike,
    ...(reason === undefined ? {} : { reason }),
    found: labels.map((label) => label.replace(/\s+/g, ' ').trim()).filter((label) => label !== '').slice(0, SHOWN_LABELS).join('、'),
    expected: template.dimensions.map(({ name }) => name).join('、'),
  };
}

function firstLabels(grid: Grid): string[] {
  const labels = grid.rows.slice(0, 10).flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' && value.length <= 40 ? [value] : [])));
  return labels.slice(0, SHOWN_LABELS);
}

/** Returns whether the sheet speaks of dimensions and of scores. */
export function isScoreLike(grid: Grid, template: Template): boolean {
  const keys = new Set<string>();
  for (const { cells } of grid.rows) for (const { value } of cells) if (typeof value === 'string') keys.add(nameKey(value));
  const named = template.dimensions.filter(({ name }) => keys.has(nameKey(name))).length;
  return 2 * named > template.dimensions.length && [...keys].some((key) => /^(得分|评分|打分|评委打分|专家打分|scores?)$/.test(key));
}
