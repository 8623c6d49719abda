import type { Grid } from '../../workbook/grid';
import type { CellEdit } from '../../workbook/port';
import { isSameValue, valueAt, type CellContentChange } from './putCells';

/** Returns the changes as edits of the sheet as it was read; what stands there already is left out. */
export function cellEdits(grid: Grid, changes: readonly CellContentChange[]): CellEdit[] {
  return changes
    .map(({ cell, content }) => ({ cell, content, expected: valueAt(grid, cell) }))
    .filter(({ content, expected }) => !isSameValue(content, expected));
}
