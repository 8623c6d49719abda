import type { CellRange } from '../../workbook/grid';
import type { CellContent, CellFormat, ChartArea, ConditionalFormat, FormatArea, PageSetup, SheetDocument, SheetProtection, SheetRole, ValidationArea } from '../../workbook/sheetDocument';

/** A sheet while it is composed: cells and areas are put down in any order, then it is finished once. */
export class SheetDraft {
  private readonly rows: CellContent[][] = [];
  private readonly formats: FormatArea[] = [];
  private readonly rowHeights = new Map<number, number>();
  private readonly merges: CellRange[] = [];
  private readonly validations: ValidationArea[] = [];
  private readonly conditionalFormats: ConditionalFormat[] = [];
  private readonly charts: ChartArea[] = [];

  constructor(
    private readonly role: SheetRole,
    private readonly name: string,
  ) {}

  /** The number of rows put down so far, which is the 0-based index of the next one. */
  get rowCount(): number {
    return this.rows.length;
  }

  /** Puts a row below the others; returns its 0-based index. */
  addRow(contents: readonly CellContent[]): number {
    return this.rows.push([...contents]) - 1;
  }

  set(row: number, column: number, content: CellContent): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row]!;
    while (cells.length <= column) cells.push(null);
    cells[column] = content;
  }

  format(range: CellRange, format: CellFormat): void {
    if (range.bottom >= range.top && range.right >= range.left) this.formats.push({ range, format });
  }

  merge(range: CellRange): void {
    if (range.right > range.left || range.bottom > range.top) this.merges.push(range);
  }

  height(row: number, points: number): void {
    this.rowHeights.set(row, points);
  }

  validate(area: ValidationArea): void {
    this.validations.push(area);
  }

  highlight(conditionalFormat: ConditionalFormat): void {
    this.conditionalFormats.push(conditionalFormat);
  }

  chart(chart: ChartArea): void {
    this.charts.push(chart);
  }

  finish(frame: {
    columnWidths: readonly number[];
    frozen: SheetDocument['frozen'];
    page: PageSetup;
    tabColor?: string;
    protection?: SheetProtection;
  }): SheetDocument {
    const { role, name, rows, formats, rowHeights, merges, validations, conditionalFormats, charts } = this;
    return { role, name, rows, formats, rowHeights, merges, validations, conditionalFormats, ...(charts.length === 0 ? {} : { charts }), ...frame };
  }
}

/** Returns the rectangle of whole rows from column A to `lastColumn`. */
export function rowsRange(top: number, bottom: number, lastColumn: number): CellRange {
  return { top, left: 0, bottom, right: lastColumn };
}
