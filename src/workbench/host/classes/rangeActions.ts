import { SetSelectionsOperation } from '@univerjs/sheets';
import type { Area } from '../model/area';
import { areasOf } from '../model/areas';
import { clearArea, type ClearWhat } from '../model/clearCells';
import { copyCells, type CopyWhat } from '../model/copyCells';
import { deleteCells, insertCells } from '../model/insertDelete';
import { mergeArea, mergedAreas, unmergeArea } from '../model/merges';
import { refuseIfLocked, refuseUnlessAllowed } from '../model/sheetProtection';
import { activateSheet } from '../model/sheetCollection';
import { specialCells, type SpecialKind } from '../model/specialCells';
import { booleanOf, oneOf, optional, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excelError';
import type { HostObject } from '../protocol/hostClass';
import { areasArgument } from './rangeArguments';
import { objectOf } from './registry';

const CLEAR: readonly ClearWhat[] = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'];
const COPY: readonly CopyWhat[] = ['All', 'Formulas', 'Values', 'Formats'];
const SPECIAL: readonly SpecialKind[] = ['Blanks', 'Constants', 'Formulas', 'Visible'];

function copyFrom(area: Area, [source, type, skipBlanks, transpose]: readonly unknown[]): void {
  const what = optional(type, 'copyType', (value, name) => oneOf(value, COPY, name)) ?? 'All';
  const skip = optional(skipBlanks, 'skipBlanks', booleanOf) ?? false;
  if (optional(transpose, 'transpose', booleanOf) === true) throw new ExcelError('ApiNotFound', 'Range.copyFrom with transpose is not part of this host', 'Range.CopyFrom(transpose)');
  const from = areasArgument(source, area.sheet, 'sourceRange');
  if (from.length > 1) throw new ExcelError('ApiNotFound', 'Range.copyFrom from several areas is not part of this host', 'Range.CopyFrom(several areas)');
  copyCells(from[0], area, what, skip);
}

function special(area: Area, [kind, valueType]: readonly unknown[]): readonly Area[] {
  const known = SPECIAL.find((each) => each.toLowerCase() === textOf(kind, 'cellType').toLowerCase());
  if (known === undefined) throw new ExcelError('ApiNotFound', `Range.getSpecialCells(${String(kind)}) is not part of this host`, `Range.GetSpecialCells(${String(kind)})`);
  return specialCells(area, known, optional(valueType, 'cellValueType', textOf) ?? 'All');
}

function orNull(areas: readonly Area[]): HostObject | null {
  return areas.length === 0 ? null : objectOf('RangeAreas', areasOf(areas));
}

/** Selects the range for the person at the grid, on its sheet. */
function select(area: Area): void {
  activateSheet(area.sheet);
  const { top, left, bottom, right } = area;
  const range = { startRow: top, startColumn: left, endRow: Math.min(bottom, area.sheet.core.getRowCount() - 1), endColumn: Math.min(right, area.sheet.core.getColumnCount() - 1) };
  const primary = { actualRow: top, actualColumn: left, startRow: top, startColumn: left, endRow: top, endColumn: left, isMerged: false, isMergedMainCell: false };
  area.sheet.mutate(SetSelectionsOperation.id, { selections: [{ range, primary, style: null }] });
}

/** What a range does, as against what it is. */
export const RANGE_ACTIONS = {
  Calculate: ({ sheet }: Area) => { sheet.book.calculation.recalculate(); },
  Clear: (area: Area, [applyTo]: readonly unknown[]) => { clearArea(area, optional(applyTo, 'applyTo', (value, name) => oneOf(value, CLEAR, name)) ?? 'All'); },
  CopyFrom: copyFrom,
  Delete: (area: Area, [shift]: readonly unknown[]) => { deleteCells(area, oneOf(shift, ['Up', 'Left'], 'shift')); },
  GetMergedAreasOrNullObject: (area: Area) => orNull(mergedAreas(area)),
  GetSpecialCells: (area: Area, args: readonly unknown[]) => objectOf('RangeAreas', areasOf(special(area, args))),
  GetSpecialCellsOrNullObject: (area: Area, args: readonly unknown[]) => orNull(special(area, args)),
  Insert: (area: Area, [shift]: readonly unknown[]) => objectOf('Range', insertCells(area, oneOf(shift, ['Down', 'Right'], 'shift'))),
  Merge: (area: Area, [across]: readonly unknown[]) => {
    refuseUnlessAllowed(area.sheet);
    mergeArea(area, optional(across, 'across', booleanOf) ?? false);
  },
  Select: select,
  Unmerge: (area: Area) => {
    refuseIfLocked(area);
    unmergeArea(area);
  },
};
