import { BooleanNumber, CellValueType, type ICellData, type IRowData, type IWorksheetData, type Nullable } from '@univerjs/core';
import { cellAddress, columnLetters, LONGEST_TEXT, parseRange, rangeAddress } from '../../../workbook/address';
import { isErrorValue } from '../cellValue';
import type { CellExtras } from '../extras';
import { callsAny, formulaToFile, LONGEST_FORMULA, movedFormula } from '../formulaText';
import { rowPoints } from '../measures';
import { SPILLING_FUNCTIONS } from '../newerFunctions';
import { plainText } from './plainText';
import type { StyleTable } from './styleTable';
import { element, textElement, xmlText } from './xml';

interface Content {
  readonly type?: 'b' | 'e' | 'str';
  readonly text: string;
}

/** The rows of a sheet as XML, and whether a formula among them spills. */
export interface WrittenCells {
  readonly xml: string;
  readonly spills: boolean;
}

/** Returns the `sheetData` of a sheet. Formulas that Univer shares by their id are written out in each cell. */
export function writeCells(sheet: Partial<IWorksheetData>, styles: StyleTable): WrittenCells {
  const writer = new CellWriter(sheet, styles);
  const rows = [...new Set([...Object.keys(sheet.cellData ?? {}), ...Object.keys(sheet.rowData ?? {})].map(Number))].sort((a, b) => a - b);
  const xml = rows.map((row) => writer.row(row)).join('');
  return { xml: element('sheetData', {}, xml), spills: writer.spills };
}

class CellWriter {
  spills = false;
  private readonly shared: ReadonlyMap<string, { readonly formula: string; readonly row: number; readonly column: number }>;

  constructor(
    private readonly sheet: Partial<IWorksheetData>,
    private readonly styles: StyleTable,
  ) {
    this.shared = sharedFormulas(sheet);
  }

  row(row: number): string {
    const { sheet, styles } = this;
    const data: Partial<IRowData> = sheet.rowData?.[row] ?? {};
    const cells = sheet.cellData?.[row] ?? {};
    const columns = Object.keys(cells).map(Number).sort((a, b) => a - b);
    const content = columns.map((column) => this.cell(row, column, cells[column] ?? {})).join('');
    const automatic = data.ia === BooleanNumber.TRUE;
    const height = automatic ? (data.ah ?? data.h) : data.h;
    const unlocked = isUnlocked(data.custom);
    const hasFormat = isStyled(data.s) || unlocked;
    if (content === '' && height === undefined && data.hd !== BooleanNumber.TRUE && !hasFormat) return '';
    const attributes = {
      r: row + 1,
      s: hasFormat ? styles.cell(data.s, { unlocked }) : undefined,
      customFormat: hasFormat || undefined,
      ht: height === undefined ? undefined : Math.min(409.5, rowPoints(height)),
      hidden: data.hd === BooleanNumber.TRUE || undefined,
      customHeight: (height !== undefined && !automatic) || undefined,
    };
    return element('row', attributes, content);
  }

  private cell(row: number, column: number, cell: ICellData): string {
    const formula = this.formulaOf(cell, row, column);
    const content = contentOf(cell);
    const style = this.styleOf(cell, row, column, content);
    if (formula === undefined && content === undefined && style === undefined) return '';
    const address = { r: cellAddress(row, column), s: style === 0 ? undefined : style };
    if (formula !== undefined) {
      const value = content === undefined ? '' : textElement('v', content.text);
      return this.formulaCell(formula, cell, row, column, { ...address, t: content?.type }, value);
    }
    if (content?.type === 'str') return element('c', { ...address, t: 'inlineStr' }, `<is><t xml:space="preserve">${xmlText(content.text)}</t></is>`);
    return element('c', { ...address, t: content?.type }, content === undefined ? '' : textElement('v', content.text));
  }

  private formulaCell(formula: string, cell: ICellData, row: number, column: number, attributes: Record<string, string | number | undefined>, value: string): string {
    const spills = callsAny(formula, SPILLING_FUNCTIONS);
    if (spills) this.spills = true;
    const range = arrayRange(cell.ref, row, column) ?? (spills ? cellAddress(row, column) : undefined);
    const written = textElement('f', formulaToFile(formula), range === undefined ? {} : { t: 'array', ref: range });
    return element('c', { ...attributes, cm: spills ? 1 : undefined }, written + value);
  }

  private formulaOf({ f, si }: ICellData, row: number, column: number): string | undefined {
    const own = f === null || f === undefined || f === '' ? undefined : f;
    const master = own === undefined && si !== null && si !== undefined ? this.shared.get(si) : undefined;
    const formula = master === undefined ? own : movedFormula(master.formula, row - master.row, column - master.column);
    return formula === undefined || formula === '=' || formula.length > LONGEST_FORMULA ? undefined : formula;
  }

  /** Returns the format's index; a cell that says nothing takes over its row's or column's, as Univer shows it. */
  private styleOf(cell: ICellData, row: number, column: number, content: Content | undefined): number | undefined {
    const unlocked = isUnlocked(cell.custom);
    const quoted = content?.type === 'str' && cell.t === CellValueType.FORCE_STRING && cell.f === undefined;
    const { sheet, styles } = this;
    const inherited = isStyled(sheet.rowData?.[row]?.s) ? sheet.rowData?.[row]?.s : sheet.columnData?.[column]?.s;
    const style = isStyled(cell.s) ? cell.s : inherited;
    return isStyled(style) || unlocked || quoted ? styles.cell(style, { unlocked, quoted }) : undefined;
  }
}

function sharedFormulas({ cellData }: Partial<IWorksheetData>): Map<string, { formula: string; row: number; column: number }> {
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    for (const [column, cell] of Object.entries(cells as Record<string, ICellData | undefined>)) {
      if (cell?.si === undefined || cell.si === null || cell.f === undefined || cell.f === null || cell.f === '') continue;
      if (!shared.has(cell.si)) shared.set(cell.si, { formula: cell.f, row: Number(row), column: Number(column) });
    }
  }
  return shared;
}

function isStyled<Style>(style: Style): style is NonNullable<Style> {
  return style !== undefined && style !== null && style !== '';
}

function isUnlocked(custom: ICellData['custom']): boolean {
  return (custom as CellExtras | null | undefined)?.unlocked === true;
}

/** Returns what the cell shows as the file writes it: a text that looks like an error value and was not forced to be a text is one. */
function contentOf(cell: ICellData): Content | undefined {
  const value = cell.v ?? plainText(cell.p);
  if (value === undefined) return undefined;
  if (cell.t === CellValueType.BOOLEAN || (typeof value === 'boolean' && cell.t !== CellValueType.FORCE_STRING)) return { type: 'b', text: isTruth(value) ? '1' : '0' };
  const isText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  if (!isText && typeof value !== 'boolean' && value !== '' && Number.isFinite(Number(value)) && (typeof value === 'number' || cell.t === CellValueType.NUMBER)) {
    return { text: String(Number(value)) };
  }
  const text = String(value);
  if (cell.t !== CellValueType.FORCE_STRING && isErrorValue(text)) return { type: 'e', text };
  return text === '' && !isStyled(cell.f) && !isStyled(cell.si) ? undefined : { type: 'str', text: text.slice(0, LONGEST_TEXT) };
}

function isTruth(value: string | number | boolean): boolean {
  return value === true || value === 1 || String(value).toLowerCase() === 'true' || value === '1';
}

/** Returns the range over which an array formula spills, anchored where the cell stands now: rows may have been inserted above it. */
function arrayRange(reference: Nullable<string>, row: number, column: number): string | undefined {
  const range = parseRange(reference ?? '');
  if (range === undefined) return undefined;
  return rangeAddress({ top: row, left: column, bottom: row + range.bottom - range.top, right: column + range.right - range.left });
}

/** Returns the address of the last cell of a sheet's contents from `A1`. */
export function usedRange({ cellData }: Partial<IWorksheetData>): string {
  let bottom = 0;
  let right = 0;
  for (const [row, cells] of Object.entries(cellData ?? {})) {
    for (const column of Object.keys(cells as object)) {
      bottom = Math.max(bottom, Number(row));
      right = Math.max(right, Number(column));
    }
  }
  return `A1:${columnLetters(right)}${String(bottom + 1)}`;
}
