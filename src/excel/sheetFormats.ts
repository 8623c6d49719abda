import { absoluteAddress, rangeAddress } from '../workbook/address';
import type { CellRange } from '../workbook/grid';
import type { CellFormat, ConditionalFormat, FormatArea, SheetDocument, ValidationArea } from '../workbook/sheetDocument';
import type { SheetContent } from './sheetContent';

/** Texts first: what is put into a cell before its format decides what Excel makes of it. */
export function putNumberFormats(sheet: Excel.Worksheet, { formats }: SheetDocument, { texts }: SheetContent): void {
  for (const { range, format } of formats) if (format.numberFormat !== undefined) setNumberFormat(sheet, range, format.numberFormat);
  for (const range of texts) setNumberFormat(sheet, range, '@');
}

/** One value for every cell of the range is sent once (Microsoft's "Set and get range values", the types know arrays only). */
function setNumberFormat(sheet: Excel.Worksheet, range: CellRange, format: string): void {
  sheet.getRange(rangeAddress(range)).numberFormat = format as unknown as string[][];
}

/** Puts down fonts, fills, borders, alignments, merges, rules and highlights, area by area. */
export function putFormats(sheet: Excel.Worksheet, { formats, merges, validations, conditionalFormats }: SheetDocument): void {
  for (const area of formats) putFormat(sheet, area);
  for (const range of merges) sheet.getRange(rangeAddress(range)).merge();
  for (const area of validations) putValidation(sheet, area);
  // Excel puts a new conditional format before the others, and earlier ones win with us.
  for (const area of [...conditionalFormats].reverse()) putConditionalFormat(sheet, area);
}

function putFormat(sheet: Excel.Worksheet, { range, format }: FormatArea): void {
  const target = sheet.getRange(rangeAddress(range)).format;
  putFont(target.font, format);
  if (format.fill !== undefined) target.fill.color = `#${format.fill}`;
  if (format.border !== undefined) putBorders(target.borders, format.border, range);
  if (format.horizontal !== undefined) target.horizontalAlignment = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) target.verticalAlignment = VERTICAL[format.vertical];
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.locked !== undefined) target.protection.locked = format.locked;
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;

function putFont(target: Excel.RangeFont | Excel.ConditionalRangeFont, { font, size, bold, strikethrough, color }: CellFormat): void {
  if ('name' in target) {
    if (font !== undefined) target.name = font;
    if (size !== undefined) target.size = size;
  }
  if (bold !== undefined) target.bold = bold;
  if (strikethrough !== undefined) target.strikethrough = strikethrough;
  if (color !== undefined) target.color = `#${color}`;
}

function putBorders(borders: Excel.RangeBorderCollection, border: NonNullable<CellFormat['border']>, { top, left, bottom, right }: CellRange): void {
  const edges =
    border === 'bottom'
      ? (['EdgeBottom'] as const)
      : ([
          'EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight',
          ...(bottom > top ? (['InsideHorizontal'] as const) : []),
          ...(right > left ? (['InsideVertical'] as const) : []),
        ] as const);
  for (const edge of edges) borders.getItem(edge).style = 'Continuous';
}

function putValidation(sheet: Excel.Worksheet, { range, formula, prompt, error }: ValidationArea): void {
  const { dataValidation } = sheet.getRange(rangeAddress(range));
  dataValidation.rule = { custom: { formula: `=${formula}` } };
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: true, title: prompt.title.slice(0, LONGEST_TITLE), message: prompt.text.slice(0, LONGEST_PROMPT) };
  dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: error.title.slice(0, LONGEST_TITLE), message: error.text.slice(0, LONGEST_ALERT) };
}

/** As Excel limits them. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

function putConditionalFormat(sheet: Excel.Worksheet, { range, formula, format }: ConditionalFormat): void {
  const { custom } = sheet.getRange(rangeAddress(range)).conditionalFormats.add('Custom');
  custom.rule.formula = `=${formula}`;
  putFont(custom.format.font, format);
  if (format.fill !== undefined) custom.format.fill.color = `#${format.fill}`;
}

/** Puts down what is not a cell's: widths, heights, panes, gridlines, the tab's colour. */
export function putFrame(sheet: Excel.Worksheet, { columnWidths, rowHeights, frozen, tabColor }: SheetDocument): void {
  for (const [first, last, width] of stretches(columnWidths.map((width, column) => [column, width]))) {
    sheet.getRangeByIndexes(0, first, 1, last - first + 1).format.columnWidth = widthInPoints(width);
  }
  for (const [first, last, height] of stretches([...rowHeights].sort(([a], [b]) => a - b))) {
    sheet.getRangeByIndexes(first, 0, last - first + 1, 1).format.rowHeight = height;
  }
  sheet.freezePanes.unfreeze();
  if (frozen.rows > 0 && frozen.columns > 0) sheet.freezePanes.freezeAt(`A1:${absoluteAddress(frozen.rows - 1, frozen.columns - 1).replaceAll('$', '')}`);
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
  sheet.showGridlines = false;
  sheet.tabColor = tabColor === undefined ? '' : `#${tabColor}`;
}

/** Joins neighbours with the same measure: first, last, measure. */
function stretches(measures: readonly (readonly [index: number, measure: number])[]): [first: number, last: number, measure: number][] {
  const joined: [number, number, number][] = [];
  for (const [index, measure] of measures) {
    const before = joined.at(-1);
    if (before?.[1] === index - 1 && before[2] === measure) before[1] = index;
    else joined.push([index, index, measure]);
  }
  return joined;
}

/** Digits of the default font are 7 pixels wide, a width holds its padding, a pixel is ¾ of a point (ECMA-376 part 1, 18.3.1.13). */
function widthInPoints(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 0.75;
}
