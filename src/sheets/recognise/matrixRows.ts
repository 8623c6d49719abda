import { cellAddress, parseAddress } from '../../workbook/address';
import type { GridRow } from '../../workbook/grid';
import { formatHundredths } from '../../scoring/hundredths';
import { tidyName } from '../../scoring/nameKey';
import type { PlacedMark, ScoreRow } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { isCapLine } from './capLine';
import { statedTotal } from './cellMark';
import { isExampleLine } from './exampleLine';
import { footerLine } from './footerLine';
import type { GridView, Position } from './gridView';
import type { ReadyHeader } from './matrixHeader';
import { readMarks } from './matrixMarks';
import { isTemplateHeading } from './readTemplateSheet';
import type { RowMarks } from './rowMarks';

/** The entries of one matrix, and the rows that bear scores but no entry's name. */
export interface MatrixRows {
  readonly rows: readonly ScoreRow[];
  readonly unnamed: readonly UnnamedRow[];
  /** 0-based rows that are hidden and hold scores. */
  readonly hiddenRows: readonly number[];
}

export interface UnnamedRow {
  readonly cell: string;
  readonly found: string;
}

interface MarkedRow extends RowMarks {
  readonly gridRow: GridRow;
  readonly hasMarks: boolean;
  /** A number, a word like 回避, or something in most columns: what no line of words below the scores has. */
  readonly hasScores: boolean;
}

/** Reads the rows below the header up to `lastRow` (0-based, included). */
export function readMatrixRows(view: GridView, header: ReadyHeader, lastRow: number, template: Template): MatrixRows {
  const end = endOfMatrix(view, header, lastRow);
  const marked = view
    .rowsBetween(header.lastRow + 1, end)
    .map((gridRow) => markedRow(gridRow, readMarks(view, header, gridRow.index, template)));
  const lastScored = marked.findLastIndex(({ hasScores }) => hasScores);
  const rows: ScoreRow[] = [];
  const unnamed: UnnamedRow[] = [];
  const hiddenRows: number[] = [];
  let belowScores = false;
  for (const [position, row] of marked.entries()) {
    const { gridRow, marks, hasMarks, hasScores } = row;
    const line = footerLine(gridRow, { ...header, hasScores });
    if (line === 'label' && position > lastScored) belowScores = true;
    if (line !== undefined) continue;
    const { team, enterprise } = names(view, header, gridRow.index);
    if (enterprise === '' && isSumLine(gridRow, header)) continue;
    const labels = labelsOf(gridRow, header);
    if ((enterprise === '' && isCapLine(labels, marks, template)) || isExampleLine(labels, team)) continue;
    if (team === '') {
      if (hasScores) unnamed.push(unnamedRow(gridRow, header, marks));
      continue;
    }
    if (!hasMarks && (belowScores || isHeading(view, header, gridRow))) continue;
    if (!hasScores && position > lastScored && !isListed(view, header, gridRow.index, enterprise)) continue;
    if (gridRow.hidden) hiddenRows.push(gridRow.index);
    rows.push(scoreRow(view, header, row, { team, enterprise }));
  }
  return { rows, unnamed, hiddenRows };
}

/** A table of the template below the scores ends them. */
function endOfMatrix(view: GridView, header: ReadyHeader, lastRow: number): number {
  const table = view.rowsBetween(header.lastRow + 1, lastRow).find(({ cells }) => isTemplateHeading(cells.map(({ value }) => value)));
  return table === undefined ? lastRow : table.index - 1;
}

function markedRow(gridRow: GridRow, rowMarks: RowMarks): MarkedRow {
  const { marks } = rowMarks;
  const given = marks.filter(({ mark }) => mark.state !== 'blank');
  return {
    ...rowMarks,
    gridRow,
    hasMarks: given.length > 0,
    hasScores: given.some(({ mark }) => mark.state !== 'illegal' || mark.number !== undefined) || (2 * given.length > marks.length && marks.length > 2),
  };
}

function scoreRow(view: GridView, header: ReadyHeader, { gridRow: { index }, marks, declared }: MarkedRow, { team, enterprise }: EntryNames): ScoreRow {
  const { teamColumn, totalColumn, remarkColumns } = header;
  const total = totalColumn === undefined ? undefined : statedTotal(view, { row: index, column: totalColumn });
  const [remarkColumn] = remarkColumns;
  const remark = remarkColumns.map((column) => tidyName(view.text({ row: index, column }))).filter((text) => text !== '').join('；');
  return {
    team,
    enterprise,
    cell: cellAddress(index, teamColumn),
    marks,
    ...(total === undefined ? {} : { statedTotal: total }),
    ...(remark === '' ? {} : { remark }),
    ...(remarkColumn === undefined ? {} : { remarkCell: cellAddress(index, remarkColumn) }),
    ...(declared === undefined ? {} : { declared }),
  };
}

interface EntryNames {
  readonly team: string;
  readonly enterprise: string;
}

/** The entry a row names. A text merged over both columns is a line of words, and a 0 is a link to an empty cell. */
function names(view: GridView, header: ReadyHeader, row: number): EntryNames {
  const { teamColumn, enterpriseColumn } = header;
  const textAt = (column: number): string => tidyName(entryText(view, header, { row, column })).replace(/^0$/, '');
  const team = textAt(teamColumn);
  if (enterpriseColumn === undefined) return { team, enterprise: '' };
  const shared = view.anchor({ row, column: teamColumn }).column === view.anchor({ row, column: enterpriseColumn }).column;
  return { team, enterprise: shared ? '' : textAt(enterpriseColumn) };
}

/** Below the last scores a row without enterprise and without a number is no entry, where the sheet gives entries either. */
function isListed(view: GridView, header: ReadyHeader, row: number, enterprise: string): boolean {
  const { enterpriseColumn, indexColumn } = header;
  if (enterpriseColumn === undefined && indexColumn === undefined) return true;
  return enterprise !== '' || (indexColumn !== undefined && /^\d+$/.test(view.text({ row, column: indexColumn }).trim()));
}

/** A name may be merged down over several entries, but a merge from the header names none. */
function entryText(view: GridView, header: ReadyHeader, position: Position): string {
  return view.anchor(position).row > header.lastRow ? view.text(position) : '';
}

/** What stands before the scores and in the team's place. */
function labelsOf({ cells }: GridRow, { teamColumn, dimensionColumns }: ReadyHeader): string[] {
  const first = Math.min(...dimensionColumns);
  return cells.flatMap(({ column, value }) => (typeof value === 'string' && (column < first || column === teamColumn) ? [value] : []));
}

const SUMMING = /^\s*(ROUND\(\s*)?(SUM|AVERAGE|MAX|MIN|SUBTOTAL)\(/i;

/** A row of sums or averages of the rows above it. */
function isSumLine(row: GridRow, header: ReadyHeader): boolean {
  const cells = row.cells.filter(({ column }) => header.dimensionColumns.includes(column));
  return cells.length > 0 && cells.every(({ formula }) => formula !== undefined && SUMMING.test(formula) && refersElsewhere(formula, row.index));
}

/** A score may be the sum of parts in its own row; a sum of scores refers to other rows. */
function refersElsewhere(formula: string, row: number): boolean {
  return (formula.match(/\$?[A-Z]{1,3}\$?\d+/gi) ?? []).some((address) => parseAddress(address)?.row !== row);
}

/** A text over the whole width, or one that stands alone where the sheet has other columns to tell an entry by, is a heading. */
function isHeading(view: GridView, header: ReadyHeader, { index, cells }: GridRow): boolean {
  const merge = view.mergeAt({ row: index, column: header.teamColumn });
  if (merge !== undefined && header.dimensionColumns.some((column) => merge.left <= column && column <= merge.right)) return true;
  const identified = header.enterpriseColumn !== undefined || header.indexColumn !== undefined;
  return identified && cells.filter(({ value, formula }) => value !== null || formula !== undefined).length === 1;
}

function unnamedRow({ index }: GridRow, header: ReadyHeader, marks: readonly PlacedMark[]): UnnamedRow {
  const found = marks.map(({ mark }) => (mark.state === 'scored' ? formatHundredths(mark.score) : mark.state === 'illegal' ? mark.text : '')).join(' ').trim();
  return { cell: cellAddress(index, header.teamColumn), found };
}
