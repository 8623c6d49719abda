import { rangeAddress } from '../../../src/workbook/address';
import type { Grid, GridCell } from '../../../src/workbook/grid';
import type { CellContent, CellFormat, FormulaContent, SheetDocument } from '../../../src/workbook/sheetDocument';

export function sheetNamed(documents: readonly SheetDocument[], name: string): SheetDocument {
  const found = documents.find((document) => document.name === name);
  if (found === undefined) throw new Error(`there is no sheet ${name}`);
  return found;
}

/** What stands in the cell, both indexes 0-based. */
export function contentAt({ rows }: SheetDocument, row: number, column: number): CellContent {
  return rows[row]?.[column] ?? null;
}

/** The cell's result, or the content itself where it is no formula. */
export function shown(content: CellContent | undefined): string | number | null {
  return typeof content === 'object' && content !== null ? content.result : (content ?? null);
}

export function isFormula(content: CellContent | undefined): content is FormulaContent {
  return typeof content === 'object' && content !== null;
}

/** The formulas of the cells. */
export function cellFormulas(documents: readonly SheetDocument[]): string[] {
  return documents.flatMap(({ rows }) => rows.flatMap((row) => row.filter(isFormula).map((content) => content.formula)));
}

/** Every formula, of cells, validations and conditional formats. */
export function allFormulas(documents: readonly SheetDocument[]): string[] {
  const rules = documents.flatMap(({ validations, conditionalFormats }) => [...validations, ...conditionalFormats].map((rule) => rule.formula));
  return [...cellFormulas(documents), ...rules];
}

/** The functions a formula calls, texts inside it left out. */
export function functionsOf(formula: string): string[] {
  return [...formula.replace(/"[^"]*"/g, '""').matchAll(/([A-Za-z_][\w.]*)\(/g)].map(([, name = '']) => name);
}

/** Every text a reader of the sheet can see, but for the formulas' own. */
export function textsOf(document: SheetDocument): string[] {
  const cells = document.rows.flatMap((row) => row.map(shown).filter((content) => typeof content === 'string'));
  const rules = document.validations.flatMap(({ prompt, error }) => [prompt.title, prompt.text, error.title, error.text]);
  return [document.name, ...cells, ...rules, document.page.footer ?? ''];
}

/** The 0-based column of the heading. */
export function columnOf(document: SheetDocument, headingRow: number, heading: string): number {
  const column = (document.rows[headingRow] ?? []).indexOf(heading);
  if (column === -1) throw new Error(`${document.name} has no heading ${heading}: ${JSON.stringify(document.rows[headingRow])}`);
  return column;
}

/** The formats of the cell laid over each other. */
export function formatAt({ formats }: SheetDocument, row: number, column: number): CellFormat {
  return formats
    .filter(({ range }) => range.top <= row && row <= range.bottom && range.left <= column && column <= range.right)
    .reduce<CellFormat>((combined, { format }) => ({ ...combined, ...format }), {});
}

export function strikes({ conditionalFormats }: SheetDocument): string[] {
  return conditionalFormats.filter(({ format }) => format.strikethrough === true).map(({ range }) => rangeAddress(range));
}


/** A plain sheet with these contents. */
export function documentOf(name: string, rows: readonly (readonly CellContent[])[], more: Partial<SheetDocument> = {}): SheetDocument {
  const plain: SheetDocument = {
    role: 'ranking',
    name, rows, formats: [], columnWidths: [], rowHeights: new Map(), merges: [], validations: [], conditionalFormats: [],
    frozen: { rows: 0, columns: 0 }, page: { orientation: 'portrait', fitWidth: false },
  };
  return { ...plain, ...more };
}

/** The worksheet as a host reads it back once it is written. */
export function gridOfDocument({ name, rows, merges }: SheetDocument): Grid {
  return {
    name,
    visibility: 'visible',
    rows: rows.flatMap((cells, index) => {
      const filled = cells.flatMap((content, column) => gridCell(content, column));
      return filled.length === 0 ? [] : [{ index, hidden: false, cells: filled }];
    }),
    merges,
    hiddenColumns: [],
  };
}

function gridCell(content: CellContent, column: number): GridCell[] {
  if (content === null) return [];
  return typeof content === 'object' ? [{ column, value: content.result, formula: content.formula }] : [{ column, value: content }];
}
