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

/** The list of entries of one sheet. */
export interface Roster {
  readonly sheet: string;
  /** Each once, in order. */
  readonly entries: readonly RosterEntry[];
  readonly duplicates: readonly RosterDuplicate[];
}

export type RosterReading =
  | (Roster & { readonly kind: 'roster' })
  | { readonly kind: 'none'; readonly sheets: readonly string[] };

/** An entry listed twice: it is taken once. */
export interface RosterDuplicate extends RosterEntry {
  readonly cell: string;
}

const HEADINGS = { team: TEAM_HEADING, enterprise: ENTERPRISE_HEADING };

/** Returns the entries of the first sheet that has a column of teams, in order, each once. */
export function readRoster(grids: readonly Grid[]): RosterReading {
  const [first] = readRosters(grids);
  return first === undefined ? { kind: 'none', sheets: grids.map(({ name }) => name) } : { kind: 'roster', ...first };
}

/** Returns the lists of entries of a workbook, one for each visible sheet that has a column of teams, in the order of the tabs; a score sheet is one too. */
export function readRosters(grids: readonly Grid[]): Roster[] {
  return grids.filter(({ visibility }) => visibility === 'visible').flatMap((grid) => {
    const view = new GridView(grid);
    const headings = findHeadings(view, HEADINGS, ['team', 'enterprise']) ?? findHeadings(view, HEADINGS, ['team']);
    const reading = headings === undefined ? undefined : readEntries(view, headings.row, headings.columns);
    return reading === undefined || reading.entries.length === 0 ? [] : [{ sheet: grid.name, ...reading }];
  });
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
