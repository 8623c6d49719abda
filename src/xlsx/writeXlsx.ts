import type { CellStyle, CellValue, ConditionalRule, DataValidation, WriteOptions, WriteSheet } from 'hucre/xlsx';
import { columnLetters, LONGEST_TEXT, rangeAddress, sheetPrefix } from '../workbook/address';
import type { CellContent, CellFormat, SheetDocument } from '../workbook/sheetDocument';
import { documentDigest } from '../workbook/contentDigest';
import { MARK_NAME, markReference } from '../workbook/sheetMark';
import { layFormats, NO_FORMAT, type LaidFormats } from './layFormats';
import { legalXmlText } from './legalXmlText';
import { writeCharts } from './writeCharts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];
type WrittenCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

/** Functions newer than the file format, which it spells with a prefix. */
const NEWER_FUNCTIONS = /\b(RANK\.EQ)\(/g;

/** Returns the bytes of a new .xlsx workbook with the sheets in order, the first one active. */
export async function writeXlsx(documents: readonly SheetDocument[]): Promise<Uint8Array> {
  const { writeXlsx: write } = await import('hucre/xlsx');
  // The same sheets give the same bytes.
  const writing = `file-${documents.map(documentDigest).join('').slice(0, 16)}`;
  return write({ sheets: documents.map(writeSheet), namedRanges: documents.flatMap((document) => [...printTitles(document), mark(document, writing)]), activeSheet: 0, defaultFont: { name: '宋体', size: 11 } });
}

/** hucre's own print titles leave a sheet's name unquoted, which Excel takes for a damaged workbook where the name has a space. */
function printTitles({ name, page: { titleRows, titleColumns } }: SheetDocument): NamedRange[] {
  const columns = titleColumns === undefined ? [] : [`$${columnLetters(titleColumns.first)}:$${columnLetters(titleColumns.last)}`];
  const rows = titleRows === undefined ? [] : [`$${String(titleRows.first + 1)}:$${String(titleRows.last + 1)}`];
  const range = [...columns, ...rows].map((part) => sheetPrefix(name) + part).join(',');
  return range === '' ? [] : [{ name: '_xlnm.Print_Titles', range, scope: name }];
}

/** So that Excel with our add-in knows the sheets as ours when it opens the file. */
function mark(document: SheetDocument, writing: string): NamedRange {
  const { role, name } = document;
  return { name: MARK_NAME, range: markReference({ role, name, writing, digest: documentDigest(document) }), scope: name };
}

function writeSheet(document: SheetDocument): WriteSheet {
  const { frozen, protection, page, tabColor } = document;
  return {
    name: document.name,
    ...writeContents(document),
    rowDefs: new Map([...document.rowHeights].map(([row, height]) => [row, { height }])),
    merges: document.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    dataValidations: document.validations.map(writeValidation),
    conditionalRules: document.conditionalFormats.map(writeConditionalFormat),
    ...(frozen.rows + frozen.columns === 0 ? {} : { freezePane: frozen }),
    ...(protection === undefined ? {} : { protection: { sheet: true, ...Object.fromEntries(protection.allow.map((right) => [right, true])) } }),
    view: { showGridLines: false, ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }) },
    ...(document.charts === undefined ? {} : { charts: writeCharts(document) }),
    pageSetup: writePage(page),
    ...(page.footer === undefined ? {} : { headerFooter: { oddFooter: `&C${page.footer}` } }),
  };
}

/**
 * hucre resolves a cell of `cells` several times slower than one of `rows`, whose style comes from its column. So each column's most
 * frequent style goes to the column, plain contents to `rows`, and only formulas and other styles to `cells`.
 */
function writeContents(document: SheetDocument): Pick<WriteSheet, 'columns' | 'rows' | 'cells'> {
  const formats = layFormats(document);
  const styles = formats.combined.map(cellStyle);
  const usual = mostFrequentFormats(formats);
  const rows: CellValue[][] = [];
  const cells = new Map<string, WrittenCell>();
  for (let row = 0; row < formats.rows; row++) {
    const contents = document.rows[row] ?? [];
    const fast = usual.every((_, column) => (contents[column] ?? null) !== null || formats.at(row, column) !== NO_FORMAT);
    rows.push(fast ? usual.map((_, column) => plainContent(contents[column] ?? null)) : []);
    for (let column = 0; column < usual.length; column++) {
      const content = contents[column] ?? null;
      const format = formats.at(row, column);
      const placed = fast && format === usual[column] && isPlain(content);
      if (placed || (content === null && format === NO_FORMAT)) continue;
      cells.set(`${String(row)},${String(column)}`, { ...writeContent(content), style: styles[format]! });
    }
  }
  const columns = usual.map((format, column) => ({ style: styles[format]!, ...width(document.columnWidths[column]) }));
  return { columns, rows, cells };
}

function width(characters: number | undefined): { width?: number } {
  return characters === undefined ? {} : { width: characters };
}

function mostFrequentFormats(formats: LaidFormats): number[] {
  return Array.from({ length: formats.columns }, (_, column) => {
    const counts = new Map<number, number>();
    for (let row = 0; row < formats.rows; row++) counts.set(formats.at(row, column), (counts.get(formats.at(row, column)) ?? 0) + 1);
    return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  });
}

/** Returns whether hucre writes the content as it stands: no formula, and no text that it would take for an error value. */
function isPlain(content: CellContent): boolean {
  return content === null || typeof content === 'number' || (typeof content === 'string' && !isErrorText(content));
}

function isErrorText(text: string): boolean {
  return text.startsWith('#');
}

function plainContent(content: CellContent): CellValue {
  if (typeof content === 'string') return writtenText(content);
  return typeof content === 'number' ? content : null;
}

function writtenText(text: string): string {
  return legalXmlText(text).slice(0, LONGEST_TEXT);
}

function writeContent(content: CellContent): WrittenCell {
  if (content === null || typeof content === 'number') return { value: content };
  if (typeof content === 'string') return isErrorText(content) ? { richText: [{ text: writtenText(content) }] } : { value: writtenText(content) };
  const { formula, result } = content;
  return { formula: fileFormula(formula), formulaResult: typeof result === 'string' ? legalXmlText(result) : result };
}

/** Returns the formula as the file spells it. */
function fileFormula(formula: string): string {
  return formula.includes('RANK.EQ(') ? formula.replace(NEWER_FUNCTIONS, '_xlfn.$1(') : formula;
}

function cellStyle(format: CellFormat): CellStyle {
  const { font, size, bold, strikethrough, color, fill, border, horizontal, vertical, wrap, numberFormat, locked } = format;
  if (Object.keys(format).length === 0) return {};
  const side = { style: 'thin' as const, color: { rgb: '808080' } };
  return {
    font: {
      ...(font === undefined ? {} : { name: font }),
      ...(size === undefined ? {} : { size }),
      ...(bold === undefined ? {} : { bold }),
      ...(strikethrough === undefined ? {} : { strikethrough }),
      ...(color === undefined ? {} : { color: { rgb: color } }),
    },
    ...(fill === undefined ? {} : { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: fill } } }),
    ...(border === undefined ? {} : { border: border === 'thin' ? { top: side, bottom: side, left: side, right: side } : { bottom: side } }),
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      ...(vertical === undefined ? {} : { vertical }),
      ...(wrap === undefined ? {} : { wrapText: wrap }),
    },
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    ...(locked === undefined ? {} : { protection: { locked } }),
  };
}

function writeValidation({ range, formula, prompt, error }: SheetDocument['validations'][number]): DataValidation {
  return {
    type: 'custom',
    range: rangeAddress(range),
    formula1: formula,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title.slice(0, 32),
    inputMessage: prompt.text.slice(0, 255),
    showErrorMessage: true,
    errorStyle: 'stop',
    errorTitle: error.title.slice(0, 32),
    errorMessage: error.text.slice(0, 225),
  };
}

function writeConditionalFormat({ range, formula, format }: SheetDocument['conditionalFormats'][number], index: number): ConditionalRule {
  const { bold, strikethrough, color, fill } = format;
  const font = {
    ...(bold === undefined ? {} : { bold }),
    ...(strikethrough === undefined ? {} : { strikethrough }),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
  return {
    type: 'expression',
    priority: index + 1,
    range: rangeAddress(range),
    formula: fileFormula(formula),
    style: {
      ...(Object.keys(font).length === 0 ? {} : { font }),
      // In a differential format the fill that shows is the background colour (ECMA-376 part 1, 18.8.20 as Excel writes it).
      ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } } }),
    },
  };
}

function writePage({ orientation, fitWidth }: SheetDocument['page']): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation,
    ...(fitWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
  };
}
