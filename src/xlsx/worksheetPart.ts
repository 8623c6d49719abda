import { MAX_COLUMNS, MAX_ROWS, parseRange } from '../workbook/address';
import type { CellRange, Grid, GridCell, GridRow, IndexRange } from '../workbook/grid';
import { addListed } from './addListed';
import { isTrue } from './workbookPart';
import { CellReader, type CellContext } from './worksheetCell';
import { WORKSHEET_NAMES as N, WORKSHEET_TABLE } from './worksheetNames';
import { CLOSE, END, OPEN, XmlScanner } from './xmlScanner';

const WHOLE = /^\d+$/;

interface RowInProgress {
  readonly index: number;
  readonly hidden: boolean;
  readonly cells: GridCell[];
}

/**
 * Returns one worksheet part as a grid (ECMA-376 part 1, 18.3). `bytes` are UTF-8.
 * Throws `ReadError('damaged')` for what is no worksheet, two contents for one cell among it.
 */
export function readWorksheetPart(bytes: Uint8Array, part: string, sheet: Pick<Grid, 'name' | 'visibility'>, context: CellContext): Grid {
  const scanner = new XmlScanner(bytes, WORKSHEET_TABLE, part, context.limits);
  const merges: CellRange[] = [];
  const hiddenColumns: IndexRange[] = [];
  const { listed } = context.limits;
  let rows: readonly GridRow[] | undefined;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    switch (scanner.name) {
      case N.sheetData:
        if (rows !== undefined) throw scanner.damaged();
        rows = readRows(scanner, context);
        break;
      case N.col:
        if (isTrue(scanner.attribute(N.hidden))) addListed(hiddenColumns, columnRange(scanner), listed, part);
        break;
      case N.mergeCell:
        addListed(merges, mergeRange(scanner), listed, part);
        break;
      case N.extLst:
        scanner.skipElement();
        break;
    }
  }
  return { ...sheet, rows: rows ?? [], merges, hiddenColumns };
}

function readRows(scanner: XmlScanner, context: CellContext): GridRow[] {
  if (scanner.selfClosing) return [];
  const cellReader = new CellReader(scanner, context);
  const rows: RowInProgress[] = [];
  let previous = -1;
  let ordered = true;
  for (let token = scanner.next(); !(token === CLOSE && scanner.name === N.sheetData); token = scanner.next()) {
    if (token === END) throw scanner.damaged();
    if (token !== OPEN || scanner.name !== N.row) {
      if (token === OPEN) scanner.skipElement();
      continue;
    }
    const index = rowIndex(scanner, previous);
    const hidden = isTrue(scanner.attribute(N.hidden));
    const cells = readCells(scanner, cellReader, index);
    if (index <= previous) ordered = false;
    previous = index;
    if (cells.length > 0) rows.push({ index, hidden, cells });
  }
  return ordered ? rows : mergeRows(rows, scanner);
}

function readCells(scanner: XmlScanner, cellReader: CellReader, row: number): GridCell[] {
  const cells: GridCell[] = [];
  if (scanner.selfClosing) return cells;
  let previous = -1;
  let ordered = true;
  for (let token = scanner.next(); !(token === CLOSE && scanner.name === N.row); token = scanner.next()) {
    if (token === END) throw scanner.damaged();
    if (token !== OPEN || scanner.name !== N.c) {
      if (token === OPEN) scanner.skipElement();
      continue;
    }
    const column = cellReader.column(row, previous);
    if (column <= previous) ordered = false;
    previous = column;
    const cell = cellReader.read(row, column);
    if (cell !== undefined) cells.push(cell);
  }
  return ordered ? cells : sortCells(cells, scanner);
}

function rowIndex(scanner: XmlScanner, previous: number): number {
  const text = scanner.attribute(N.r);
  const index = text === undefined ? previous + 1 : WHOLE.test(text) ? Number(text) - 1 : -1;
  if (index < 0 || index >= MAX_ROWS) throw scanner.damaged();
  return index;
}

/** A row may come in pieces and out of order; a cell that comes twice has two contents and no right one. */
function mergeRows(rows: readonly RowInProgress[], scanner: XmlScanner): GridRow[] {
  const byIndex = new Map<number, RowInProgress>();
  for (const row of rows) {
    const known = byIndex.get(row.index);
    if (known === undefined) {
      byIndex.set(row.index, row);
      continue;
    }
    // Thousands of pieces of one row are added to, not copied.
    for (const cell of row.cells) known.cells.push(cell);
    byIndex.set(row.index, { ...known, hidden: known.hidden || row.hidden });
  }
  return [...byIndex.values()].sort((a, b) => a.index - b.index).map((row) => ({ ...row, cells: sortCells(row.cells, scanner) }));
}

function sortCells(cells: GridCell[], scanner: XmlScanner): GridCell[] {
  cells.sort((a, b) => a.column - b.column);
  if (cells.some((cell, at) => cell.column === cells[at + 1]?.column)) throw scanner.damaged();
  return cells;
}

function columnRange(scanner: XmlScanner): IndexRange {
  const first = Number(scanner.attribute(N.min));
  const last = Number(scanner.attribute(N.max));
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1 || last < first) throw scanner.damaged();
  return { first: first - 1, last: Math.min(last, MAX_COLUMNS) - 1 };
}

function mergeRange(scanner: XmlScanner): CellRange {
  const range = parseRange(scanner.attribute(N.ref) ?? '');
  if (range === undefined) throw scanner.damaged();
  return range;
}
