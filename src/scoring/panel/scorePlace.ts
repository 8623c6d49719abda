import type { ScorePlace } from './discrepancy';
import type { PanelTotals } from './panelTotals';

/** Returns where a reviewer's total of an entry stands, or the score of a dimension: its own cell, else that of the row's team. */
export function scorePlace({ rows }: PanelTotals, entry: number, reviewer: number, dimension?: number): ScorePlace[] {
  const read = rows[entry]?.[reviewer];
  if (read === undefined) return [];
  const { row, sheet: { file, sheet } } = read;
  const cell = dimension === undefined ? (row.total ?? row.statedTotal)?.cell : row.marks[dimension]?.cell;
  return [{ reviewer, file, sheet, cell: cell ?? row.cell }];
}

/** Returns the sheets that a reviewer's counted totals came from. */
export function sheetPlaces({ rows }: PanelTotals, reviewer: number): ScorePlace[] {
  const sheets = new Map(rows.flatMap((row) => {
    const sheet = row[reviewer]?.sheet;
    return sheet === undefined ? [] : [[`${sheet.file}\u0000${sheet.sheet}`, { reviewer, file: sheet.file, sheet: sheet.sheet }] as const];
  }));
  return [...sheets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, place]) => place);
}
