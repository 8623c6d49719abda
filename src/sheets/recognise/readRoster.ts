import type { Grid } from '../../workbook/grid';
import { cellAddress } from '../../workbook/address';
import { entryKey, entryKeyText } from '../../scoring/entryKey';
import { tidyName } from '../../scoring/nameKey';
import { footerLine } from './footerLine';
import { GridView } from './gridView';
import { ENTERPRISE_HEADING, TEAM_HEADING } from './headings';
import { findHeadings } from './tableColumns';

/** One entry of a list of entries. */
export interface RosterEntry {
  readonly team: string;
  readonly enterprise: string;
}

export type RosterReading =
  | { readonly kind: 'roster'; readonly sheet: string; readonly entries: readonly RosterEntry[]; readonly duplicates: readonly RosterDuplicate[] }
  | { readonly kind: 'none'; readonly sheets: readonly string[] };

/** An entry listed twice: it is taken once. */
export interface RosterDuplicate extends RosterEntry {
  readonly cell: string;
}

const HEADINGS = { team: TEAM_HEADING, enterprise: ENTERPRISE_HEADING };

/** Returns the entries of the first sheet that has a column of teams, in order, each once. */
export function readRoster(grids: readonly Grid[]): RosterReading {
  for (const grid of grids) {
    if (grid.visibility !== 'visible') continue;
    const view = new GridView(grid);
    const headings = findHeadings(view, HEADINGS, ['team', 'enterprise']) ?? findHeadings(view, HEADINGS, ['team']);
    if (headings === undefined) continue;
    const reading = readEntries(view, headings.row, headings.columns);
    if (reading.entries.length > 0) return { kind: 'roster', sheet: grid.name, ...reading };
  }
  return { kind: 'none', sheets: grids.map(({ name }) => name) };
}

function readEntries(view: GridView, headingRow: number, columns: { team?: number; enterprise?: number }): { entries: RosterEntry[]; duplicates: RosterDuplicate[] } {
  const entries = new Map<string, RosterEntry>();
  const duplicates: RosterDuplicate[] = [];
  for (const row of view.grid.rows) {
    if (row.index <= headingRow || footerLine(row, { teamColumn: columns.team!, enterpriseColumn: columns.enterprise, remarkColumns: [], hasScores: false }) !== undefined) continue;
    const textAt = (column: number | undefined): string => {
      if (column === undefined || view.anchor({ row: row.index, column }).row <= headingRow) return '';
      return tidyName(view.text({ row: row.index, column }));
    };
    const entry = { team: textAt(columns.team), enterprise: textAt(columns.enterprise) };
    if (entry.team === '') continue;
    const key = entryKeyText(entryKey(entry.team, entry.enterprise));
    if (entries.has(key)) duplicates.push({ ...entry, cell: cellAddress(row.index, columns.team!) });
    else entries.set(key, entry);
  }
  return { entries: [...entries.values()], duplicates };
}
