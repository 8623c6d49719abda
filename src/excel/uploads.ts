import type { CellInput, SheetContent } from './sheetContent';

/** Rows of one sheet that travel together. */
export interface Block {
  /** Position of the sheet among those that are written. */
  readonly sheet: number;
  /** 0-based. */
  readonly top: number;
  readonly cells: readonly (readonly CellInput[])[];
}

/** Excel on the web refuses requests of 5 MB; what is written besides the rows takes the rest. */
const MOST_BYTES = 3_500_000;

/**
 * Returns the blocks request by request: as many requests as there are sheets, filled evenly, whatever the size, so that progress is
 * even and no request holds Excel up for long. Only where even these would be too large there are more.
 */
export function planUploads(contents: readonly SheetContent[], mostBytes = MOST_BYTES): Block[][] {
  const total = contents.reduce((sum, { rows }) => sum + rows.reduce((bytes, row) => bytes + row.bytes, 0), 0);
  const count = Math.max(contents.length, Math.ceil(total / mostBytes));
  const requests = Array.from({ length: count }, (): { sheet: number; top: number; cells: (readonly CellInput[])[] }[] => []);
  let sent = 0;
  contents.forEach(({ rows }, sheet) => {
    for (const { row, cells, bytes } of rows) {
      // The middle of a row decides, so that the last row never falls behind the last request.
      const blocks = requests[Math.floor(((sent + bytes / 2) / total) * count)]!;
      sent += bytes;
      const last = blocks.at(-1);
      if (last?.sheet === sheet) last.cells.push(cells);
      else blocks.push({ sheet, top: row, cells: [cells] });
    }
  });
  return requests;
}
