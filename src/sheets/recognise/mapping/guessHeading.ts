import type { Template } from '../../../scoring/template';
import type { GridRow, IndexRange } from '../../../workbook/grid';
import type { GridView } from '../gridView';
import { namesDimensions } from '../matrixHeader';
import { HEADER_WITHIN } from '../recogniseMatrix';

/** A heading is short; what is longer explains. */
const LONGEST_HEADING = 40;

/** Returns where the heading rows of a sheet that was not understood most likely are, for a person to begin with: the row that names the dimensions, else the first of those with the most headings. */
export function guessHeading(view: GridView, template: Template): IndexRange {
  const rows = view.rowsBetween(0, HEADER_WITHIN - 1);
  const named = rows.find(({ index }) => namesDimensions(view, index, template));
  const most = Math.max(0, ...rows.map(headings));
  const row = named?.index ?? rows.find((candidate) => headings(candidate) === most)?.index ?? 0;
  return { first: row, last: row };
}

function headings({ cells }: GridRow): number {
  return cells.filter(({ value }) => typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_HEADING).length;
}
