import { ExcelError } from '../protocol/excelError';
import { columnCount, isEntireColumn, isEntireRow, rowCount, type Area } from './area';
import { refuseUnlessAllowed } from './sheetProtection';

/** Whole rows and columns; Univer moves references, names, validation and conditional formats with them. */

/** Inserts before the area and returns it: the room that was made. */
export function insertCells(area: Area, shift: 'Down' | 'Right'): Area {
  const { sheet } = area;
  if (isEntireRow(area)) {
    refuseUnlessAllowed(sheet, 'allowInsertRows');
    sheet.grow(area.bottom + 1, 0);
    sheet.facade.insertRows(area.top, rowCount(area));
  } else if (isEntireColumn(area)) {
    refuseUnlessAllowed(sheet, 'allowInsertColumns');
    sheet.grow(0, area.right + 1);
    sheet.facade.insertColumns(area.left, columnCount(area));
  } else throw onlyLines('Insert', shift);
  return area;
}

export function deleteCells(area: Area, shift: 'Up' | 'Left'): void {
  const { sheet } = area;
  if (isEntireRow(area)) {
    refuseUnlessAllowed(sheet, 'allowDeleteRows');
    sheet.grow(area.bottom + 2, 0);
    sheet.facade.deleteRows(area.top, rowCount(area));
  } else if (isEntireColumn(area)) {
    refuseUnlessAllowed(sheet, 'allowDeleteColumns');
    sheet.grow(0, area.right + 2);
    sheet.facade.deleteColumns(area.left, columnCount(area));
  } else throw onlyLines('Delete', shift);
}

function onlyLines(member: string, shift: string): ExcelError {
  return new ExcelError('ApiNotFound', `Range.${member} of single cells (${shift}) is not part of this host`, `Range.${member}(${shift})`);
}
