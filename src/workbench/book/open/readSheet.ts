import { BooleanNumber, type IColumnData, type IRange, type ISheetDataValidationRule, type IWorksheetData } from '@univerjs/core';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, parseRange } from '../../../workbook/address';
import { END, OPEN, XmlScanner } from '../../../xlsx/xmlScanner';
import type { CellExtras, SheetExtras } from '../extras';
import { columnPixels, rowPixels } from '../measures';
import { univerRange } from '../ranges';
import type { BookRule } from '../ruleNames';
import { colorOf } from './palette';
import { CellsReader, type CellSource, type OpenedCells } from './readCells';
import { readConditionalFormats, type RuleSource } from './readConditionalFormats';
import { readPage, readProtection } from './readPage';
import { readValidation } from './readValidations';
import { child, childrenOf, descendants, flag, numeric, readElement, WORD_TABLE, wordOf, type ElementBudget, type XmlElement } from './xmlTree';

/** What a worksheet part needs from the rest of the file. */
export interface SheetSource extends CellSource, RuleSource {
  readonly budget: ElementBudget;
}

export interface OpenedSheet {
  /** Without id, name and visibility. */
  readonly data: Partial<IWorksheetData>;
  readonly extras: SheetExtras;
  readonly validations: readonly ISheetDataValidationRule[];
  readonly rules: readonly BookRule[];
  /** The last element of each name beside the cells, for those who look for what is not kept. */
  readonly parts: ReadonlyMap<string, XmlElement>;
}

/** The width of a column where the file says nothing: eight digits with padding, rounded up to eight pixels. */
const USUAL_WIDTH = 64;
const USUAL_HEIGHT = 20;
/** Rows and columns that a sheet shows at least, and that it has beyond its contents. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const SPARE = 20;

/** Returns one worksheet part. `bytes` are UTF-8; ids of its rules begin with `id`. Throws `ReadError`. */
export function readSheet(bytes: Uint8Array, part: string, id: string, source: SheetSource): OpenedSheet {
  const scanner = new XmlScanner(bytes, WORD_TABLE, part);
  const parts = new Map<string, XmlElement>();
  const areas: XmlElement[] = [];
  let cells: OpenedCells = { cellData: {}, rowData: {} };
  let columnData: Record<number, Partial<IColumnData>> = {};
  if (scanner.next() !== OPEN) throw scanner.damaged();
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN) continue;
    if (wordOf(scanner) === 'sheetData') {
      columnData = readColumns(parts.get('cols'), columnWidth(parts.get('sheetFormatPr')), source);
      cells = new CellsReader(scanner, source, (column) => columnData[column]?.s !== undefined).read();
    }
    else {
      const element = readElement(scanner, source.budget);
      if (element.name === 'conditionalFormatting') areas.push(element);
      else parts.set(element.name, element);
    }
  }
  const extensions = childrenOf(parts.get('extLst'), 'ext');
  const { rules, unsupported } = readConditionalFormats(areas, extensions.flatMap((ext) => descendants(ext, 'conditionalFormatting')), `${id}-rule-`, source);
  source.losses.add('conditional-formats', unsupported, source.sheet);
  const validations = [...childrenOf(parts.get('dataValidations'), 'dataValidation'), ...extensions.flatMap((ext) => descendants(ext, 'dataValidation'))];
  const protection = readProtection(parts.get('sheetProtection'));
  const page = readPage(parts);
  return {
    data: { ...sheetData(parts, cells, source), columnData },
    extras: { ...(protection === undefined ? {} : { protection }), ...(Object.keys(page).length === 0 ? {} : { page }) },
    validations: validations.flatMap((element, index) => readValidation(element, `${id}-validation-${String(index + 1)}`, source.date1904) ?? []),
    rules,
    parts,
  };
}

function sheetData(parts: ReadonlyMap<string, XmlElement>, cells: OpenedCells, source: SheetSource): Partial<IWorksheetData> {
  const view = child(parts.get('sheetViews'), 'sheetView');
  const format = parts.get('sheetFormatPr');
  const mergeData = readMerges(parts.get('mergeCells'), source);
  const tabColor = colorOf(child(parts.get('sheetPr'), 'tabColor'), source.palette);
  const height = numeric(format, 'defaultRowHeight');
  return {
    tabColor: tabColor ?? '',
    ...sheetSize(cells, mergeData),
    defaultColumnWidth: columnWidth(format),
    defaultRowHeight: height === undefined ? USUAL_HEIGHT : rowPixels(height),
    freeze: readFreeze(view),
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- Univer 0.25.1 has no other place for it and reads it from here.
    zoomRatio: (numeric(view, 'zoomScale') ?? 100) / 100,
    showGridlines: flag(view, 'showGridLines', true) ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rightToLeft: flag(view, 'rightToLeft') ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    mergeData,
    ...cells,
  };
}

/** Returns the width of the columns of which the sheet says nothing, in pixels. */
function columnWidth(format: XmlElement | undefined): number {
  const width = numeric(format, 'defaultColWidth');
  if (width !== undefined) return columnPixels(width);
  const digits = numeric(format, 'baseColWidth');
  return digits === undefined ? USUAL_WIDTH : Math.ceil((digits * 7 + 5) / 8) * 8;
}

function readColumns(cols: XmlElement | undefined, usualWidth: number, source: SheetSource): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const col of childrenOf(cols, 'col')) {
    const first = Math.max(1, numeric(col, 'min') ?? 1);
    const last = Math.min(MAX_COLUMNS, numeric(col, 'max') ?? first);
    const pixels = columnPixels(numeric(col, 'width') ?? 0);
    const ownWidth = col.attributes.has('width') && (flag(col, 'customWidth') || pixels !== usualWidth);
    const format = source.formats[numeric(col, 'style') ?? -1];
    const style = format === undefined ? undefined : source.styleIds.of(format);
    if (numeric(col, 'outlineLevel') ?? 0) source.losses.add('groups', last - first + 1, source.sheet);
    for (let index = first - 1; index < last; index++) {
      source.count();
      const column: Partial<IColumnData> = {
        ...(ownWidth ? { w: pixels } : {}),
        ...(flag(col, 'hidden') ? { hd: BooleanNumber.TRUE } : {}),
        ...(style === undefined ? {} : { s: style }),
        ...(format?.unlocked === true ? { custom: { unlocked: true } satisfies CellExtras } : {}),
      };
      if (Object.keys(column).length > 0) columns[index] = column;
    }
  }
  return columns;
}

/** Merged ranges that overlap contradict each other: Excel refuses them, and the later ones are left out here. */
function readMerges(mergeCells: XmlElement | undefined, source: SheetSource): IRange[] {
  const ranges = childrenOf(mergeCells, 'mergeCell').flatMap((merge) => parseRange(merge.attributes.get('ref') ?? '') ?? []);
  ranges.sort((a, b) => a.top - b.top || a.left - b.left);
  let open: typeof ranges = [];
  const kept = ranges.filter((range) => {
    open = open.filter(({ bottom }) => bottom >= range.top);
    if (open.some(({ left, right }) => left <= range.right && right >= range.left)) return false;
    open.push(range);
    return true;
  });
  source.losses.add('overlapping-merges', ranges.length - kept.length, source.sheet);
  return kept.filter(({ top, left, bottom, right }) => top !== bottom || left !== right).map(univerRange);
}

/** Frozen rows and columns begin where the window was scrolled to when they were frozen. */
function readFreeze(view: XmlElement | undefined): IWorksheetData['freeze'] {
  const pane = child(view, 'pane');
  const frozen = pane?.attributes.get('state')?.startsWith('frozen') === true;
  const rows = frozen ? Math.trunc(numeric(pane, 'ySplit') ?? 0) : 0;
  const columns = frozen ? Math.trunc(numeric(pane, 'xSplit') ?? 0) : 0;
  const from = parseAddress(view?.attributes.get('topLeftCell') ?? 'A1') ?? { row: 0, column: 0 };
  const within = rows >= 0 && columns >= 0 && from.row + rows < MAX_ROWS && from.column + columns < MAX_COLUMNS;
  if (!within || rows + columns === 0) return { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 };
  return { xSplit: columns, ySplit: rows, startRow: rows === 0 ? -1 : from.row + rows, startColumn: columns === 0 ? -1 : from.column + columns };
}

function sheetSize({ cellData, rowData }: OpenedCells, merges: readonly IRange[]): { rowCount: number; columnCount: number } {
  let lastRow = merges.reduce((most, { endRow }) => Math.max(most, endRow), 0);
  let lastColumn = merges.reduce((most, { endColumn }) => Math.max(most, endColumn), 0);
  for (const row of [...Object.keys(cellData), ...Object.keys(rowData)]) lastRow = Math.max(lastRow, Number(row));
  for (const row of Object.values(cellData)) for (const column of Object.keys(row)) lastColumn = Math.max(lastColumn, Number(column));
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, lastRow + 1 + SPARE)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, lastColumn + 1 + SPARE)),
  };
}
