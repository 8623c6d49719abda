import type { CellFormat, SheetDocument } from '../workbook/sheetDocument';

/** The position of the combination of a cell that no area covers. */
export const NO_FORMAT = 0;

/** Which combination of formats each cell of a sheet has. */
export interface LaidFormats {
  readonly rows: number;
  readonly columns: number;
  /** The different combinations; `NO_FORMAT` is the empty one. */
  readonly combined: readonly CellFormat[];
  /** Returns the position among the combinations. */
  at(row: number, column: number): number;
}

/** Lays the format areas over each other; cells that share their areas share one combination, however many cells there are. */
export function layFormats({ rows, formats }: Pick<SheetDocument, 'rows' | 'formats'>): LaidFormats {
  const height = Math.max(rows.length, ...formats.map(({ range }) => range.bottom + 1));
  const width = rows.reduce((most, row) => Math.max(most, row.length), Math.max(0, ...formats.map(({ range }) => range.right + 1)));
  const cells = new Uint32Array(height * width);
  const combined: CellFormat[] = [{}];
  formats.forEach(({ range, format }) => {
    const next = new Map<number, number>();
    for (let row = range.top; row <= range.bottom; row++) {
      for (let at = row * width + range.left; at <= row * width + range.right; at++) {
        const before = cells[at]!;
        let after = next.get(before);
        if (after === undefined) next.set(before, (after = combined.push({ ...combined[before], ...format }) - 1));
        cells[at] = after;
      }
    }
  });
  return { rows: height, columns: width, combined, at: (row, column) => cells[row * width + column]! };
}
