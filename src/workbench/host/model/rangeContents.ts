import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import { invalidArgument } from '../protocol/excelError';
import { columnCount, isEntireColumn, isEntireRow, rowCount, type Area } from './area';
import { cellValue, hasFormula } from './cellContent';
import { enteredCell, formulaCell, isTextFormat } from './cellEntry';
import { fromR1C1, shiftFormula, toR1C1 } from './formulaReferences';
import type { CellMatrix } from './openSheet';
import { refuseIfLocked } from './sheetProtection';

/** More cells than this Excel does not hand over in one piece. */
const MOST_CELLS = 5_000_000;

/** Returns what `read` makes of every cell, row by row; `null` where the range is whole rows or columns or too large, as in Excel. */
export function readCells<Result>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => Result): Result[][] | null {
  if (isEntireRow(area) || isEntireColumn(area) || rowCount(area) * columnCount(area) > MOST_CELLS) return null;
  const rows: Result[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Result[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(area.sheet.cell(row, column), row, column));
    rows.push(line);
  }
  return rows;
}

/** Returns the formula of a cell with its equals sign, or its value where it has none. */
export function formulaOrValue(area: Area, cell: Nullable<ICellData>, row: number, column: number): string | number | boolean {
  return formulaAt(area, cell, row, column) ?? cellValue(cell);
}

export function formulaOrValueR1C1(area: Area, cell: Nullable<ICellData>, row: number, column: number): string | number | boolean {
  const formula = formulaAt(area, cell, row, column);
  return formula === undefined ? cellValue(cell) : toR1C1(formula, row, column);
}

/** Returns the formula of a cell with its equals sign, those that share one with another cell included. */
export function formulaAt({ sheet }: Pick<Area, 'sheet'>, cell: Nullable<ICellData>, row: number, column: number): string | undefined {
  if (cell == null || !hasFormula(cell)) return undefined;
  if (cell.f != null && cell.f !== '') return cell.f;
  return sheet.book.formulas().getFormulaStringByCell(row, column, sheet.id, sheet.book.unitId) ?? undefined;
}

export type Notation = 'A1' | 'R1C1';

/**
 * Enters values or formulas: an array of the range's own size, or one value for every cell, whose references then move with the cell. `null`
 * leaves a cell alone. Throws InvalidArgument for another size, AccessDenied where a cell is locked.
 */
export function enterContents(area: Area, contents: unknown, notation: Notation = 'A1'): void {
  refuseIfLocked(area);
  const cells: CellMatrix = {};
  forEachContent(area, contents, (content, row, column, single) => {
    if (content === null) return;
    const line = (cells[row] ??= {});
    line[column] = enter(content, () => area.sheet.givenStyle(row, column), notation, row, column, single ? { row: row - area.top, column: column - area.left } : { row: 0, column: 0 });
  });
  if (Object.keys(cells).length > 0) area.sheet.enter(cells, area);
}

function enter(content: unknown, style: () => IStyleData, notation: Notation, row: number, column: number, offset: { row: number; column: number }): ICellData {
  if (typeof content === 'string' && content.startsWith('=') && content.length > 1 && !isTextFormat(style())) {
    return formulaCell(notation === 'R1C1' ? fromR1C1(content, row, column) : shiftFormula(content, offset.row, offset.column));
  }
  return enteredCell(content, style);
}

/** Calls back for every cell with its part of what was set; throws InvalidArgument where an array is not of the range's size. */
export function forEachContent(area: Area, contents: unknown, visit: (content: unknown, row: number, column: number, single: boolean) => void): void {
  const rows = rowCount(area);
  const columns = columnCount(area);
  const array = asGrid(contents, rows, columns);
  if (array === undefined && rows * columns > MOST_CELLS) throw invalidArgument('the range is too large');
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (array === undefined) visit(contents, area.top + row, area.left + column, true);
      else visit(array[row]![column], area.top + row, area.left + column, false);
    }
  }
}

function asGrid(contents: unknown, rows: number, columns: number): readonly (readonly unknown[])[] | undefined {
  if (!Array.isArray(contents)) return undefined;
  const fits = contents.length === rows && contents.every((line: unknown) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(`an array of ${String(rows)} rows and ${String(columns)} columns is needed`);
  return contents as readonly (readonly unknown[])[];
}
