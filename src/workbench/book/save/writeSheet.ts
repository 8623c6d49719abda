import { BooleanNumber, type IColumnData, type ISheetDataValidationRule, type IWorksheetData } from '@univerjs/core';
import { cellAddress, rangeAddress } from '../../../workbook/address';
import type { CellRange } from '../../../workbook/grid';
import type { CellExtras, SheetExtras } from '../extras';
import { columnCharacters, rowPoints } from '../measures';
import { cellRange } from '../ranges';
import type { BookRule } from '../ruleNames';
import type { StyleTable } from './styleTable';
import { usedRange, writeCells } from './writeCells';
import { fitsPages, writePage, writeProtection } from './writePage';
import { writeRules } from './writeRules';
import { X14 } from './writeScales';
import { colorElement } from './writeStyle';
import { writeValidations } from './writeValidations';
import { DECLARATION, element, group, MAIN, RELATIONSHIPS } from './xml';

/** A sheet of a snapshot with the rules that stand in its resources. */
export interface SheetToWrite {
  readonly sheet: Partial<IWorksheetData>;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly rules: readonly BookRule[];
  readonly active: boolean;
  /** 0-based, among the sheets of the workbook. */
  readonly index: number;
}

const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;

/** Returns a worksheet part with its elements in the order of the standard, and whether a formula in it spills. */
export function writeSheet({ sheet, validations, rules, active, index }: SheetToWrite, styles: StyleTable): { readonly xml: string; readonly spills: boolean } {
  const extras = (sheet.custom ?? {}) as SheetExtras;
  const page = extras.page ?? {};
  const rectangles = ({ ranges }: Pick<BookRule, 'ranges'>): CellRange[] => ranges.map((range) => cellRange(range, sheet.rowCount ?? 1, sheet.columnCount ?? 1));
  const cells = writeCells(sheet, styles);
  const formats = writeRules(rules, index, styles, rectangles);
  const merges = (sheet.mergeData ?? []).map((range) => element('mergeCell', { ref: rangeAddress(cellRange(range, sheet.rowCount ?? 1, sheet.columnCount ?? 1)) }));
  const content = [
    writeProperties(sheet, fitsPages(page)),
    element('dimension', { ref: usedRange(sheet) }),
    writeView(sheet, active),
    writeFormat(sheet),
    writeColumns(sheet, styles),
    cells.xml,
    writeProtection(extras.protection),
    group('mergeCells', merges),
    formats.xml,
    writeValidations(validations, rectangles),
    writePage(page),
    (extras.charts ?? []).length === 0 ? '' : element('drawing', { 'r:id': 'rId1' }),
    writeExtension(formats.extension),
  ];
  return { xml: DECLARATION + element('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONSHIPS }, content.join('')), spills: cells.spills };
}

function writeProperties({ tabColor }: Partial<IWorksheetData>, fits: boolean): string {
  const content = colorElement('tabColor', tabColor) + (fits ? element('pageSetUpPr', { fitToPage: true }) : '');
  return content === '' ? '' : element('sheetPr', {}, content);
}

function writeView(sheet: Partial<IWorksheetData>, active: boolean): string {
  const { xSplit = 0, ySplit = 0, startRow = -1, startColumn = -1 } = sheet.freeze ?? {};
  const columns = Math.max(0, xSplit);
  const rows = Math.max(0, ySplit);
  const firstRow = Math.max(rows, startRow);
  const firstColumn = Math.max(columns, startColumn);
  const origin = cellAddress(rows > 0 ? firstRow - rows : 0, columns > 0 ? firstColumn - columns : 0);
  const frozen = rows + columns > 0;
  const pane = rows > 0 ? (columns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer 0.25.1 keeps the zoom here and nowhere else.
  const zoom = Math.round((sheet.zoomRatio ?? 1) * 100);
  const attributes = {
    showGridLines: sheet.showGridlines === BooleanNumber.FALSE ? false : undefined,
    rightToLeft: sheet.rightToLeft === BooleanNumber.TRUE || undefined,
    tabSelected: active || undefined,
    topLeftCell: frozen && origin !== 'A1' ? origin : undefined,
    zoomScale: zoom === 100 ? undefined : Math.min(400, Math.max(10, zoom)),
    workbookViewId: 0,
  };
  const split = { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: cellAddress(rows > 0 ? firstRow : 0, columns > 0 ? firstColumn : 0), activePane: pane, state: 'frozen' };
  return element('sheetViews', {}, element('sheetView', attributes, frozen ? element('pane', split) + element('selection', { pane }) : ''));
}

function writeFormat({ defaultColumnWidth = USUAL_WIDTH, defaultRowHeight = USUAL_HEIGHT }: Partial<IWorksheetData>): string {
  return element('sheetFormatPr', {
    defaultColWidth: Math.round(defaultColumnWidth) === USUAL_WIDTH ? undefined : columnCharacters(defaultColumnWidth),
    defaultRowHeight: rowPoints(defaultRowHeight),
    customHeight: Math.round(defaultRowHeight) !== USUAL_HEIGHT || undefined,
  });
}

/** Neighbouring columns that are alike share an element. */
function writeColumns({ columnData = {}, defaultColumnWidth = USUAL_WIDTH }: Partial<IWorksheetData>, styles: StyleTable): string {
  const written: string[] = [];
  let pending: { readonly first: number; readonly last: number; readonly key: string; readonly attributes: Record<string, string | number | boolean | undefined> } | undefined;
  const flush = (): void => {
    if (pending !== undefined) written.push(element('col', { min: pending.first + 1, max: pending.last + 1, ...pending.attributes }));
  };
  for (const index of Object.keys(columnData).map(Number).sort((a, b) => a - b)) {
    const attributes = columnAttributes(columnData[index] ?? {}, defaultColumnWidth, styles);
    const key = JSON.stringify(attributes);
    if (pending?.key === key && pending.last === index - 1) pending = { ...pending, last: index };
    else {
      flush();
      pending = { first: index, last: index, key, attributes };
    }
  }
  flush();
  return group('cols', written, {});
}

function columnAttributes({ w, hd, s, custom }: Partial<IColumnData>, usual: number, styles: StyleTable): Record<string, string | number | boolean | undefined> {
  const unlocked = (custom as CellExtras | null | undefined)?.unlocked === true;
  const style = styles.cell(s, { unlocked });
  return {
    width: columnCharacters(Math.min(w ?? usual, 1790)),
    style: style === 0 ? undefined : style,
    hidden: hd === BooleanNumber.TRUE || undefined,
    customWidth: w !== undefined || undefined,
  };
}

function writeExtension(rules: string): string {
  if (rules === '') return '';
  const content = element('x14:conditionalFormattings', {}, rules);
  return element('extLst', {}, element('ext', { 'xmlns:x14': X14, uri: '{78C0D931-6437-407d-A8EE-F0AAD7539E65}' }, content));
}
