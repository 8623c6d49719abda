import type { CellStyle, ConditionalRule, DataValidation, WriteSheet } from 'hucre/xlsx';
import { rangeAddress } from '../workbook/address';
import type { CellContent, CellFormat, SheetDocument } from '../workbook/sheetDocument';
import { layFormats } from './layFormats';
import { legalXmlText } from './legalXmlText';

type WrittenCell = NonNullable<WriteSheet['cells']> extends Map<string, infer Cell> ? Cell : never;

/** The longest text a cell holds. */
const LONGEST_TEXT = 32_767;
/** Functions newer than the file format, which it spells with a prefix. */
const NEWER_FUNCTIONS = /\b(RANK\.EQ)\(/g;

/** Returns the bytes of a new .xlsx workbook with the sheets in order, the first one active. */
export async function writeXlsx(documents: readonly SheetDocument[]): Promise<Uint8Array> {
  const { writeXlsx: write } = await import('hucre/xlsx');
  return write({ sheets: documents.map(writeSheet), activeSheet: 0, defaultFont: { name: '宋体', size: 11 } });
}

function writeSheet(document: SheetDocument): WriteSheet {
  const { frozen, protection, page, tabColor } = document;
  return {
    name: document.name,
    columns: document.columnWidths.map((width) => ({ width })),
    rowDefs: new Map([...document.rowHeights].map(([row, height]) => [row, { height }])),
    cells: writeCells(document),
    merges: document.merges.map(({ top, left, bottom, right }) => ({ startRow: top, startCol: left, endRow: bottom, endCol: right })),
    dataValidations: document.validations.map(writeValidation),
    conditionalRules: document.conditionalFormats.map(writeConditionalFormat),
    ...(frozen.rows + frozen.columns === 0 ? {} : { freezePane: frozen }),
    ...(protection === undefined ? {} : { protection: { sheet: true, ...Object.fromEntries(protection.allow.map((right) => [right, true])) } }),
    view: { showGridLines: false, ...(tabColor === undefined ? {} : { tabColor: { rgb: tabColor } }) },
    pageSetup: writePage(page),
    ...(page.footer === undefined ? {} : { headerFooter: { oddFooter: `&C${page.footer}` } }),
  };
}

function writeCells(document: SheetDocument): Map<string, WrittenCell> {
  const cells = new Map<string, WrittenCell>();
  const formats = layFormats(document);
  const styles = formats.combined.map(cellStyle);
  for (let row = 0; row < formats.rows; row++) {
    const contents = document.rows[row] ?? [];
    for (let column = 0; column < formats.columns; column++) {
      const content = contents[column] ?? null;
      const format = formats.at(row, column);
      if (content === null && format === 0) continue;
      const style = styles[format]!;
      cells.set(`${String(row)},${String(column)}`, style === undefined ? writeContent(content) : { ...writeContent(content), style });
    }
  }
  return cells;
}

function writeContent(content: CellContent): WrittenCell {
  if (content === null || typeof content === 'number') return { value: content };
  if (typeof content === 'string') return { value: legalXmlText(content).slice(0, LONGEST_TEXT) };
  const { formula, result } = content;
  return { formula: fileFormula(formula), formulaResult: typeof result === 'string' ? legalXmlText(result) : result };
}

/** Returns the formula as the file spells it. */
function fileFormula(formula: string): string {
  return formula.replace(NEWER_FUNCTIONS, '_xlfn.$1(');
}

function cellStyle(format: CellFormat): CellStyle | undefined {
  const { font, size, bold, strikethrough, color, fill, border, horizontal, vertical, wrap, numberFormat, locked } = format;
  if (Object.keys(format).length === 0) return undefined;
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

function writePage({ orientation, titleRows, titleColumns, fitWidth }: SheetDocument['page']): NonNullable<WriteSheet['pageSetup']> {
  return {
    paperSize: 'a4',
    orientation,
    ...(fitWidth ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
    margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    horizontalCentered: true,
    ...(titleRows === undefined ? {} : { printTitlesRow: `${String(titleRows.first + 1)}:${String(titleRows.last + 1)}` }),
    ...(titleColumns === undefined ? {} : { printTitlesColumn: `${columnName(titleColumns.first)}:${columnName(titleColumns.last)}` }),
  };
}

function columnName(column: number): string {
  return rangeAddress({ top: 0, bottom: 0, left: column, right: column }).replace(/\d+$/, '');
}
