import type { ICellData } from '@univerjs/core';
import { columnCount, intersection, isEntireColumn, isEntireRow, rowCount, areaOn, type Area } from './area';
import { cellValue, hasFormula } from './cellContent';
import { copyConditionalFormats, copyLines, copyMerges, copyValidation, type Place } from './copyFeatures';
import { shiftFormula } from './formulaReferences';
import { omit } from './omit';
import type { CellMatrix } from './openSheet';
import { formulaAt } from './rangeContents';
import { refuseIfLocked } from './sheetProtection';
import { usedRange } from './usedRange';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats';

/** A cell of the source, counted from its first cell, its formula its own. */
interface SourceCell {
  readonly cell: ICellData;
  readonly row: number;
  readonly column: number;
}

/**
 * Copies one area over another as Excel pastes: as often as it fits where the target is a multiple of it, else once from the target's first cell. References
 * move with their cells. Whole rows and columns bring their heights and widths.
 */
export function copyCells(source: Area, target: Area, what: CopyWhat, skipBlanks: boolean): void {
  const places = placesOf(source, target);
  const covered = coveredArea(source, target, places);
  refuseIfLocked(covered);
  const cells = sourceCells(source);
  if (!skipBlanks) clearTarget(covered, what);
  for (const place of places) writeCells(cells, source, place, covered, what, skipBlanks);
  if (what !== 'All' && what !== 'Formats') return;
  copyMerges(source, places, covered);
  copyConditionalFormats(source, places, covered);
  if (what === 'All') copyValidation(source, places, covered);
  copyLines(source, places);
}

/** The first cells of all copies. */
function placesOf(source: Area, target: Area): Place[] {
  const [rows, columns] = [rowCount(source), columnCount(source)];
  const [downs, acrosses] = [rowCount(target) / rows, columnCount(target) / columns];
  const tiles = Number.isInteger(downs) && Number.isInteger(acrosses);
  const places: Place[] = [];
  for (let down = 0; down < (tiles ? limited(downs, rows, target.sheet.core.getRowCount(), isEntireColumn(target)) : 1); down++) {
    for (let across = 0; across < (tiles ? limited(acrosses, columns, target.sheet.core.getColumnCount(), isEntireRow(target)) : 1); across++) {
      places.push({ sheet: target.sheet, top: target.top + down * rows, left: target.left + across * columns });
    }
  }
  return places;
}

/** Whole columns and rows are filled as far as the sheet reaches in Univer. */
function limited(times: number, length: number, available: number, entire: boolean): number {
  return entire ? Math.min(times, Math.max(1, Math.ceil(available / length))) : times;
}

function coveredArea(source: Area, target: Area, places: readonly Place[]): Area {
  const last = places.at(-1)!;
  return areaOn(target.sheet, { top: target.top, left: target.left, bottom: last.top + rowCount(source) - 1, right: last.left + columnCount(source) - 1 });
}

/** Read before anything is written: source and target may overlap. */
function sourceCells(source: Area): SourceCell[] {
  const cells: SourceCell[] = [];
  source.sheet.forEachCell(source, (cell, row, column) => {
    const formula = formulaAt(source, cell, row, column);
    const style = source.sheet.book.core.getStyles().getStyleByCell(cell);
    cells.push({ cell: { ...omit(cell, 'si'), ...(formula === undefined ? {} : { f: formula }), s: style ?? null }, row: row - source.top, column: column - source.left });
  });
  return cells;
}

function clearTarget(covered: Area, what: CopyWhat): void {
  const used = usedRange(covered.sheet, covered);
  const inside = used === undefined ? undefined : intersection(covered, used);
  if (inside === undefined) return;
  const cells: CellMatrix = {};
  covered.sheet.forEachCell({ ...covered, ...inside }, ({ t }, row, column) => {
    const cleared: ICellData | null = what === 'All' ? null : what === 'Formats' ? { s: null, custom: null, t: t ?? null } : { v: null, f: null, si: null, p: null };
    (cells[row] ??= {})[column] = cleared;
  });
  if (what === 'Formats') covered.sheet.writeStyles(cells);
  else covered.sheet.writeCells(cells);
}

function writeCells(source: readonly SourceCell[], from: Area, place: Place, covered: Area, what: CopyWhat, skipBlanks: boolean): void {
  const cells: CellMatrix = {};
  for (const { cell, row, column } of source) {
    if (skipBlanks && !hasFormula(cell) && cellValue(cell) === '') continue;
    const [toRow, toColumn] = [place.top + row, place.left + column];
    const copied = copiedCell(cell, what, toRow - (from.top + row), toColumn - (from.left + column), covered.sheet.cell(toRow, toColumn)?.t);
    (cells[toRow] ??= {})[toColumn] = copied;
  }
  if (what === 'Formats') place.sheet.writeStyles(cells);
  else place.sheet.writeCells(cells);
}

function copiedCell(cell: ICellData, what: CopyWhat, rows: number, columns: number, type: ICellData['t']): ICellData {
  const formula = cell.f == null || cell.f === '' ? null : shiftFormula(cell.f, rows, columns);
  const value: ICellData = { v: cell.v ?? null, p: cell.p ?? null, si: null, ...(cell.t == null ? {} : { t: cell.t }) };
  switch (what) {
    case 'Values':
      return { ...value, f: null };
    case 'Formulas':
      return { ...value, f: formula };
    case 'Formats':
      return { s: cell.s ?? null, custom: cell.custom ?? null, ...(type == null ? {} : { t: type }) };
    case 'All':
      return { ...value, f: formula, s: cell.s ?? null, custom: cell.custom ?? null };
  }
}
