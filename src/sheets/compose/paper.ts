import type { CellFormat } from '../../workbook/sheetDocument';
import { rowsRange, type SheetDraft } from './sheetDraft';

const BODY_FONT = '宋体';
const TITLE_FONT = '黑体';

/** How the printed sheets look: one body, one heading, one title. */
export const BODY: CellFormat = { font: BODY_FONT, size: 11, vertical: 'center' };
export const TABLE_BODY: CellFormat = { border: 'thin' };
export const HEADING: CellFormat = { bold: true, fill: 'EAF1F5', horizontal: 'center', wrap: true, border: 'thin' };
export const TITLE: CellFormat = { font: TITLE_FONT, size: 16, horizontal: 'center' };
export const CAPTION: CellFormat = { size: 10, color: '595959', wrap: true, vertical: 'center', horizontal: 'left' };
export const CENTERED: CellFormat = { horizontal: 'center' };
export const WRAPPED: CellFormat = { wrap: true };
/** What a file says stays text, also after somebody edits the cell. */
export const TEXT: CellFormat = { numberFormat: '@' };

export const WRONG = { fill: 'F8CBAD', color: '9C0006' } as const;
export const MISSING = { fill: 'FFEB9C' } as const;
export const FAINT = { color: '7F7F7F' } as const;
export const DROPPED = { strikethrough: true, color: '7F7F7F' } as const;

/** Of a row of the sheets that are printed and signed, in points. */
export const ROW_HEIGHT = 21;

const LINE_HEIGHT = 15;

/** Puts the title in row 1 and the caption in row 2, each over the whole width. */
export function putTitle(draft: SheetDraft, title: string, caption: string, columnWidths: readonly number[]): void {
  const lastColumn = columnWidths.length - 1;
  for (const [row, text, format, height] of [
    [0, title, TITLE, 30],
    [1, caption, CAPTION, textHeight(caption, sum(columnWidths))],
  ] as const) {
    draft.set(row, 0, text);
    draft.merge(rowsRange(row, row, lastColumn));
    draft.format(rowsRange(row, row, lastColumn), { ...BODY, ...format });
    draft.height(row, height);
  }
}

/** Puts a text over the whole width, high enough to be read; returns its row. */
export function putWideText(draft: SheetDraft, text: string, columnWidths: readonly number[], format: CellFormat = {}): number {
  const lastColumn = columnWidths.length - 1;
  const row = draft.addRow([text]);
  draft.merge(rowsRange(row, row, lastColumn));
  draft.format(rowsRange(row, row, lastColumn), { ...BODY, wrap: true, horizontal: 'left', ...format });
  draft.height(row, textHeight(text, sum(columnWidths)));
  return row;
}

/** Returns the height in points of a wrapped text in a column so many characters wide: hosts do not fit merged cells. */
export function textHeight(text: string, width: number): number {
  const lines = text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(displayWidth(line) / Math.max(1, width - 1))), 0);
  return Math.min(400, lines * LINE_HEIGHT + 6);
}

/** Returns how many characters of the default font a text is wide: a Chinese character takes two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1;
  return width;
}

/** Returns a column width that shows the longest of the texts, within bounds. */
export function fitWidth(texts: Iterable<string>, least: number, most: number): number {
  let width = least;
  for (const text of texts) width = Math.max(width, displayWidth(text) + 2);
  return Math.min(width, most);
}

function sum(widths: readonly number[]): number {
  return widths.reduce((total, width) => total + width, 0);
}
