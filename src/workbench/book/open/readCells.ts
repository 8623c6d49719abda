import { BooleanNumber, CellValueType, type ICellData, type IRowData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, parseRange, rangeAddress } from '../../../workbook/address';
import type { CellRange } from '../../../workbook/grid';
import { ReadError } from '../../../xlsx/readError';
import { decodeEscapes } from '../../../xlsx/sharedStrings';
import { isTrue } from '../../../xlsx/workbookPart';
import { CLOSE, END, OPEN, type XmlScanner } from '../../../xlsx/xmlScanner';
import type { CellExtras } from '../extras';
import { callsAny, formulaFromFile, LONGEST_FORMULA, movedFormula, readsOtherWorkbook } from '../formulaText';
import { SPILLING_FUNCTIONS } from '../newerFunctions';
import { rowPixels } from '../measures';
import type { Losses } from '../notKept';
import { isErrorValue, storedNumber } from '../cellValue';
import type { OpenedFormat } from './readStyles';
import { readStringItem, type StringItem } from './readStrings';
import type { StyleIds } from './styleIds';
import { wordNumber } from './xmlTree';

/** What the cells of a sheet need from the rest of the file. */
export interface CellSource {
  readonly strings: readonly StringItem[];
  readonly formats: readonly OpenedFormat[];
  readonly styleIds: StyleIds;
  readonly date1904: boolean;
  /** Called for each cell, row and column that the snapshot takes up; throws where there are too many. */
  readonly count: () => void;
  readonly losses: Losses;
  readonly sheet: string;
}

export interface OpenedCells {
  readonly cellData: Record<number, Record<number, ICellData>>;
  readonly rowData: Record<number, Partial<IRowData>>;
}

/** Days from the epoch of 1904 workbooks to that of the others. */
export const DAYS_1904 = 1462;
const W = {
  sheetData: wordNumber('sheetData'), row: wordNumber('row'), c: wordNumber('c'), v: wordNumber('v'), f: wordNumber('f'), is: wordNumber('is'),
  r: wordNumber('r'), s: wordNumber('s'), t: wordNumber('t'), si: wordNumber('si'), ref: wordNumber('ref'), ht: wordNumber('ht'),
  hidden: wordNumber('hidden'), customHeight: wordNumber('customHeight'), customFormat: wordNumber('customFormat'), outlineLevel: wordNumber('outlineLevel'),
};
/** Characters of shared formulas that one sheet may have moved to their cells, and cells held against array formulas. */
const MOST_WORK = 32_000_000;

interface Formula {
  readonly text?: string;
  readonly array?: CellRange;
}

/** Reads the cells and rows of one worksheet part whose scanner stands on `sheetData`. Throws `ReadError`. */
export class CellsReader {
  private readonly cellData: Record<number, Record<number, ICellData>> = {};
  private readonly rowData: Record<number, Partial<IRowData>> = {};
  private readonly shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  /** The ranges of array formulas that reach into the current row or beyond. */
  private arrays: CellRange[] = [];
  private work = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly source: CellSource,
    private readonly columnHasStyle: (column: number) => boolean,
  ) {}

  read(): OpenedCells {
    let row = -1;
    this.eachChild(W.sheetData, (name) => {
      if (name !== W.row) return;
      row = this.rowIndex(row);
      this.readRow(row);
    });
    return { cellData: this.cellData, rowData: this.rowData };
  }

  /** Calls back for each child of the current element; what the callback leaves of a child is passed over. */
  private eachChild(parent: number, visit: (name: number) => void): void {
    const { scanner } = this;
    if (scanner.selfClosing) return;
    for (let token = scanner.next(); !(token === CLOSE && scanner.name === parent); token = scanner.next()) {
      if (token === END) throw scanner.damaged();
      if (token === OPEN) visit(scanner.name);
    }
  }

  private rowIndex(previous: number): number {
    const text = this.scanner.attribute(W.r);
    const index = text === undefined ? previous + 1 : Number(text) - 1;
    if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS) throw this.scanner.damaged();
    return index;
  }

  private readRow(row: number): void {
    const { scanner, source } = this;
    const height = Number(scanner.attribute(W.ht) ?? 'NaN');
    const pixels = Number.isFinite(height) && height >= 0 ? rowPixels(Math.min(height, 409.5)) : undefined;
    const hidden = isTrue(scanner.attribute(W.hidden));
    const format = isTrue(scanner.attribute(W.customFormat)) ? this.format(scanner.attribute(W.s)) : undefined;
    if (Number(scanner.attribute(W.outlineLevel) ?? 0) > 0) source.losses.add('groups', 1, source.sheet);
    const style = format === undefined ? undefined : source.styleIds.of(format);
    const automatic = !isTrue(scanner.attribute(W.customHeight));
    const data: Partial<IRowData> = {
      ...(pixels === undefined ? {} : automatic ? { h: pixels, ah: pixels, ia: BooleanNumber.TRUE } : { h: pixels, ia: BooleanNumber.FALSE }),
      ...(hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
      ...(format?.unlocked === true ? { custom: { unlocked: true } satisfies CellExtras } : {}),
    };
    if (Object.keys(data).length > 0) {
      source.count();
      this.rowData[row] = data;
    }
    this.arrays = this.arrays.filter(({ bottom }) => bottom >= row);
    let column = -1;
    this.eachChild(W.row, (name) => {
      if (name !== W.c) return;
      column = this.columnIndex(row, column);
      this.readCell(row, column, style !== undefined || this.columnHasStyle(column));
    });
  }

  private columnIndex(row: number, previous: number): number {
    const text = this.scanner.attribute(W.r);
    const address = text === undefined ? { row, column: previous + 1 } : parseAddress(text);
    if (address?.row !== row || address.column >= MAX_COLUMNS) throw this.scanner.damaged();
    return address.column;
  }

  private format(index: string | undefined): OpenedFormat | undefined {
    return index === undefined ? undefined : this.source.formats[Number(index)];
  }

  private readCell(row: number, column: number, onStyle: boolean): void {
    const { scanner, source } = this;
    const type = scanner.attribute(W.t) ?? 'n';
    const format = this.format(scanner.attribute(W.s));
    let raw: string | undefined;
    let inline: StringItem | undefined;
    let formula: Formula = {};
    this.eachChild(W.c, (name) => {
      if (name === W.v) raw = scanner.readText();
      else if (name === W.f) formula = this.readFormula(row, column);
      else if (name === W.is) inline = readStringItem(scanner, W.is);
    });
    const spilledOver = this.arrays.length > 0 && this.isSpilledOver(row, column) && formula.array === undefined;
    const style = (format === undefined ? undefined : source.styleIds.of(format)) ?? (onStyle ? source.styleIds.plain : undefined);
    if (format?.reduced === true) source.losses.add('cell-formats', 1, source.sheet);
    // Univer calculates on opening what has no result, and only so fills the cells over which an array formula spills.
    const spills = formula.array !== undefined && !isOneCell(formula.array);
    const cell: ICellData = {
      ...(spills || spilledOver ? {} : this.value(type, raw, inline, format)),
      ...(formula.text === undefined || spilledOver ? {} : { f: `=${formula.text}` }),
      ...(formula.array === undefined ? {} : { ref: rangeAddress(formula.array) }),
      ...(style === undefined ? {} : { s: style }),
      ...(format?.unlocked === true ? { custom: { unlocked: true } satisfies CellExtras } : {}),
    };
    if (Object.keys(cell).length === 0) return;
    source.count();
    (this.cellData[row] ??= {})[column] = cell;
  }

  private value(type: string, raw: string | undefined, inline: StringItem | undefined, format: OpenedFormat | undefined): ICellData {
    if (type === 's') return this.text(this.source.strings[Number(raw)], format);
    if (type === 'inlineStr') return this.text(inline, format);
    if (raw === undefined) return {};
    // An empty result of a formula is a result.
    if (type === 'str') return raw === '' ? { v: '', t: CellValueType.STRING } : this.text({ text: decodeEscapes(raw), rich: false }, format);
    const word = raw.trim();
    if (word === '') return {};
    if (type === 'b') return { v: isTrue(word) ? 1 : 0, t: CellValueType.BOOLEAN };
    if (type === 'e') return { v: word, t: CellValueType.STRING };
    if (type === 'd') return { v: storedNumber(word) ?? word, t: storedNumber(word) === undefined ? CellValueType.STRING : CellValueType.NUMBER };
    const number = Number(word);
    if (!Number.isFinite(number)) return { v: word, t: CellValueType.STRING };
    return { v: this.source.date1904 && format?.isDate === true ? number + DAYS_1904 : number, t: CellValueType.NUMBER };
  }

  private text(item: StringItem | undefined, format: OpenedFormat | undefined): ICellData {
    if (item === undefined || item.text === '') return {};
    if (item.rich) this.source.losses.add('rich-text', 1, this.source.sheet);
    const forced = format?.quoted === true || isErrorValue(item.text);
    return { v: item.text, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }

  private readFormula(row: number, column: number): Formula {
    const { scanner, source } = this;
    const kind = scanner.attribute(W.t) ?? 'normal';
    const share = scanner.attribute(W.si) ?? '';
    const reference = scanner.attribute(W.ref) ?? '';
    const text = this.sharedText(kind, share, formulaFromFile(scanner.readText().trim()), row, column);
    if (kind === 'dataTable') {
      source.losses.add('data-tables', 1, source.sheet);
      return {};
    }
    if (text === '') return {};
    if (readsOtherWorkbook(text)) {
      source.losses.add('external-links', 1, source.sheet);
      return {};
    }
    const range = kind === 'array' ? parseRange(reference) : undefined;
    if (range === undefined || (isOneCell(range) && callsAny(text, SPILLING_FUNCTIONS))) return { text };
    if (!isOneCell(range)) this.arrays.push(range);
    return { text, array: range };
  }

  /** A shared formula stands once, in its master cell; the others name its number. */
  private sharedText(kind: string, share: string, text: string, row: number, column: number): string {
    if (text.length > LONGEST_FORMULA) throw this.scanner.damaged();
    if (kind !== 'shared') return text;
    if (text !== '') {
      this.shared.set(share, { text, row, column });
      return text;
    }
    const master = this.shared.get(share);
    if (master === undefined) return '';
    this.work += master.text.length;
    if (this.work > MOST_WORK) throw new ReadError('too-large', this.scanner.part);
    return movedFormula(master.text, row - master.row, column - master.column);
  }

  /**
   * Returns whether an array formula further up or to the left spills over the cell. Univer spills by itself, and refuses to where contents
   * stand in its way.
   */
  private isSpilledOver(row: number, column: number): boolean {
    this.work += this.arrays.length;
    if (this.work > MOST_WORK) throw new ReadError('too-large', this.scanner.part);
    return this.arrays.some(({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right);
  }
}

function isOneCell({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left === right;
}
