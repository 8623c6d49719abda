import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { SetRangeValuesMutation, SetStyleCommand, SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from '@univerjs/sheets';
import type { CellRange } from '../../../workbook/grid';
import type { SheetExtras } from '../../book/extras';
import { ExcelError } from '../protocol/excelError';
import type { OpenBook } from './openBook';

/** Cells by 0-based row and column, as Univer's mutations take them; `null` removes a cell with everything it has. */
export type CellMatrix = Record<number, Record<number, ICellData | null>>;

/** Sheets grow in steps, so that a person finds room below and beside what was written. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;

/** One worksheet of the open workbook, by its id: it may be deleted at any time. */
export class OpenSheet {
  constructor(
    readonly book: OpenBook,
    readonly id: string,
  ) {}

  /** The sheet with everything in it that was entered. Throws ItemNotFound where it was deleted. */
  get core(): Worksheet {
    this.book.entries.flush();
    return this.frame;
  }

  /** The sheet for all but its cells: what was entered last may not stand in it yet. */
  private get frame(): Worksheet {
    const sheet = this.book.core.getSheetBySheetId(this.id);
    if (sheet == null) throw new ExcelError('ItemNotFound', 'the worksheet was deleted');
    return sheet;
  }

  get facade(): FWorksheet {
    this.book.entries.flush();
    const sheet = this.book.workbook.getSheetBySheetId(this.id);
    if (sheet === null) throw new ExcelError('ItemNotFound', 'the worksheet was deleted');
    return sheet;
  }

  get name(): string {
    return this.frame.getName();
  }

  get position(): number {
    return this.book.core.getSheets().findIndex((sheet) => sheet.getSheetId() === this.id);
  }

  get visible(): boolean {
    return !this.frame.isSheetHidden();
  }

  get extras(): SheetExtras {
    return (this.frame.getConfig().custom ?? {}) as SheetExtras;
  }

  set extras(extras: SheetExtras) {
    this.facade.setCustomMetadata(extras as Record<string, unknown>);
  }

  cell(row: number, column: number): Nullable<ICellData> {
    return this.core.getCellRaw(row, column);
  }

  /** The style of a cell, with those of its row, its column and its sheet below it. */
  style(row: number, column: number): IStyleData {
    // Raw, because what conditional formats lay over a cell is not its style.
    return this.core.getComposedCellStyleByCellData(row, column, this.cell(row, column));
  }

  /** The style of a cell as far as it was given by a format, whatever was entered since. */
  givenStyle(row: number, column: number): IStyleData {
    return this.frame.getComposedCellStyleByCellData(row, column, this.frame.getCellRaw(row, column));
  }

  /** Calls back for every cell there is within the rectangle, row by row. */
  forEachCell(range: CellRange, visit: (cell: ICellData, row: number, column: number) => void): void {
    const matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>> = this.core.getCellMatrix().getMatrix();
    for (const row of indexesWithin(matrix, range.top, range.bottom)) {
      const cells = matrix[row];
      if (cells === undefined) continue;
      for (const column of indexesWithin(cells, range.left, range.right)) {
        const cell = cells[column];
        if (cell != null) visit(cell, row, column);
      }
    }
  }

  /** Enters contents into a range; they stand in the sheet as soon as anything asks for it. */
  enter(cells: CellMatrix, range: CellRange): void {
    this.book.entries.add(this, cells, range);
  }

  /** Writes contents; results of formulas follow later. */
  writeCells(cells: CellMatrix): void {
    this.put(cells, {});
  }

  /** Writes styles, which no formula depends on. A number stays a number whatever its format becomes. */
  writeStyles(cells: CellMatrix): void {
    this.put(cells, { trigger: SetStyleCommand.id });
  }

  /** Makes the sheet large enough for that many rows and columns. */
  grow(rows: number, columns: number): void {
    if (rows > this.frame.getRowCount()) this.mutate(SetWorksheetRowCountMutation.id, { rowCount: rows + SPARE_ROWS });
    if (columns > this.frame.getColumnCount()) this.mutate(SetWorksheetColumnCountMutation.id, { columnCount: columns + SPARE_COLUMNS });
  }

  mutate(id: string, params: object): void {
    this.book.mutate(id, { subUnitId: this.id, ...params });
  }

  private put(cells: CellMatrix, more: object): void {
    let rows = 0;
    let columns = 0;
    for (const [row, line] of Object.entries(cells)) {
      rows = Math.max(rows, Number(row) + 1);
      for (const column in line) columns = Math.max(columns, Number(column) + 1);
    }
    if (rows === 0) return;
    this.grow(rows, columns);
    this.mutate(SetRangeValuesMutation.id, { cellValue: cells, ...more });
  }
}

/** Returns the indexes there are from `first` to `last`, ascending, whichever way is shorter. */
function indexesWithin(lines: Readonly<Record<number, unknown>>, first: number, last: number): number[] {
  const indexes: number[] = [];
  if (last - first < 1000) {
    for (let index = first; index <= last; index++) if (index in lines) indexes.push(index);
    return indexes;
  }
  for (const key of Object.keys(lines)) {
    const index = Number(key);
    if (index >= first && index <= last) indexes.push(index);
  }
  return indexes.sort((a, b) => a - b);
}
