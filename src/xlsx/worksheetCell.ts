import { cellAddress, MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import type { CellValue, GridCell } from '../workbook/grid';
import type { ReadLimits } from './limits';
import { ReadError } from './readError';
import { shownNumber, type NumberStyle } from '../workbook/shownNumber';
import { shiftFormula } from './sharedFormula';
import { decodeEscapes, readRichText } from './sharedStrings';
import { WORKSHEET_NAMES as N } from './worksheetNames';
import { CLOSE, END, OPEN, type XmlScanner } from './xmlScanner';

/** What a cell needs from the rest of its workbook. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly numberStyles: readonly NumberStyle[];
  readonly date1904: boolean;
  readonly limits: ReadLimits;
  /** Called once for each cell with content; throws where the workbook holds too many. */
  readonly countCell: () => void;
}

const NUMBER = /^[-+]?[\d.]+(e[-+]?\d+)?$/i;
const ISO_DATE = /^(?:\d{4}-\d\d-\d\d)?(?:T?\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?)?$/;
/** Excel takes no longer formula. */
const LONGEST_FORMULA = 8_192;
/** Characters of shared formulas that one sheet may have moved to their cells: a few bytes in a file can ask for gigabytes. */
const MOST_SHIFTED = 32_000_000;

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Reads the `<c>` elements of one worksheet. */
export class CellReader {
  private readonly sharedFormulas = new Map<string, SharedFormula>();
  private shifted = 0;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly context: CellContext,
  ) {}

  /** Returns the 0-based column of the current `<c>`: as its reference says, else after the previous one. */
  column(row: number, previous: number): number {
    const { scanner } = this;
    const index = scanner.attributeIndex(N.r);
    const column = index === -1 ? previous + 1 : this.referenceColumn(row, scanner.attributeStart(index), scanner.attributeEnd(index));
    if (column >= MAX_COLUMNS) throw scanner.damaged();
    return column;
  }

  /** Returns the cell, or `undefined` where it has neither value nor formula. Consumes the element. */
  read(row: number, column: number): GridCell | undefined {
    const { scanner } = this;
    const type = scanner.attribute(N.t) ?? 'n';
    const style = scanner.attribute(N.s);
    if (scanner.selfClosing) return undefined;
    let raw: string | undefined;
    let formula: string | undefined;
    for (let token = scanner.next(); !(token === CLOSE && scanner.name === N.c); token = scanner.next()) {
      if (token === END) throw scanner.damaged();
      if (token !== OPEN) continue;
      if (scanner.name === N.v) raw = this.only(raw, scanner.readText());
      else if (scanner.name === N.f) formula = this.only(formula, this.readFormula(row, column));
      else if (scanner.name === N.is) raw = this.only(raw, readRichText(scanner, N.is, N.t, N.rPh));
      else scanner.skipElement();
    }
    const value = raw === undefined ? null : this.value(type, raw, style, formula !== undefined);
    if (formula === undefined && (value === null || value === '')) return undefined;
    this.context.countCell();
    return formula === undefined ? { column, value } : { column, value, formula };
  }

  /** A cell with two values has no right one. */
  private only(before: string | undefined, text: string): string {
    if (before !== undefined) throw this.scanner.damaged();
    return text;
  }

  private value(type: string, raw: string, style: string | undefined, computed: boolean): CellValue {
    switch (type) {
      case 's':
        return this.sharedString(raw);
      case 'str':
        return decodeEscapes(raw);
      case 'inlineStr':
        return raw;
      case 'b':
        return this.truth(raw.trim());
      case 'e':
        return raw.trim() === '' ? null : { error: raw.trim() };
      case 'd':
        return this.date(raw.trim());
      default:
        return this.number(raw.trim(), style, computed);
    }
  }

  private truth(raw: string): boolean | null {
    if (raw === '') return null;
    if (raw === '1' || raw === 'true') return true;
    if (raw === '0' || raw === 'false') return false;
    throw this.scanner.damaged();
  }

  private date(raw: string): CellValue {
    if (raw === '') return null;
    if (!ISO_DATE.test(raw)) throw this.scanner.damaged();
    return { date: raw.replace(/(\.\d+)?Z?$/, '').replace(/T00:00:00$/, '') };
  }

  private number(raw: string, style: string | undefined, computed: boolean): CellValue {
    if (raw === '') return null;
    const number = Number(raw);
    if (!Number.isFinite(number) || !NUMBER.test(raw)) {
      if (computed) return raw;
      throw this.scanner.damaged();
    }
    const { numberStyles, date1904 } = this.context;
    return shownNumber(number, style === undefined ? undefined : numberStyles[Number(style)], date1904);
  }

  private sharedString(raw: string): string {
    const text = /^\s*\d+\s*$/.test(raw) ? this.context.sharedStrings[Number(raw)] : undefined;
    if (text === undefined) throw this.scanner.damaged();
    return text;
  }

  /** A shared formula stands once, in its master cell; the others name its number. */
  private readFormula(row: number, column: number): string {
    const { scanner, sharedFormulas } = this;
    const shared = scanner.attribute(N.t) === 'shared' ? (scanner.attribute(N.si) ?? '') : undefined;
    const text = scanner.readText();
    if (shared === undefined) return text;
    if (text.length > LONGEST_FORMULA) throw scanner.damaged();
    if (text !== '') {
      sharedFormulas.set(shared, { text, row, column });
      return text;
    }
    const master = sharedFormulas.get(shared);
    if (master === undefined) return '';
    this.shifted += master.text.length;
    if (this.shifted > MOST_SHIFTED) throw new ReadError('too-large', scanner.part);
    return shiftFormula(master.text, row - master.row, column - master.column);
  }

  private referenceColumn(row: number, start: number, end: number): number {
    const { bytes } = this.scanner;
    let column = 0;
    let at = start;
    for (; at < end; at++) {
      const letter = (bytes[at]! | 32) - 96;
      if (letter < 1 || letter > 26) break;
      column = column * 26 + letter;
      if (column > MAX_COLUMNS) throw this.scanner.damaged();
    }
    let number = 0;
    for (; at < end; at++) {
      const digit = bytes[at]! - 48;
      if (digit < 0 || digit > 9 || number > MAX_ROWS) throw this.scanner.damaged();
      number = number * 10 + digit;
    }
    if (column === 0 || number !== row + 1) throw new ReadError('damaged', `${this.scanner.part} ${cellAddress(row, 0)}`);
    return column - 1;
  }
}
