import type { ICellData } from '@univerjs/core';
import type { CellRange } from '../../../workbook/grid';
import { WHOLE_SHEET } from './area';
import { hasContent } from './cellContent';
import type { OpenSheet } from './openSheet';

/** Returns the smallest rectangle that holds every used cell within the range, or `undefined`. Formats and merged cells count unless only values do. */
export function usedRange(sheet: OpenSheet, within: CellRange = WHOLE_SHEET, valuesOnly = false): CellRange | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  const add = (row: number, column: number): void => {
    used ??= { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.bottom = Math.max(used.bottom, row);
    used.left = Math.min(used.left, column);
    used.right = Math.max(used.right, column);
  };
  sheet.forEachCell(within, (cell, row, column) => {
    if (hasContent(cell) || (!valuesOnly && isFormatted(cell))) add(row, column);
  });
  return used;
}

function isFormatted({ s, custom }: ICellData): boolean {
  return (s !== undefined && s !== null) || (custom !== undefined && custom !== null);
}
