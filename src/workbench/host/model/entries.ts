import type { CellRange } from '../../../workbook/grid';
import type { CellMatrix, OpenSheet } from './openSheet';

interface Entered {
  readonly sheet: OpenSheet;
  readonly cells: CellMatrix;
  readonly ranges: CellRange[];
}

/**
 * Contents that were entered and do not stand in Univer yet. Univer looks at every cell of a sheet for each write, and the client cuts a large write
 * into many small ones; so writes are gathered until something asks for the sheet.
 */
export class Entries {
  private readonly gathered = new Map<string, Entered>();

  /** The ranges that are being written just now, as they were entered. */
  announced: readonly CellRange[] | undefined;

  add(sheet: OpenSheet, cells: CellMatrix, range: CellRange): void {
    const entered = this.gathered.get(sheet.id) ?? { sheet, cells: {}, ranges: [] };
    this.gathered.set(sheet.id, entered);
    for (const key of Object.keys(cells)) {
      const row = Number(key);
      const line = (entered.cells[row] ??= {});
      for (const [column, cell] of Object.entries(cells[row]!)) line[Number(column)] = { ...line[Number(column)], ...cell };
    }
    addRange(entered.ranges, range);
  }

  /** Writes what was gathered. */
  flush(): void {
    if (this.gathered.size === 0) return;
    const entered = [...this.gathered.values()];
    this.gathered.clear();
    for (const { sheet, cells, ranges } of entered) {
      this.announced = ranges;
      try {
        sheet.writeCells(cells);
      } finally {
        this.announced = undefined;
      }
    }
  }
}

/** A range that goes on below the one before it is the same write, cut by the client. */
function addRange(ranges: CellRange[], range: CellRange): void {
  const last = ranges.at(-1);
  if (last?.left === range.left && last.right === range.right && last.bottom + 1 === range.top) ranges[ranges.length - 1] = { ...last, bottom: range.bottom };
  else ranges.push({ top: range.top, left: range.left, bottom: range.bottom, right: range.right });
}
