import { WrapStrategy } from '@univerjs/core';
import type { Area } from './area';
import { displayText } from './cellContent';
import { columnWidth, rowHeight, setColumnWidth, setRowHeight } from './lines';
import { usedRange } from './usedRange';

/** A page could measure text; without one, widths are what characters take at a font's size: about right, never exact. */
const WIDE = 1;
const NARROW = 0.55;
const PADDING = 6;
const LEADING = 1.3;

/** Makes each column as wide as its widest text. */
export function autofitColumns(area: Area): void {
  const used = usedRange(area.sheet, area, true);
  if (used === undefined) return;
  for (let column = used.left; column <= used.right; column++) {
    let width = 0;
    area.sheet.forEachCell({ top: used.top, bottom: used.bottom, left: column, right: column }, (cell, row) => {
      const style = area.sheet.style(row, column);
      for (const line of displayText(cell, style.n?.pattern ?? 'General').split('\n')) width = Math.max(width, textWidth(line, style.fs ?? 11));
    });
    if (width > 0) setColumnWidth({ ...area, left: column, right: column }, Math.min(width + PADDING, 1791));
  }
}

/** Makes each row as high as its highest cell, wrapped text counted by its column's width. */
export function autofitRows(area: Area): void {
  const used = usedRange(area.sheet, area, true);
  if (used === undefined) return;
  for (let row = used.top; row <= used.bottom; row++) {
    let height = 0;
    area.sheet.forEachCell({ top: row, bottom: row, left: used.left, right: used.right }, (cell, _row, column) => {
      const style = area.sheet.style(row, column);
      const size = style.fs ?? 11;
      const room = Math.max(1, columnWidth(area.sheet, column) - PADDING);
      const lines = displayText(cell, style.n?.pattern ?? 'General').split('\n').reduce((sum, line) => sum + (style.tb === WrapStrategy.WRAP ? Math.max(1, Math.ceil(textWidth(line, size) / room)) : 1), 0);
      height = Math.max(height, lines * size * LEADING);
    });
    if (height > 0 && Math.abs(height - rowHeight(area.sheet, row)) > 0.5) setRowHeight({ ...area, top: row, bottom: row }, Math.min(409.5, Math.round(height * 4) / 4));
  }
}

function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += size * (character > '\u2e7f' ? WIDE : NARROW);
  return width;
}
