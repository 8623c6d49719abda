import type { Area } from './area';
import { removeConditionalFormats } from './conditionalFormats';
import { removeValidation } from './dataValidation';
import { unmergeArea } from './merges';
import type { CellMatrix } from './openSheet';
import { refuseIfLocked } from './sheetProtection';

export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Clears what is named; conditional formats go with the formats, validation with all. */
export function clearArea(area: Area, what: ClearWhat): void {
  refuseIfLocked(area);
  if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') return;
  const contents = what !== 'Formats';
  const formats = what === 'All' || what === 'Formats';
  const cells: CellMatrix = {};
  area.sheet.forEachCell(area, (cell, row, column) => {
    const cleared = { ...(contents ? { v: null, f: null, si: null, p: null } : { t: cell.t ?? null }), ...(formats ? { s: null, custom: null } : {}) };
    (cells[row] ??= {})[column] = contents && formats ? null : cleared;
  });
  if (contents) area.sheet.writeCells(cells);
  else area.sheet.writeStyles(cells);
  if (!formats) return;
  unmergeArea(area);
  removeConditionalFormats(area);
  if (what === 'All') removeValidation(area);
}
