import { tidyName } from '../../../scoring/nameKey';
import type { SheetInHand } from '../recognition';
import type { RowMarks } from '../rowMarks';
import { columnNames } from './columnNames';
import { readEntryLabels, type EntryLabels, type PlacedName } from './entryLabels';
import { hasMarks } from './readTable';
import type { PlacedTable } from './tablePlaces';

/** One entry that a table gives scores to, in one of its columns. */
export interface TableEntry {
  /** `undefined` where nothing names it. */
  readonly team: PlacedName | undefined;
  readonly enterprise: string;
  readonly column: number;
  /** Whose scores the column holds, where its heading says so. */
  readonly reviewer?: PlacedName | undefined;
  readonly declared?: RowMarks['declared'];
}

/** The entries of one table, and its layout: a form has one entry, named beside it; a transposed table has one in each column. */
export interface TableEntries {
  readonly layout: 'form' | 'transposed';
  readonly entries: readonly TableEntry[];
  /** The columns are those of several reviewers of one entry. */
  readonly ofReviewers?: boolean;
}

/** Returns each table's entries. Where the first form bears its labels above, the others do too; else they stand below. */
export function tableEntries(sheet: SheetInHand, tables: readonly PlacedTable[]): TableEntries[] {
  const first = tables.find(({ columns }) => columns.kind !== 'none') ?? tables[0];
  const above = first !== undefined && labelsOf(sheet, first, true).team !== undefined;
  const below = !above && first !== undefined && labelsOf(sheet, first, false).team !== undefined;
  return tables.map((table) => entriesOf(sheet, table, labelsOf(sheet, table, !below)));
}

function labelsOf({ view }: SheetInHand, { above, below, labelColumns: columns }: PlacedTable, isAbove: boolean): EntryLabels {
  return readEntryLabels(view, { rows: isAbove ? above : below, columns });
}

function entriesOf({ view }: SheetInHand, table: PlacedTable, labels: EntryLabels): TableEntries {
  const { columns, head } = table;
  const enterprise = labels.enterprise?.name ?? '';
  if (columns.kind === 'form') {
    const { column, nameRow } = columns;
    const heading = nameRow === undefined ? undefined : { name: tidyName(view.text({ row: nameRow, column })), ...view.anchor({ row: nameRow, column }) };
    return { layout: 'form', entries: [{ team: labels.team ?? heading, enterprise, column, declared: labels.declared }] };
  }
  if (columns.kind !== 'named') return { layout: 'form', entries: [] };
  const { kind, names } = columnNames(view, head, columns.columns, labels.team !== undefined);
  if (kind === 'reviewers') {
    return { layout: 'form', ofReviewers: true, entries: names.map(({ column, name }) => ({ team: labels.team, enterprise, column, reviewer: name, declared: labels.declared })) };
  }
  // A column that nobody headed and nobody filled is just a column.
  const used = names.filter(({ column, name }) => name !== undefined || hasMarks(table.marksOf(column)));
  return { layout: 'transposed', entries: used.map(({ column, name, enterprise: own }) => ({ team: name, enterprise: own, column })) };
}
