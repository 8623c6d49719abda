import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { areaOn, intersection, type Area } from './area';
import { univerRanges } from './lines';
import type { CellMatrix } from './openSheet';

/** Returns the merged areas that touch the area, in the order of their first cells. */
export function mergedAreas(area: Area): Area[] {
  return area.sheet.core
    .getMergeData()
    .map(({ startRow, startColumn, endRow, endColumn }) => ({ sheet: area.sheet, top: startRow, left: startColumn, bottom: endRow, right: endColumn }))
    .filter((merged) => intersection(merged, area) !== undefined)
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Merges the area, or each row of it; only the content of each first cell stays, as in Excel. */
export function mergeArea(area: Area, across: boolean): void {
  unmergeArea(area);
  const rows = across ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => areaOn(area.sheet, { ...area, top: area.top + index, bottom: area.top + index })) : [area];
  for (const part of rows) mergeOne(part);
}

function mergeOne(area: Area): void {
  if (area.top === area.bottom && area.left === area.right) return;
  const emptied: CellMatrix = {};
  area.sheet.forEachCell(area, (cell, row, column) => {
    if ((row !== area.top || column !== area.left) && (cell.v !== undefined || cell.f !== undefined)) (emptied[row] ??= {})[column] = { v: null, f: null, si: null, p: null };
  });
  area.sheet.writeCells(emptied);
  area.sheet.mutate(AddWorksheetMergeMutation.id, { ranges: univerRanges(area) });
}

/** Takes apart every merged area that touches the area. */
export function unmergeArea(area: Area): void {
  const ranges = mergedAreas(area).flatMap(univerRanges);
  if (ranges.length > 0) area.sheet.mutate(RemoveWorksheetMergeMutation.id, { ranges });
}
