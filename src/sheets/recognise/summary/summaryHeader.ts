import { nameKey, tidyName } from '../../../scoring/nameKey';
import type { Template } from '../../../scoring/template';
import type { GridCell } from '../../../workbook/grid';
import { columnKind, teamHeadingRank, type ColumnKind } from '../columnKind';
import type { GridView } from '../gridView';
import { reviewerLegend } from './reviewerLegend';
import { nameBehindNumber, reviewerNumber } from './reviewerNumber';
import { hasCommonSurname } from './surname';

/** One reviewer's column of totals. */
export interface SummaryColumn {
  readonly column: number;
  readonly name: string;
  /** The name is but a number, which no legend explains. */
  readonly isNumber: boolean;
}

/** The headings of a table of totals, entries by reviewers; rows and columns 0-based. */
export interface SummaryHeader {
  readonly row: number;
  readonly lastRow: number;
  readonly teamColumn: number;
  readonly enterpriseColumn: number | undefined;
  readonly remarkColumns: readonly number[];
  readonly reviewers: readonly SummaryColumn[];
  /** It has the columns of our own 评分汇总. */
  readonly isOwn: boolean;
  readonly headings: readonly string[];
}

/** Rows among which the headings are looked for. */
const WITHIN = 60;
const LONGEST_HEADING = 20;
const OWN_COLUMN = /^(待核份数|pending)$/;
/** What can hardly be anything but a person's name. */
const PERSON = /^(?:专家|评委)?([\u4e00-\u9fff·]{2,4})$|^([A-Za-z]+(?: [A-Za-z.]+)+)$/;
const NO_PERSON = /[分数率费额量期次龄级号类别]|人|最高|最低|平均|合计|组长|等|地区|省份|城市|年度|专业|状态|成员|电话|签字|结果|推荐|单位|班组/;
const OF_REVIEWERS = /专家|评委|评审|打分|评分/;
const NAMES_REVIEWERS = /专家|评委|reviewer|judge/i;

interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  /** What stands over the heading. */
  readonly group: string;
  readonly kind: ColumnKind['kind'];
}

/** Returns the headings of a table with teams as rows and at least two reviewers as columns, or `undefined`. */
export function readSummaryHeader(view: GridView, template: Template): SummaryHeader | undefined {
  for (const { index: row, cells } of view.rowsBetween(0, WITHIN - 1)) {
    const teamColumn = teamColumnOf(cells, template);
    if (teamColumn === undefined || cells.length < 3) continue;
    const lastRow = lastHeadingRow(view, row, teamColumn);
    const columns = headedColumns(view, row, lastRow, template);
    const reviewers = reviewerColumns(view, row, lastRow, columns);
    if (reviewers.length < 2) continue;
    return {
      row, lastRow, teamColumn, reviewers,
      enterpriseColumn: columns.find(({ kind }) => kind === 'enterprise')?.column,
      remarkColumns: columns.filter(({ kind }) => kind === 'remark').map(({ column }) => column),
      isOwn: columns.some(({ kind }) => kind === 'counted') && columns.some(({ heading }) => OWN_COLUMN.test(nameKey(heading))),
      headings: columns.map(({ heading }) => heading),
    };
  }
  return undefined;
}

/** Of several headings about teams, the one that names them. */
function teamColumnOf(cells: readonly GridCell[], template: Template): number | undefined {
  const headings = cells.flatMap(({ column, value }) => (typeof value === 'string' && value.length <= LONGEST_HEADING ? [{ column, text: value }] : []));
  const teams = headings.filter(({ text }) => columnKind(text, template)?.kind === 'team');
  return teams.sort((a, b) => teamHeadingRank(a.text) - teamHeadingRank(b.text))[0]?.column;
}

/** Headings reach down as far as that of the teams is merged, or over a row of words below it that names no team. */
function lastHeadingRow(view: GridView, row: number, teamColumn: number): number {
  const merged = view.mergeAt({ row, column: teamColumn })?.bottom ?? row;
  if (merged > row) return merged;
  const below = view.row(row + 1)?.cells ?? [];
  const isHeading = below.length > 1 && below.every(({ value, column }) => typeof value === 'string' && column !== teamColumn);
  return isHeading ? row + 1 : row;
}

function headedColumns(view: GridView, row: number, lastRow: number, template: Template): HeadedColumn[] {
  const columns = new Set<number>();
  for (let at = row; at <= lastRow; at++) for (const { column } of view.row(at)?.cells ?? []) columns.add(column);
  return [...columns].sort((a, b) => a - b).map((column): HeadedColumn => {
    const texts: string[] = [];
    for (let at = row; at <= lastRow; at++) texts.push(tidyName(view.text({ row: at, column })));
    const heading = texts.findLast((text) => text !== '') ?? '';
    return { column, heading, group: texts.find((text) => text !== '' && text !== heading) ?? '', kind: columnKind(heading, template)?.kind ?? 'other' };
  });
}

function reviewerColumns(view: GridView, row: number, lastRow: number, columns: readonly HeadedColumn[]): SummaryColumn[] {
  const numbered = columns.filter(({ heading }) => reviewerNumber(heading) !== undefined || nameBehindNumber(heading) !== undefined);
  const persons = columns.filter((column) => column.kind === 'other' && personIn(column.heading) !== undefined && hasNumbers(view, lastRow, column.column));
  const grouped = persons.filter(({ group }) => OF_REVIEWERS.test(group));
  if (numbered.length + grouped.length > 0) return named(view, [...numbered, ...grouped]);
  return speaksOfReviewers(view, row, columns) && areTogether(persons, columns) ? named(view, persons) : [];
}

function personIn(heading: string): string | undefined {
  const match = PERSON.exec(heading);
  const name = match?.[1] ?? match?.[2];
  return name === undefined || NO_PERSON.test(name) ? undefined : name;
}

function named(view: GridView, columns: readonly HeadedColumn[]): SummaryColumn[] {
  const legend = reviewerLegend(view);
  return [...columns].sort((a, b) => a.column - b.column).map(({ column, heading }): SummaryColumn => {
    const number = reviewerNumber(heading);
    const name = number === undefined ? (nameBehindNumber(heading) ?? personIn(heading)) : legend.get(number);
    return { column, name: name ?? heading, isNumber: name === undefined };
  });
}

/** Names alone are taken for reviewers' only where a title speaks of reviewers and averages, totals or ranks follow. */
function speaksOfReviewers(view: GridView, row: number, columns: readonly HeadedColumn[]): boolean {
  const titles = [view.grid.name, ...view.rowsBetween(0, row - 1).flatMap(({ cells }) => cells.map(({ value }) => (typeof value === 'string' ? value : '')))];
  return titles.some((title) => NAMES_REVIEWERS.test(title)) && columns.some(({ kind }) => kind === 'average' || kind === 'total' || kind === 'rank');
}

/** Words of two characters are names only where most of them begin as names do. */
function areTogether(persons: readonly HeadedColumn[], columns: readonly HeadedColumn[]): boolean {
  const first = columns.findIndex((column) => column === persons[0]);
  const surnamed = persons.filter(({ heading }) => hasCommonSurname(personIn(heading)!));
  return persons.length > 1 && 2 * surnamed.length > persons.length && persons.every((person, at) => columns[first + at] === person);
}

function hasNumbers(view: GridView, lastRow: number, column: number): boolean {
  return view.rowsBetween(lastRow + 1, Number.POSITIVE_INFINITY).some(({ index }) => typeof view.cell({ row: index, column })?.value === 'number');
}
