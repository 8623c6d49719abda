import type { Finding } from '../../../scoring/finding';
import { formatHundredths, type Hundredths } from '../../../scoring/hundredths';
import { tidyName } from '../../../scoring/nameKey';
import { readStateWord } from '../../../scoring/readMark';
import type { PlacedMark, StatedTotal } from '../../../scoring/scoreSheet';
import { cellAddress } from '../../../workbook/address';
import { statedTotal } from '../cellMark';
import type { SheetInHand } from '../recognition';
import { settleMarks, type RowMarks } from '../rowMarks';
import type { DimensionLines } from './dimensionLines';
import { dimensionScore, hasCriterionScores, type ScoreReading } from './dimensionScore';

/** What one column of a table says of one entry. */
export interface ColumnMarks extends RowMarks {
  readonly statedTotal?: StatedTotal;
  readonly remark?: string;
  /** The first dimension that had to be summed up from its criteria, and how many had. */
  readonly summed?: { readonly cell: string; readonly count: number };
  /** Dimensions whose score is not the sum of their criteria's. */
  readonly disagreeing: readonly Omit<Finding, 'file' | 'sheet'>[];
}

/** What is known of a table when a column of it is read. */
export interface LinesInHand {
  readonly sheet: SheetInHand;
  readonly lines: DimensionLines;
  /** By dimension the caps of its criteria, by row. */
  readonly criterionCaps: readonly ReadonlyMap<number, Hundredths>[];
  /** All columns that hold scores. */
  readonly scoreColumns: ReadonlySet<number>;
  readonly remarkColumns: readonly number[];
}

/** Returns the marks of the column, one for each dimension, and what else it says. */
export function columnMarks(table: LinesInHand, column: number): ColumnMarks {
  const { sheet, lines } = table;
  const { view, template } = sheet;
  const byCriterion = lines.spans.some((span) => span !== undefined && hasCriterionScores(view, span, column));
  const scores = template.dimensions.map((dimension, index) => {
    const span = lines.spans[index];
    const reading: ScoreReading = { view, dimension, step: template.step, column, criterionCaps: table.criterionCaps[index]!, byCriterion, isAnothers: (other) => table.scoreColumns.has(other) };
    const blank: PlacedMark = { mark: { state: 'blank' }, cell: cellAddress(lines.lastRow, column) };
    return span === undefined ? { placed: blank } : dimensionScore(reading, span);
  });
  const summed = scores.filter((score) => score.summed !== undefined);
  const total = lines.totalRow === undefined ? undefined : statedTotal(view, view.anchor({ row: lines.totalRow, column }));
  const remark = remarkOf(table, column);
  const disagreeing = scores.flatMap(({ placed, otherSum }, index) => (otherSum === undefined ? [] : [disagreement(placed, otherSum, template.dimensions[index]!.name)]));
  return {
    ...settleMarks(scores.map(({ placed }) => placed), declaredIn(table, column)),
    ...(total === undefined ? {} : { statedTotal: total }),
    ...(remark === '' ? {} : { remark }),
    ...(summed.length === 0 ? {} : { summed: { cell: summed[0]!.placed.cell, count: summed.length } }),
    disagreeing,
  };
}

function disagreement({ cell, mark }: PlacedMark, sum: Hundredths, dimension: string): Omit<Finding, 'file' | 'sheet'> {
  const found = mark.state === 'scored' ? formatHundredths(mark.score) : '';
  return { code: 'total-mismatch', reason: 'criteria', severity: 'warning', cell, dimension, found, expected: formatHundredths(sum) };
}

/** 回避 and the like may stand once for the whole column, under the total, the remarks, or in a column of remarks. */
function declaredIn(table: LinesInHand, column: number): RowMarks['declared'] {
  const { view } = table.sheet;
  for (const position of [...totalAndRemarks(table, column), ...besideScores(table)]) {
    const state = readStateWord(view.text(position));
    if (state !== undefined) return { state, cell: cellAddress(position.row, position.column) };
  }
  return undefined;
}

function totalAndRemarks({ lines }: LinesInHand, column: number): { row: number; column: number }[] {
  return [lines.totalRow, ...lines.remarkRows].filter((row) => row !== undefined).map((row) => ({ row, column }));
}

/** A column of remarks belongs to the only column of scores. */
function besideScores({ lines, scoreColumns, remarkColumns }: LinesInHand): { row: number; column: number }[] {
  if (scoreColumns.size > 1) return [];
  const rows = [...lines.spans.map((span) => span?.top), lines.totalRow].filter((row) => row !== undefined);
  return remarkColumns.flatMap((column) => rows.map((row) => ({ row, column })));
}

function remarkOf(table: LinesInHand, column: number): string {
  const { view } = table.sheet;
  const below = table.lines.remarkRows.map((row) => ({ row, column }));
  const texts = [...below, ...besideScores(table)].filter(({ row, column: at }) => view.anchor({ row, column: at }).row === row).map((position) => tidyName(view.text(position)));
  return texts.filter((text) => text !== '').join('；');
}
