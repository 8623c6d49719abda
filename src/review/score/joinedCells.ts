import { parseAddress, rangeAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/grid';

/** Returns the cells as few addresses, neighbours in a row together: `D8:H8`, `J8`. What is no address is left out. */
export function joinedCells(cells: readonly string[]): string[] {
  const runs: CellRange[] = [];
  for (const cell of cells) {
    const position = parseAddress(cell);
    if (position === undefined) continue;
    const { row, column } = position;
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ top: row, left: column, bottom: row, right: column });
  }
  return runs.map(rangeAddress);
}
