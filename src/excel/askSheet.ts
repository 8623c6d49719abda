import { isTemporary, MARK_NAME, readMark, type SheetMark } from '../workbook/sheetMark';
import { apiSupports } from './apiSupport';
import { parseAreas, type RangeCells, type SheetFacts } from './rangeGrid';

/** What is read of each sheet before its size is known; nearly every score sheet fits. */
const FIRST_ROWS = 1_000;
const FIRST_COLUMNS = 60;

/** What was asked of a sheet whose `name` and `visibility` are loaded. */
export interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: Excel.NamedItem;
  readonly used: Excel.Range;
  readonly visible: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | undefined;
  /** `undefined` where only the size was asked. */
  readonly start: Excel.Range | undefined;
}

/** Asks for everything but the cells. */
export function askSize(sheet: Excel.Worksheet): AskedSheet {
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load('formula');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
  // Nothing is asked of the used range itself, which an empty sheet does not have.
  const visible = sheet.getRange().getSpecialCellsOrNullObject('Visible');
  visible.load('address');
  const merged = apiSupports('1.13') ? sheet.getRange().getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  return { sheet, mark, used, visible, merged, start: undefined };
}

/** Asks for everything, of the cells those that nearly every sheet has. */
export function askSheet(sheet: Excel.Worksheet): AskedSheet {
  const asked = askSize(sheet);
  return { ...asked, start: loadCells(sheet.getRangeByIndexes(0, 0, FIRST_ROWS, FIRST_COLUMNS).getUsedRangeOrNullObject(true)) };
}

/** Asks for the cells of a range. */
export function loadCells(range: Excel.Range): Excel.Range {
  range.load('rowIndex,columnIndex,rowCount,columnCount,values,valueTypes,formulas,numberFormat');
  return range;
}

/** Returns the mark of an answered sheet. */
export function markOf({ mark }: AskedSheet): SheetMark | undefined {
  return mark.isNullObject ? undefined : readMark(String(mark.formula));
}

/** Returns whether the sheet is one that an interrupted writing left behind. */
export function isLeftBehind({ sheet: { name, visibility } }: AskedSheet): boolean {
  return isTemporary({ name, veryHidden: visibility === 'VeryHidden' });
}

/** Returns what an answered sheet is, without its cells. */
export function factsOf({ sheet, used, visible, merged }: AskedSheet): SheetFacts {
  const base = { name: sheet.name, visibility: sheet.visibility };
  if (used.isNullObject) return { ...base, used: undefined, visible: undefined, merges: [] };
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const range = { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
  // Null, which the types do not tell, where some are hidden and some are not.
  const someHidden = [used.rowHidden, used.columnHidden].some((hidden: boolean | null) => hidden ?? true);
  const seen = visible.isNullObject ? [] : parseAreas(visible.address);
  return {
    ...base,
    used: range,
    visible: someHidden ? seen : undefined,
    merges: merged === undefined || merged.isNullObject ? [] : parseAreas(merged.address),
  };
}

/** Returns the cells of an answered range. */
export function cellsOf({ rowIndex, columnIndex, values, valueTypes, formulas, numberFormat }: Excel.Range): RangeCells {
  return { rowIndex, columnIndex, values, valueTypes, formulas, numberFormat };
}
