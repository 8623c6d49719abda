import { nameKey, tidyName } from '../../../scoring/nameKey';
import type { GridView } from '../gridView';
import { CAP_HEADING, ENTERPRISE_LABEL, INDEX_HEADING, REVIEWER_HEADING, SCORE_HEADING, SUBTOTAL_HEADING, TEAM_LABEL } from '../lineHeadings';
import { withoutRole } from '../personName';
import { isReviewerNumber } from '../summary/reviewerNumber';
import type { PlacedName } from './entryLabels';
import type { NamedColumn } from './scoreColumns';
import type { TableHead } from './tableHead';

/** Whose scores a column holds. */
export interface ColumnName {
  readonly column: number;
  readonly name: PlacedName | undefined;
  /** The entry's enterprise; empty where none is named. */
  readonly enterprise: string;
}

/** What stands above the columns of scores: entries, or the reviewers of one entry. */
export interface ColumnNames {
  readonly kind: 'entries' | 'reviewers';
  readonly names: readonly ColumnName[];
}

type RowRole = 'team' | 'enterprise' | 'reviewer' | 'nothing' | 'unsaid';

interface HeadRow {
  readonly row: number;
  readonly role: RowRole;
  readonly texts: readonly string[];
}

const ENTERPRISE_WORDS = /(公司|集团|企业|中心|管理处|管理所|养护所|局|研究院|设计院|厂)$/;

/** Returns the names above the columns. With `ofOneEntry`, labels beside the table name its one entry already, so that the columns are reviewers'. */
export function columnNames(view: GridView, head: TableHead, columns: readonly NamedColumn[], ofOneEntry: boolean): ColumnNames {
  const rows = head.rows.map((row) => readHeadRow(view, head, row, columns));
  const names = rows.find(({ role }) => role === 'team' || role === 'reviewer') ?? teamRow(rows);
  const enterprises = rows.find((row) => row !== names && (row.role === 'enterprise' || (row.role === 'unsaid' && speaksOfEnterprises(row))));
  const filled = names?.texts.filter((text) => text !== '') ?? [];
  const areReviewers = names?.role === 'reviewer' || (filled.length > 0 && filled.every(isReviewerNumber)) || (ofOneEntry && names?.role !== 'team');
  return {
    kind: areReviewers ? 'reviewers' : 'entries',
    names: columns.map(({ column, nameColumn }, at): ColumnName => {
      const name = names?.texts[at] ?? '';
      return {
        column,
        name: name === '' ? undefined : { name: areReviewers ? withoutRole(name) : name, ...view.anchor({ row: names!.row, column: nameColumn }) },
        enterprise: areReviewers ? '' : (enterprises?.texts[at] ?? ''),
      };
    }),
  };
}

function readHeadRow(view: GridView, head: TableHead, row: number, columns: readonly NamedColumn[]): HeadRow {
  const firstScore = Math.min(...columns.map(({ column }) => column));
  const labels = view.cellsBetween(row, head.left, firstScore - 1).flatMap(({ value }) => (typeof value === 'string' ? [nameKey(value).replace(/:$/, '')] : []));
  const texts = columns.map(({ nameColumn }) => tidyName(view.text({ row, column: nameColumn })));
  return { row, role: roleOf(labels, texts), texts };
}

function roleOf(labels: readonly string[], texts: readonly string[]): RowRole {
  const keys = texts.map(nameKey).filter((key) => key !== '');
  if (keys.every((key) => /^\d+$/.test(key) || SCORE_HEADING.test(key) || CAP_HEADING.test(key) || SUBTOTAL_HEADING.test(key) || INDEX_HEADING.test(key))) return 'nothing';
  if (labels.some((label) => TEAM_LABEL.test(label))) return 'team';
  if (labels.some((label) => ENTERPRISE_LABEL.test(label))) return 'enterprise';
  return labels.some((label) => REVIEWER_HEADING.test(label)) ? 'reviewer' : 'unsaid';
}

/** Of rows that do not say what they name, the lowest that does not speak of enterprises names the teams. */
function teamRow(rows: readonly HeadRow[]): HeadRow | undefined {
  const unsaid = rows.filter(({ role }) => role === 'unsaid');
  return unsaid.find((row) => !speaksOfEnterprises(row)) ?? unsaid[0];
}

function speaksOfEnterprises({ texts }: HeadRow): boolean {
  const filled = texts.filter((text) => text !== '');
  return 2 * filled.filter((text) => ENTERPRISE_WORDS.test(text)).length > filled.length;
}
