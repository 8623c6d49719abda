import { parseAddress } from '../workbook/address';
import type { CellEdit } from '../workbook/port';
import { HostError } from './hostError';

/** Cells beside each other in one row, which travel as one range. */
export interface CellRun {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly edits: readonly CellEdit[];
}

/** Returns the edits in as few rows of cells as they make. Throws `sheet-gone` where one names no cell. */
export function cellRuns(edits: readonly CellEdit[]): CellRun[] {
  const placed = edits.map((edit) => ({ edit, ...placeOf(edit) })).sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; edits: CellEdit[] }[] = [];
  for (const { edit, row, column } of placed) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.edits.length === column) last.edits.push(edit);
    else runs.push({ row, column, edits: [edit] });
  }
  return runs;
}

function placeOf({ cell }: CellEdit): { row: number; column: number } {
  const place = parseAddress(cell);
  if (place === undefined) throw new HostError('sheet-gone', cell);
  return place;
}
