import type { Hundredths } from '../../../scoring/hundredths';
import type { SheetInHand } from '../recognition';
import type { TemplateMismatch } from '../templateMismatch';
import { columnMarks, type ColumnMarks, type LinesInHand } from './columnMarks';
import { readDimensionLines, type DimensionLines } from './dimensionLines';
import type { DimensionTable } from './dimensionTables';
import { scoreColumns, type ScoreColumns } from './scoreColumns';
import { statedCaps } from './statedCaps';
import type { TableHead } from './tableHead';

/** A table with a line for each dimension, understood as far as it can be. */
export interface ReadTable {
  readonly table: DimensionTable;
  readonly head: TableHead;
  readonly lines: DimensionLines;
  readonly columns: ScoreColumns;
  readonly mismatches: readonly TemplateMismatch[];
  /** Every dimension's cap is stated. */
  readonly statesCaps: boolean;
  /** Returns what a column of scores says. */
  readonly marksOf: (column: number) => ColumnMarks;
}

/** Reads a table whose head is known; the row `to` is the last that can belong to it. */
export function readTable(sheet: SheetInHand, table: DimensionTable, head: TableHead, to: number): ReadTable {
  const lines = readDimensionLines(sheet, table, head, to);
  const columns = scoreColumns(sheet, table, head);
  const capColumn = head.columns.find(({ kind }) => kind === 'cap')?.column;
  const caps = lines.spans.map((span, index) => (span === undefined ? undefined : statedCaps(sheet, index, span, { name: table.column, cap: capColumn })));
  const scored = columns.kind === 'form' ? [columns.column] : columns.kind === 'named' ? columns.columns.map(({ column }) => column) : [];
  const inHand: LinesInHand = {
    sheet, lines,
    criterionCaps: caps.map((stated) => stated?.criteria ?? new Map<number, Hundredths>()),
    scoreColumns: new Set(scored),
    remarkColumns: head.columns.filter(({ kind }) => kind === 'remark').map(({ column }) => column),
  };
  const known = new Map<number, ColumnMarks>();
  return {
    table, head, lines, columns,
    mismatches: [...lineMismatches(sheet, table, lines, columns, scored), ...caps.flatMap((stated) => (stated?.mismatch === undefined ? [] : [stated.mismatch]))],
    statesCaps: caps.every((stated) => stated?.cap !== undefined),
    marksOf: (column) => {
      const marks = known.get(column) ?? columnMarks(inHand, column);
      known.set(column, marks);
      return marks;
    },
  };
}

function lineMismatches({ view, template }: SheetInHand, table: DimensionTable, lines: DimensionLines, columns: ScoreColumns, scored: readonly number[]): TemplateMismatch[] {
  const mismatches: TemplateMismatch[] = [];
  template.dimensions.forEach(({ name }, index) => {
    if (lines.spans[index] === undefined) mismatches.push({ reason: 'missing-dimension', row: table.top, column: table.column, dimension: name, found: '' });
  });
  if (table.twice !== undefined) {
    const { row, dimension } = table.twice;
    const first = table.nameRows[dimension];
    mismatches.push({ reason: 'dimension-twice', row, column: table.column, dimension: template.dimensions[dimension]!.name, found: [first, row].map((at) => String((at ?? row) + 1)).join('、') });
  }
  const { foreignRow } = lines;
  if (foreignRow !== undefined && scored.some((column) => view.cell({ row: foreignRow, column }) !== undefined)) {
    mismatches.push({ reason: 'foreign-dimension', row: foreignRow, column: table.column, found: view.text({ row: foreignRow, column: table.column }).replace(/\s+/g, ' ') });
  }
  if (columns.kind === 'unclear') {
    const [column] = columns.columns;
    const found = columns.columns.map((at) => view.text({ row: table.top - 1, column: at }).replace(/\s+/g, ' ').trim()).join('、');
    mismatches.push({ reason: 'sub-columns', row: table.top, column: column!, dimension: template.dimensions.find((_, index) => table.nameRows[index] === table.top)!.name, found });
  }
  return mismatches;
}

/** Returns whether a column holds a number or a word like 回避. */
export function hasMarks({ marks }: ColumnMarks): boolean {
  return marks.some(({ mark }) => (mark.state === 'illegal' ? mark.number !== undefined : mark.state !== 'blank'));
}
