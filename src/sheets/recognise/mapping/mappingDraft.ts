import { columnLetters } from '../../../workbook/address';
import type { IndexRange } from '../../../workbook/grid';
import type { Template } from '../../../scoring/template';
import type { GridView, Position } from '../gridView';
import { namesDimensions, readMatrixHeader } from '../matrixHeader';
import { furtherHeading } from './findHeadings';
import { headingShape } from './headingShape';
import type { SheetMapping } from './sheetMapping';

/** What a column is said to hold. */
export type ColumnRole = PlainRole | DimensionRole;
export type PlainRole = 'unused' | 'team' | 'enterprise' | 'total' | 'remark' | 'recusal';
/** The scores of a dimension: `dimension-0` for the template's first. */
export type DimensionRole = `dimension-${string}`;

/** A mapping while a person points out what is what. */
export interface MappingDraft {
  readonly header: IndexRange;
  /** By column; one without a role is unused. */
  readonly roles: ReadonlyMap<number, ColumnRole>;
  readonly reviewer?: Position;
}

/** Why a draft is no mapping. `columns` are letters. */
export type DraftProblem =
  /** The heading rows end before they begin. */
  | { readonly code: 'heading-order' }
  /** The heading rows hold too few words to tell the sheet by. */
  | { readonly code: 'few-headings' }
  /** A row below the headings (0-based) names the dimensions too. */
  | { readonly code: 'further-heading'; readonly row: number }
  | { readonly code: 'no-column'; readonly role: ColumnRole }
  | { readonly code: 'several-columns'; readonly role: ColumnRole; readonly columns: readonly string[] };

/** Roles that one column has at the most. */
const SINGLE: readonly ColumnRole[] = ['team', 'enterprise', 'total'];

/** Returns the role of each of the template's dimensions, in its order. */
export function dimensionRoles(template: Template): DimensionRole[] {
  return template.dimensions.map((_, dimension) => dimensionRole(dimension));
}

function dimensionRole(dimension: number): DimensionRole {
  return `dimension-${String(dimension)}`;
}

/** Returns the mapping that a draft describes, or everything that is still to be said. */
export function mappingOfDraft(view: GridView, { header, roles, reviewer }: MappingDraft, template: Template): { readonly mapping: SheetMapping } | { readonly problems: readonly DraftProblem[] } {
  const columnsOf = (role: ColumnRole): number[] => [...roles].filter(([, given]) => given === role).map(([column]) => column).sort((a, b) => a - b);
  const problems = [...headingProblems(view, header), ...columnProblems(columnsOf, template)];
  const shape = headingShape(view, header);
  if (problems.length > 0 || shape === undefined) return { problems };
  const [enterprise] = columnsOf('enterprise');
  const [total] = columnsOf('total');
  const dimensions = dimensionRoles(template).map((role, at) => ({ name: template.dimensions[at]!.name, column: columnsOf(role)[0]! }));
  const mapping = {
    shape, header, team: columnsOf('team')[0]!, dimensions, remarks: columnsOf('remark'), recusals: columnsOf('recusal'),
    ...(enterprise === undefined ? {} : { enterprise }), ...(total === undefined ? {} : { total }), ...(reviewer === undefined ? {} : { reviewer }),
  };
  const further = furtherHeading(view, template, mapping);
  return further === undefined ? { mapping } : { problems: [{ code: 'further-heading', row: further }] };
}

function headingProblems(view: GridView, header: IndexRange): DraftProblem[] {
  if (header.last < header.first) return [{ code: 'heading-order' }];
  return headingShape(view, header) === undefined ? [{ code: 'few-headings' }] : [];
}

function columnProblems(columnsOf: (role: ColumnRole) => readonly number[], template: Template): DraftProblem[] {
  const dimensions = dimensionRoles(template);
  const lacking = (['team', ...dimensions] as const).filter((role) => columnsOf(role).length === 0);
  const several = [...SINGLE, ...dimensions].filter((role) => columnsOf(role).length > 1);
  return [
    ...lacking.map((role): DraftProblem => ({ code: 'no-column', role })),
    ...several.map((role): DraftProblem => ({ code: 'several-columns', role, columns: columnsOf(role).map(columnLetters) })),
  ];
}

/** Returns a draft with what the headings say by themselves; nothing where they say nothing. */
export function draftOfHeadings(view: GridView, header: IndexRange, template: Template): MappingDraft {
  const last = view.grid.rows.at(-1)?.index ?? 0;
  const read = readMatrixHeader(view, header.first, template, last);
  const roles = new Map<number, ColumnRole>();
  const put = (column: number | undefined, role: ColumnRole): void => { if (column !== undefined) roles.set(column, role); };
  for (const column of read.remarkColumns) put(column, 'remark');
  for (const column of read.recusalColumns) put(column, 'recusal');
  put(read.totalColumn, 'total');
  put(read.enterpriseColumn, 'enterprise');
  put(read.teamColumn, 'team');
  read.dimensionColumns.forEach((column, dimension) => { put(column, dimensionRole(dimension)); });
  // Without teams and dimensions nothing tells rows of headings from entries.
  const isPlain = read.teamColumn !== undefined && namesDimensions(view, header.first, template);
  return { header: { first: header.first, last: isPlain ? Math.max(header.last, read.lastRow) : header.last }, roles };
}

/** Returns the draft that gives the mapping back. */
export function draftOfMapping({ header, team, enterprise, dimensions, total, remarks, recusals, reviewer }: SheetMapping): MappingDraft {
  const roles = new Map<number, ColumnRole>();
  for (const column of remarks) roles.set(column, 'remark');
  for (const column of recusals) roles.set(column, 'recusal');
  if (total !== undefined) roles.set(total, 'total');
  if (enterprise !== undefined) roles.set(enterprise, 'enterprise');
  roles.set(team, 'team');
  dimensions.forEach(({ column }, dimension) => { roles.set(column, dimensionRole(dimension)); });
  return { header, roles, ...(reviewer === undefined ? {} : { reviewer }) };
}
