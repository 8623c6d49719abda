import { cellAddress } from '../../workbook/address';
import type { CellValue, GridCell, GridRow } from '../../workbook/grid';
import { formatHundredths, parseHundredths } from '../../scoring/hundredths';
import { tidyName } from '../../scoring/nameKey';
import { decimalText, normaliseNumberText, readNumber, readStateWord, readText, type MarkReading } from '../../scoring/readMark';
import type { PlacedMark, ScoreRow, StatedTotal } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { sumFormula } from './cellSum';
import { isFooterLine } from './footerLine';
import { valueText, type GridView, type Position } from './gridView';
import type { MatrixHeader } from './matrixHeader';

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

type ReadyHeader = Omit<MatrixHeader, 'teamColumn' | 'dimensionColumns'> & {
  readonly teamColumn: number;
  readonly dimensionColumns: readonly number[];
};

/** Reads the rows below the header up to `lastRow` (0-based, included). */
export function readMatrixRows(view: GridView, header: ReadyHeader, lastRow: number, template: Template): MatrixRows {
  const rows: ScoreRow[] = [];
  const unnamed: UnnamedRow[] = [];
  const hiddenRows: number[] = [];
  let belowScores = false;
  for (const gridRow of view.grid.rows) {
    if (gridRow.index <= header.lastRow || gridRow.index > lastRow) continue;
    const marks = header.dimensionColumns.map((column, dimension) => readPlacedMark(view, { row: gridRow.index, column }, template, dimension));
    const anyMark = marks.some(({ mark }) => mark.state !== 'blank');
    const hasScores = marks.some(({ mark }) => mark.state !== 'blank' && (mark.state !== 'illegal' || mark.number !== undefined));
    if (isFooterLine(gridRow, { teamColumn: header.teamColumn, remarkColumns: header.remarkColumns, hasScores })) {
      belowScores = true;
      continue;
    }
    const team = tidyName(entryText(view, header, { row: gridRow.index, column: header.teamColumn }));
    if (team === '') {
      if (hasScores && !isSumLine(gridRow, header)) unnamed.push(unnamedRow(gridRow, header, marks));
      continue;
    }
    if (!anyMark && (belowScores || isHeading(view, header, gridRow))) continue;
    if (gridRow.hidden) hiddenRows.push(gridRow.index);
    rows.push(scoreRow(view, header, gridRow, team, excuseWholeRow(view, header, gridRow, marks)));
  }
  return { rows, unnamed, hiddenRows };
}

function scoreRow(view: GridView, header: ReadyHeader, { index }: GridRow, team: string, marks: readonly PlacedMark[]): ScoreRow {
  const { teamColumn, enterpriseColumn, totalColumn, remarkColumns } = header;
  const total = totalColumn === undefined ? undefined : statedTotal(view, { row: index, column: totalColumn });
  const remark = remarkColumns.map((column) => tidyName(view.text({ row: index, column }))).filter((text) => text !== '').join('；');
  return {
    team,
    enterprise: enterpriseColumn === undefined ? '' : tidyName(entryText(view, header, { row: index, column: enterpriseColumn })),
    cell: cellAddress(index, teamColumn),
    marks,
    ...(total === undefined ? {} : { statedTotal: total }),
    ...(remark === '' ? {} : { remark }),
  };
}

/** A name may be merged down over several entries, but a merge from the header names none. */
function entryText(view: GridView, header: ReadyHeader, position: Position): string {
  return view.anchor(position).row > header.lastRow ? view.text(position) : '';
}

function readPlacedMark(view: GridView, position: Position, template: Template, dimension: number): PlacedMark {
  const cell = cellAddress(position.row, position.column);
  const anchor = view.anchor(position);
  const covered = anchor.row !== position.row || anchor.column !== position.column;
  if (!covered) return { ...readCell(view.cell(position), view, template, dimension), cell };
  // Only a state holds for all cells it is merged over: a number there is one score, and whose is unknown.
  const state = readStateWord(view.text(anchor));
  return { mark: { state: state ?? 'blank' }, cell };
}

function readCell(cell: GridCell | undefined, view: GridView, template: Template, index: number): MarkReading {
  const dimension = template.dimensions[index]!;
  const { step } = template;
  if (cell === undefined) return { mark: { state: 'blank' } };
  if (typeof cell.value === 'number') return { mark: readNumber(cell.value, dimension, step) };
  if (typeof cell.value === 'string') return readText(cell.value, dimension, step);
  if (cell.value !== null) return { mark: notANumber(valueText(cell.value)) };
  const sum = sumFormula(cell.formula ?? '', view);
  return { mark: sum === undefined ? notANumber(`=${cell.formula ?? ''}`) : readNumber(Number(formatHundredths(sum)), dimension, step) };
}

function notANumber(text: string): MarkReading['mark'] {
  return { state: 'illegal', code: 'not-a-number', text };
}

/** 回避 and the like may stand once for the whole row, under the total or the remarks, with the scores left blank. */
function excuseWholeRow(view: GridView, header: ReadyHeader, { index }: GridRow, marks: readonly PlacedMark[]): readonly PlacedMark[] {
  if (marks.some(({ mark }) => mark.state !== 'blank')) return marks;
  const elsewhere = [header.totalColumn, ...header.remarkColumns].filter((column) => column !== undefined);
  for (const column of elsewhere) {
    const state = readStateWord(view.text({ row: index, column }));
    if (state !== undefined) return marks.map(() => ({ mark: { state }, cell: cellAddress(index, column) }));
  }
  return marks;
}

/** A total without a result, or a word in its place, states nothing. */
function statedTotal(view: GridView, position: Position): StatedTotal | undefined {
  const value: CellValue = view.cell(position)?.value ?? null;
  const text = valueText(value).trim();
  if (text === '' || readStateWord(text) !== undefined) return undefined;
  const parsed = parseHundredths(typeof value === 'number' ? decimalText(value) : normaliseNumberText(text));
  return { cell: cellAddress(position.row, position.column), text, ...(parsed === undefined ? {} : { value: parsed }) };
}

/** A row of sums or averages under the scores that bears no label. */
function isSumLine(row: GridRow, header: ReadyHeader): boolean {
  const cells = row.cells.filter(({ column }) => header.dimensionColumns.includes(column));
  return cells.length > 0 && cells.every(({ formula }) => formula !== undefined);
}

/** A text over the whole width, or one that stands alone where the sheet has other columns to tell an entry by, is a heading. */
function isHeading(view: GridView, header: ReadyHeader, { index, cells }: GridRow): boolean {
  const merge = view.mergeAt({ row: index, column: header.teamColumn });
  if (merge !== undefined && header.dimensionColumns.some((column) => merge.left <= column && column <= merge.right)) return true;
  const identified = header.enterpriseColumn !== undefined || [...header.kinds.values()].some(({ kind }) => kind === 'index');
  return identified && cells.filter(({ value, formula }) => value !== null || formula !== undefined).length === 1;
}

function unnamedRow({ index }: GridRow, header: ReadyHeader, marks: readonly PlacedMark[]): UnnamedRow {
  const found = marks.map(({ mark }) => (mark.state === 'scored' ? formatHundredths(mark.score) : mark.state === 'illegal' ? mark.text : '')).join(' ').trim();
  return { cell: cellAddress(index, header.teamColumn), found };
}
