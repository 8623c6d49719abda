import { formatHundredths, hundredthsToNumber, sumHundredths, type Hundredths } from '../../../scoring/hundredths';
import { readNumber, readStateWord } from '../../../scoring/readMark';
import type { PlacedMark } from '../../../scoring/scoreSheet';
import type { Dimension } from '../../../scoring/template';
import { cellAddress } from '../../../workbook/address';
import { readCell, sharedMark } from '../cellMark';
import type { GridView } from '../gridView';
import type { LineSpan } from './dimensionLines';

/** What one column says of one dimension. */
export interface DimensionScore {
  readonly placed: PlacedMark;
  /** The scores of the criteria of which it is the sum, as `3+4+4`, where no score of the dimension's own stands there. */
  readonly summed?: string;
  /** The sum of the criteria's scores where it is not the dimension's. */
  readonly otherSum?: Hundredths;
}

/** How the scores of a column are to be read. */
export interface ScoreReading {
  readonly view: GridView;
  readonly dimension: Dimension;
  readonly step: Hundredths | undefined;
  readonly column: number;
  /** By row the caps of criteria that have one. */
  readonly criterionCaps: ReadonlyMap<number, Hundredths>;
  /** Whether the column gives scores by criterion in any dimension: then one score among several criteria is not the dimension's. */
  readonly byCriterion: boolean;
  /** Whether a column holds the scores of another entry. */
  readonly isAnothers: (column: number) => boolean;
}

/** Returns the dimension's score: its own cell where there is one, else the exact sum of its criteria's. */
export function dimensionScore(reading: ScoreReading, span: LineSpan): DimensionScore {
  const { view, column } = reading;
  const merge = view.mergeAt({ row: span.top, column });
  if (merge !== undefined && isShared(merge, reading)) return { placed: placed({ mark: sharedMark(view.text({ row: span.top, column }).trim()) }, span.top, column) };
  // Merged down from the dimension above: only a state holds for this one too.
  if (merge !== undefined && merge.top < span.top) return { placed: placed({ mark: { state: readStateWord(view.text({ row: span.top, column })) ?? 'blank' } }, span.top, column) };
  const rows = filledRows(view, span, column);
  const parts = rows.filter((row) => row !== span.sumRow);
  const own = span.sumRow !== undefined && rows.includes(span.sumRow) ? span.sumRow : undefined;
  if (own !== undefined) return withOtherSum(reading, { placed: readPlaced(reading, own) }, parts);
  if (parts.length === 0) return { placed: placed({ mark: { state: 'blank' } }, span.sumRow ?? span.top, column) };
  const isMerged = merge !== undefined && merge.bottom >= span.bottom;
  if (span.bottom === span.top || isMerged || (parts.length === 1 && !reading.byCriterion && span.sumRow === undefined)) return { placed: readPlaced(reading, parts[0]!) };
  return sumOfCriteria(reading, span, parts);
}

/** Returns whether a column gives several scores in the lines of the dimension. */
export function hasCriterionScores(view: GridView, span: LineSpan, column: number): boolean {
  return filledRows(view, span, column).filter((row) => row !== span.sumRow).length > 1;
}

function isShared(merge: { readonly left: number; readonly right: number }, { column, isAnothers }: ScoreReading): boolean {
  for (let other = merge.left; other <= merge.right; other++) if (other !== column && isAnothers(other)) return true;
  return false;
}

function filledRows(view: GridView, { top, bottom }: LineSpan, column: number): number[] {
  const rows: number[] = [];
  for (let row = top; row <= bottom; row++) {
    const cell = view.cell({ row, column });
    if (cell !== undefined && (cell.formula !== undefined || (cell.value !== null && !(typeof cell.value === 'string' && cell.value.trim() === '')))) rows.push(row);
  }
  return rows;
}

function placed(reading: Omit<PlacedMark, 'cell'>, row: number, column: number): PlacedMark {
  return { ...reading, cell: cellAddress(row, column) };
}

function readPlaced({ view, dimension, step, column }: ScoreReading, row: number): PlacedMark {
  return placed(readCell(view.cell({ row, column }), view, dimension, step), row, column);
}

/** A criterion is judged by its own cap where it has one, else by its dimension's. */
function readCriterion({ view, dimension, column, criterionCaps }: ScoreReading, row: number): PlacedMark {
  return placed(readCell(view.cell({ row, column }), view, { ...dimension, cap: criterionCaps.get(row) ?? dimension.cap }, undefined), row, column);
}

function sumOfCriteria(reading: ScoreReading, span: LineSpan, parts: readonly number[]): DimensionScore {
  const marks = parts.map((row) => readCriterion(reading, row));
  const illegal = marks.find(({ mark }) => mark.state === 'illegal') ?? marks.find(({ mark }) => mark.state !== 'scored');
  if (illegal !== undefined) return { placed: illegal };
  const missing = missingRow(reading, span, parts);
  if (missing !== undefined) return { placed: placed({ mark: { state: 'blank' } }, missing, reading.column) };
  const scores = scoresOf(marks);
  const mark = readNumber(hundredthsToNumber(sumHundredths(scores)), reading.dimension, reading.step);
  return { placed: { mark, cell: marks[0]!.cell }, summed: scores.map(formatHundredths).join('+') };
}

/** Missing is not zero: a criterion without a score leaves its dimension without one. */
function missingRow({ view, column }: ScoreReading, { top, bottom, sumRow }: LineSpan, parts: readonly number[]): number | undefined {
  for (let row = top; row <= bottom; row++) {
    if (row === sumRow || parts.includes(row) || view.row(row) === undefined) continue;
    if (view.anchor({ row, column }).row === row) return row;
  }
  return undefined;
}

function scoresOf(marks: readonly PlacedMark[]): Hundredths[] {
  return marks.flatMap(({ mark }) => (mark.state === 'scored' ? [mark.score] : []));
}

function withOtherSum(reading: ScoreReading, own: DimensionScore, parts: readonly number[]): DimensionScore {
  const { mark } = own.placed;
  const scores = scoresOf(parts.map((row) => readCriterion(reading, row)));
  if (mark.state !== 'scored' || scores.length === 0 || scores.length < parts.length) return own;
  const sum = sumHundredths(scores);
  return sum === mark.score ? own : { ...own, otherSum: sum };
}
