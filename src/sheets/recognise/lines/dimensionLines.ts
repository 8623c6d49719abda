import { nameKey } from '../../../scoring/nameKey';
import { columnKind } from '../columnKind';
import { valueText } from '../gridView';
import { REMARK_HEADING, SUBTOTAL_LINE, TOTAL_LINE } from '../lineHeadings';
import type { SheetInHand } from '../recognition';
import type { DimensionTable } from './dimensionTables';
import type { TableHead } from './tableHead';

/** The rows of one dimension, 0-based and both included: its own and those of its criteria. */
export interface LineSpan {
  readonly top: number;
  readonly bottom: number;
  /** The row that holds the dimension's own score where its criteria have scores too. */
  readonly sumRow?: number;
}

/** The lines of a table below its head. */
export interface DimensionLines {
  /** By dimension its rows, or `undefined` where no line names it. */
  readonly spans: readonly (LineSpan | undefined)[];
  readonly totalRow?: number;
  readonly remarkRows: readonly number[];
  /** The last row that belongs to the table. */
  readonly lastRow: number;
  /** A line with a cap that names none of the template's dimensions. */
  readonly foreignRow?: number;
}

/** More of a text than that is no label. */
const LONGEST_LABEL = 40;
/** How far below the last dimension the total and the remarks may stand. */
const ROWS_BELOW = 6;

/** Returns the lines of the table; the row `to` is the last that can belong to it. */
export function readDimensionLines(sheet: SheetInHand, table: DimensionTable, head: TableHead, to: number): DimensionLines {
  const reader = new LineReader(sheet, table, head);
  const starts = table.nameRows.filter((row) => row !== undefined).sort((a, b) => a - b);
  const last = reader.lastRowOf(table.bottom, to);
  const below = reader.below(last, to);
  const spans = table.nameRows.map((row): LineSpan | undefined => {
    if (row === undefined) return undefined;
    const bottom = row === table.bottom ? last : starts[starts.indexOf(row) + 1]! - 1;
    const sumRow = reader.sumRowOf(row, bottom);
    return { top: row, bottom, ...(sumRow === undefined ? {} : { sumRow }) };
  });
  return { spans, ...below };
}

/** Tells the lines of one table by what stands in its columns. */
class LineReader {
  private readonly criterion: number | undefined;
  private readonly labels: readonly number[];

  constructor(private readonly sheet: SheetInHand, private readonly table: DimensionTable, private readonly head: TableHead) {
    this.criterion = head.columns.find(({ kind }) => kind === 'criterion')?.column;
    this.labels = head.columns.filter(({ kind }) => kind === 'index' || kind === 'criterion' || kind === 'cap').map(({ column }) => column);
  }

  /** The last dimension's lines reach as far as its name is merged down or criteria follow. */
  lastRowOf(row: number, to: number): number {
    const { view } = this.sheet;
    let last = Math.max(row, Math.min(to, view.mergeAt({ row, column: this.table.column })?.bottom ?? row));
    while (last < to && this.isCriterion(last + 1)) last++;
    return last;
  }

  /** The total, remarks, and lines that the template does not know, below the dimensions. */
  below(last: number, to: number): Omit<DimensionLines, 'spans'> {
    const remarkRows: number[] = [];
    let totalRow: number | undefined;
    let foreignRow: number | undefined;
    let lastRow = last;
    for (let row = last + 1; row <= Math.min(to, last + ROWS_BELOW); row++) {
      const key = this.labelOf(row);
      if (totalRow === undefined && TOTAL_LINE.test(key)) totalRow = lastRow = row;
      else if (key.length <= 12 && REMARK_HEADING.test(key)) remarkRows.push(lastRow = row);
      else if (totalRow === undefined && this.isForeign(row, key)) foreignRow = lastRow = row;
    }
    return { remarkRows, lastRow, ...(totalRow === undefined ? {} : { totalRow }), ...(foreignRow === undefined ? {} : { foreignRow }) };
  }

  /** The row of a dimension's own score among those of its criteria: called 小计, or the first where its criteria begin only below it. */
  sumRowOf(top: number, bottom: number): number | undefined {
    for (let row = top; row <= bottom; row++) if (this.labelTexts(row).some((key) => SUBTOTAL_LINE.test(key))) return row;
    const { view } = this.sheet;
    if (bottom === top) return undefined;
    if (this.criterion === undefined) return this.isOwnText(top + 1, this.table.column) ? top : undefined;
    const merge = view.mergeAt({ row: top, column: this.table.column });
    if (merge !== undefined && merge.bottom > top) return undefined;
    return view.text({ row: top, column: this.criterion }) === '' && view.text({ row: top + 1, column: this.criterion }) !== '' ? top : undefined;
  }

  /** Criteria may stand in the dimension's own column, below its name. */
  private isOwnText(row: number, column: number): boolean {
    const { view } = this.sheet;
    return view.anchor({ row, column }).row === row && view.text({ row, column }) !== '';
  }

  private isCriterion(row: number): boolean {
    const { view } = this.sheet;
    const { column } = this.table;
    const label = this.labelOf(row);
    if (label === '' || TOTAL_LINE.test(label) || REMARK_HEADING.test(label) || label.includes(':')) return false;
    if (this.criterion !== undefined) return view.text({ row, column }) === '' && view.cell({ row, column: this.criterion }) !== undefined;
    // Criteria that are numbered below the dimension's name, in its own column.
    return /^[((]?\d{1,2}[).、)]|^[①-⑳]/.test(label) && !this.isForeign(row, label);
  }

  /** What a row is called: the first text of its own in the columns before the scores. */
  private labelOf(row: number): string {
    return this.labelTexts(row).find((key) => key !== '') ?? '';
  }

  private labelTexts(row: number): string[] {
    const { view } = this.sheet;
    const columns = [this.head.left, this.table.column, ...this.labels];
    const own = columns.map((column) => ({ anchor: view.anchor({ row, column }), column })).filter(({ anchor }) => anchor.row === row);
    return own.map(({ anchor }) => valueText(view.cell(anchor)?.value ?? null)).filter((text) => !/^[\d.]*$/.test(text.trim())).map((text) => nameKey(text.slice(0, LONGEST_LABEL)));
  }

  private isForeign(row: number, key: string): boolean {
    const { view, template } = this.sheet;
    const text = view.text({ row, column: this.table.column });
    if (text === '' || view.anchor({ row, column: this.table.column }).row < row) return false;
    const kind = columnKind(key, template)?.kind;
    if (kind === 'foreign-dimension') return true;
    const cap = this.head.columns.find((column) => column.kind === 'cap')?.column;
    const hasCriterion = this.criterion !== undefined && view.cell({ row, column: this.criterion }) !== undefined;
    return hasCriterion && cap !== undefined && view.cell({ row, column: cap }) !== undefined && kind === 'other';
  }
}
