import { LOCALE_NAMES, messagesFor, type Messages } from '../locales/messages';
import type { Grid, GridRow } from '../workbook/grid';
import type { WorksheetWriter } from '../workbook/port';
import type { SheetRole } from '../workbook/sheetDocument';

/** What people entered in a sheet of results that writing it again would take away. */
export interface StandingDecisions {
  readonly sheet: string;
  /** Cells filled in. */
  readonly count: number;
}

/** The headings of a sheet of ours stand in its first rows. */
const HEADING_WITHIN = 6;

/**
 * Returns the sheets of results in which somebody filled in 处理 or 处理决定. Writing again starts from the reviewers' sheets and clears
 * these columns, so it asks first. Rejects with the host's `HostFailure`.
 */
export async function standingDecisions(workbook: WorksheetWriter, roles: readonly SheetRole[] = ['details', 'findings']): Promise<StandingDecisions[]> {
  const grids = await workbook.readOwn(roles);
  return grids.map((grid) => ({ sheet: grid.name, count: countDecisions(grid) })).filter(({ count }) => count > 0);
}

/** In whatever language the sheet was written. */
function headings(): Set<string> {
  return new Set(LOCALE_NAMES.map(messagesFor).flatMap(({ columns }: Messages) => [columns.decision, columns.ruling]));
}

function countDecisions({ rows }: Grid): number {
  const names = headings();
  for (const { index, cells } of rows) {
    if (index >= HEADING_WITHIN) return 0;
    const column = cells.find(({ value }) => typeof value === 'string' && names.has(value))?.column;
    if (column !== undefined) return rows.filter((row) => row.index > index && isFilled(row, column)).length;
  }
  return 0;
}

function isFilled({ cells }: GridRow, column: number): boolean {
  const value = cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}
