import { tidyName } from '../../scoring/nameKey';
import { APPLICATION_FIELDS, type Application, type ApplicationField } from '../../scoring/application/application';
import { cellAddress } from '../../workbook/address';
import type { Grid, GridRow } from '../../workbook/grid';
import { footerLine } from './footerLine';
import { GridView } from './gridView';
import { registerColumns, type RegisterColumns } from './registerColumns';

/** A register of applications as it stands in a sheet, ours or an association's own. */
export interface Register {
  readonly sheet: string;
  /** Fields that have no column; nothing is said of them. */
  readonly absent: readonly ApplicationField[];
  readonly rows: readonly RegisterRow[];
}

export interface RegisterRow {
  readonly application: Application;
  /** `C4` for each field that has a column. */
  readonly cells: Readonly<Partial<Record<ApplicationField, string>>>;
}

/** Returns the applications of a sheet, in order, or `undefined` where it is no register: it names team and enterprise, and how somebody of the team is reached. */
export function readRegister(grid: Grid): Register | undefined {
  const view = new GridView(grid);
  const found = registerColumns(view);
  if (found === undefined) return undefined;
  const rows = grid.rows.flatMap((row) => readRow(view, row, found));
  return { sheet: grid.name, absent: APPLICATION_FIELDS.filter((field) => found.columns[field] === undefined), rows };
}

function readRow(view: GridView, row: GridRow, { row: headingRow, columns }: RegisterColumns): RegisterRow[] {
  if (row.index <= headingRow || footerLine(row, { teamColumn: columns.team, enterpriseColumn: columns.enterprise, remarkColumns: [], hasScores: false }) !== undefined) return [];
  const textOf = (field: ApplicationField): string => {
    const column = columns[field];
    if (column === undefined) return '';
    const position = { row: row.index, column };
    if (view.anchor(position).row <= headingRow) return '';
    // An account keeps its paragraphs.
    return field === 'account' ? view.text(position).trim() : tidyName(view.text(position));
  };
  const application = Object.fromEntries(APPLICATION_FIELDS.map((field) => [field, textOf(field)])) as Record<ApplicationField, string>;
  if (Object.values(application).every((text) => text === '')) return [];
  const cells: Partial<Record<ApplicationField, string>> = {};
  for (const field of APPLICATION_FIELDS) if (columns[field] !== undefined) cells[field] = cellAddress(row.index, columns[field]);
  return [{ application, cells }];
}
