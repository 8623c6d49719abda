import { cellAddress, parseAddress } from '../../workbook/address';
import type { ScoreRow } from '../../scoring/scoreSheet';

/**
 * Returns the cells of the entry's scores, in the template's order. Where one word in the row speaks for all of them, the marks bear its
 * cell; then the columns are those of another entry. `undefined` where the sheet does not say.
 */
export function scoreCells(row: ScoreRow, rows: readonly ScoreRow[]): readonly string[] | undefined {
  if (hasOwnCells(row)) return row.marks.map(({ cell }) => cell);
  const model = rows.find(hasOwnCells);
  const own = parseAddress(row.cell);
  if (model === undefined || own === undefined) return undefined;
  return model.marks.map(({ cell }) => cellAddress(own.row, parseAddress(cell)?.column ?? 0));
}

function hasOwnCells({ marks }: ScoreRow): boolean {
  return marks.length > 0 && (marks.length > 1 ? new Set(marks.map(({ cell }) => cell)).size === marks.length : true);
}
