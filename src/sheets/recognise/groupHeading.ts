import { nameKey } from '../../scoring/nameKey';
import type { CellRange } from '../../workbook/grid';
import type { GridView, Position } from './gridView';
import { ENTERPRISE_LABEL, TEAM_LABEL } from './lineHeadings';

/**
 * Returns the merged range of a heading that is only the title of a group, or `undefined`: below it each column has a heading of its own, and
 * one of them names the teams or enterprises. An entry's own names below a heading are no headings.
 */
export function groupHeading(view: GridView, position: Position): CellRange | undefined {
  const merge = view.mergeAt(position);
  if (merge === undefined || merge.right === merge.left) return undefined;
  const below = Array.from({ length: merge.right - merge.left + 1 }, (_, index) => nameKey(view.text({ row: merge.bottom + 1, column: merge.left + index })));
  return below.every((key) => key !== '') && below.some((key) => TEAM_LABEL.test(key) || ENTERPRISE_LABEL.test(key)) ? merge : undefined;
}
