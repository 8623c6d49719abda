import { LONGEST_TEXT } from '../workbook/address';
import type { CellRange } from '../workbook/grid';
import type { CellContent, SheetDocument } from '../workbook/sheetDocument';
import { formulaR1C1 } from './formulaR1C1';

/** What `Range.formulas` takes for a cell: `null` leaves it as it is. */
export type CellInput = string | number | null;

/** A row of a sheet as it is sent. */
export interface ContentRow {
  readonly row: number;
  readonly cells: readonly CellInput[];
  /** What it takes in a request. */
  readonly bytes: number;
}

/** One formula for all cells below each other. */
export interface FormulaRun {
  readonly column: number;
  readonly top: number;
  readonly bottom: number;
  /** In R1C1 notation, with its equals sign. */
  readonly formula: string;
}

/** A sheet's contents, ready to be sent. */
export interface SheetContent {
  /** Cells a row is wide. */
  readonly width: number;
  readonly rows: readonly ContentRow[];
  readonly runs: readonly FormulaRun[];
  /** Texts that Excel would take for numbers, dates or formulas unless their cells are text first. */
  readonly texts: readonly CellRange[];
}

/** Shorter runs are sent cell by cell. */
const SHORTEST_RUN = 4;

/** Returns how a sheet's contents are sent: repeated formulas once, everything else row by row. */
export function sheetContent(document: SheetDocument): SheetContent {
  const width = document.rows.reduce((most, { length }) => Math.max(most, length), 0);
  const runs = formulaRuns(document.rows, width);
  const inRun = new Set(runs.flatMap(({ column, top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => cellKey(top + index, column))));
  const encoder = new TextEncoder();
  const rows = document.rows.map((contents, row): ContentRow => {
    const cells = Array.from({ length: width }, (_, column) => (inRun.has(cellKey(row, column)) ? null : cellInput(contents[column] ?? null)));
    // A request is JSON within JSON.
    return { row, cells, bytes: encoder.encode(JSON.stringify(JSON.stringify(cells))).length };
  });
  return { width, rows, runs, texts: convertibleTexts(document) };
}

function cellKey(row: number, column: number): number {
  return row * 16_384 + column;
}

function cellInput(content: CellContent): CellInput {
  if (typeof content === 'string') return content === '' ? null : content.slice(0, LONGEST_TEXT);
  return content === null || typeof content === 'number' ? content : `=${content.formula}`;
}

function formulaRuns(rows: readonly (readonly CellContent[])[], width: number): FormulaRun[] {
  const runs: FormulaRun[] = [];
  for (let column = 0; column < width; column++) {
    let open: FormulaRun | undefined;
    for (let row = 0; row <= rows.length; row++) {
      const content = rows[row]?.[column];
      const text = typeof content === 'object' && content !== null ? formulaR1C1(content.formula, row, column) : undefined;
      const formula = text === undefined ? undefined : `=${text}`;
      if (open !== undefined && formula === open.formula) {
        open = { ...open, bottom: row };
        continue;
      }
      if (open !== undefined && open.bottom - open.top + 1 >= SHORTEST_RUN) runs.push(open);
      open = formula === undefined ? undefined : { column, top: row, bottom: row, formula };
    }
  }
  return runs;
}

/** What Excel reads as more than text when it is typed: numbers, dates, amounts, formulas, errors, truth values, month names. */
const CONVERTIBLE = /^[\s=+\-@'#\d.,$€£¥￥%(０-９＝＋－＠]|^(true|false)$|^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s\-./,]*\d/i;

/** Returns whether Excel might turn the text into something else. */
export function isConvertible(text: string): boolean {
  return CONVERTIBLE.test(text);
}

function convertibleTexts({ rows, formats }: SheetDocument): CellRange[] {
  const asText = formats.filter(({ format }) => format.numberFormat !== undefined);
  const found: CellRange[] = [];
  rows.forEach((contents, row) => {
    contents.forEach((content, column) => {
      if (typeof content !== 'string' || !isConvertible(content)) return;
      const area = asText.findLast(({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right);
      if (area?.format.numberFormat !== '@') found.push({ top: row, left: column, bottom: row, right: column });
    });
  });
  return found;
}
