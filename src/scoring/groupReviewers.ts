import { nameKey } from './nameKey';
import type { ScoreSheet } from './scoreSheet';

/** A reviewer with every sheet that bears the name, in the order given. */
export interface ReviewerGroup {
  readonly name: string;
  readonly sheets: readonly ScoreSheet[];
}

/** Returns the sheets by reviewer, whose names are compared after normalising; in the order of first appearance. */
export function groupReviewers(sheets: readonly ScoreSheet[]): ReviewerGroup[] {
  const groups = new Map<string, { name: string; sheets: ScoreSheet[] }>();
  for (const sheet of sheets) {
    const key = nameKey(sheet.reviewer);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name: sheet.reviewer, sheets: [sheet] });
    else group.sheets.push(sheet);
  }
  return [...groups.values()];
}
