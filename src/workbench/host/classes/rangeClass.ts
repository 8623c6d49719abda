import { boundingRect, areaOn, columnCount, fullAddress, intersection, isEntireColumn, isEntireRow, rowCount, type Area } from '../model/area';
import { areasOf, cellCountOf } from '../model/areas';
import { commonStyle, setStyle } from '../model/cellStyles';
import { cellValue, cellValueType, displayText } from '../model/cellContent';
import { isColumnHidden, isRowHidden, setColumnsHidden, setRowsHidden } from '../model/lines';
import { enterContents, forEachContent, formulaOrValue, formulaOrValueR1C1, readCells } from '../model/rangeContents';
import * as navigation from '../model/rangeNavigation';
import { usedRange } from '../model/usedRange';
import { booleanOf, integerOf, optional, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excelError';
import type { HostObject } from '../protocol/hostClass';
import { areaArgument } from './rangeArguments';
import { RANGE_ACTIONS } from './rangeActions';
import { defineClass, objectOf } from './registry';

/** Excel answers -1 where there are more cells than a 32-bit number counts. */
const MOST_COUNTED = 2_147_483_647;

const range = (area: Area): HostObject => objectOf('Range', area);

function numberFormats(area: Area): unknown {
  if (isEntireRow(area) || isEntireColumn(area)) return commonStyle([area], ({ n }) => n?.pattern ?? 'General');
  return readCells(area, (_, row, column) => patternAt(area, row, column));
}

function patternAt({ sheet }: Area, row: number, column: number): string {
  return sheet.style(row, column).n?.pattern ?? 'General';
}

function setNumberFormats(area: Area, formats: unknown): void {
  if (!Array.isArray(formats)) {
    const pattern = textOf(formats, 'numberFormat');
    setStyle([area], () => ({ n: { pattern } }));
    return;
  }
  const patterns = new Map<string, string>();
  forEachContent(area, formats, (format, row, column) => { if (format !== null) patterns.set(`${String(row)},${String(column)}`, textOf(format, 'numberFormat')); });
  setStyle([area], (row, column) => {
    const pattern = patterns.get(`${String(row)},${String(column)}`);
    return pattern === undefined ? undefined : { n: { pattern } };
  });
}

/** Returns whether all lines are hidden, or `null` where only some are. */
function hiddenLines(first: number, last: number, isHidden: (line: number) => boolean): boolean | null {
  const firstHidden = isHidden(first);
  for (let line = first + 1; line <= last; line++) if (isHidden(line) !== firstHidden) return null;
  return firstHidden;
}

const rowHidden = ({ sheet, top, bottom }: Area): boolean | null => hiddenLines(top, bottom, (row) => isRowHidden(sheet, row));
const columnHidden = ({ sheet, left, right }: Area): boolean | null => hiddenLines(left, right, (column) => isColumnHidden(sheet, column));

function hidden(area: Area): boolean | null {
  const [rows, columns] = [rowHidden(area), columnHidden(area)];
  if (rows === true || columns === true) return true;
  return rows === null || columns === null ? null : false;
}

function used(area: Area, valuesOnly: unknown): Area | undefined {
  const found = usedRange(area.sheet, area, optional(valuesOnly, 'valuesOnly', booleanOf) ?? false);
  return found === undefined ? undefined : { sheet: area.sheet, ...found };
}

function common(area: Area, other: unknown): Area | undefined {
  const with_ = areaArgument(other, area.sheet, 'anotherRange');
  const found = with_.sheet.id === area.sheet.id ? intersection(area, with_) : undefined;
  return found === undefined ? undefined : { sheet: area.sheet, ...found };
}

function existing(area: Area | undefined): HostObject {
  if (area === undefined) throw new ExcelError('ItemNotFound');
  return range(area);
}

const orNull = (area: Area | undefined): HostObject | null => (area === undefined ? null : range(area));
const int = (value: unknown): number => integerOf(value, 'argument');
const count = (value: unknown): number => optional(value, 'count', integerOf) ?? 1;

defineClass('Range', {
  calculated: ['Values', 'Text', 'ValueTypes', 'Formulas', 'FormulasR1C1', 'FormulasLocal', 'CopyFrom', 'GetSpecialCells', 'GetSpecialCellsOrNullObject'],
  properties: {
    Address: fullAddress,
    AddressLocal: fullAddress,
    CellCount: (area) => (cellCountOf([area]) > MOST_COUNTED ? -1 : cellCountOf([area])),
    RowIndex: ({ top }) => top,
    ColumnIndex: ({ left }) => left,
    RowCount: rowCount,
    ColumnCount: columnCount,
    Values: { get: (area) => readCells(area, cellValue), set: enterContents },
    Formulas: { get: (area) => readCells(area, (cell, row, column) => formulaOrValue(area, cell, row, column)), set: enterContents },
    FormulasLocal: { get: (area) => readCells(area, (cell, row, column) => formulaOrValue(area, cell, row, column)), set: enterContents },
    FormulasR1C1: { get: (area) => readCells(area, (cell, row, column) => formulaOrValueR1C1(area, cell, row, column)), set: (area, value) => { enterContents(area, value, 'R1C1'); } },
    Text: (area) => readCells(area, (cell, row, column) => displayText(cell, patternAt(area, row, column))),
    ValueTypes: (area) => readCells(area, cellValueType),
    NumberFormat: { get: numberFormats, set: setNumberFormats },
    Hidden: hidden,
    RowHidden: { get: rowHidden, set: (area, value) => { setRowsHidden(area, booleanOf(value, 'rowHidden')); } },
    ColumnHidden: { get: columnHidden, set: (area, value) => { setColumnsHidden(area, booleanOf(value, 'columnHidden')); } },
    IsEntireColumn: isEntireColumn,
    IsEntireRow: isEntireRow,
  },
  objects: {
    ConditionalFormats: (area) => objectOf('ConditionalFormatCollection', [area]),
    DataValidation: (area) => objectOf('DataValidation', [area]),
    Format: (area) => objectOf('RangeFormat', [area]),
    Worksheet: ({ sheet }) => objectOf('Worksheet', sheet),
  },
  methods: {
    ...RANGE_ACTIONS,
    GetAbsoluteResizedRange: (area, [rows, columns]) => range(navigation.areaOfSize(area, int(rows), int(columns))),
    GetBoundingRect: (area, [other]) => range(areaOn(area.sheet, boundingRect(area, areaArgument(other, area.sheet, 'anotherRange')))),
    GetCell: (area, [row, column]) => range(navigation.cellOf(area, int(row), int(column))),
    GetColumn: (area, [column]) => range(navigation.columnOf(area, int(column))),
    GetColumnsAfter: (area, [columns]) => range(navigation.columnsBeside(area, -count(columns))),
    GetColumnsBefore: (area, [columns]) => range(navigation.columnsBeside(area, count(columns))),
    GetEntireColumn: (area) => range(navigation.entireColumns(area)),
    GetEntireRow: (area) => range(navigation.entireRows(area)),
    GetIntersection: (area, [other]) => existing(common(area, other)),
    GetIntersectionOrNullObject: (area, [other]) => orNull(common(area, other)),
    GetLastCell: (area) => range(navigation.cellOf(area, rowCount(area) - 1, columnCount(area) - 1)),
    GetLastColumn: (area) => range(navigation.columnOf(area, columnCount(area) - 1)),
    GetLastRow: (area) => range(navigation.rowOf(area, rowCount(area) - 1)),
    GetOffsetRange: (area, [rows, columns]) => range(navigation.offsetArea(area, int(rows), int(columns))),
    GetResizedRange: (area, [rows, columns]) => range(navigation.resizedArea(area, int(rows), int(columns))),
    GetRow: (area, [row]) => range(navigation.rowOf(area, int(row))),
    GetRowsAbove: (area, [rows]) => range(navigation.rowsBeside(area, count(rows))),
    GetRowsBelow: (area, [rows]) => range(navigation.rowsBeside(area, -count(rows))),
    GetUsedRange: (area, [valuesOnly]) => existing(used(area, valuesOnly)),
    GetUsedRangeOrNullObject: (area, [valuesOnly]) => orNull(used(area, valuesOnly)),
    GetVisibleView: (area) => objectOf('RangeView', areasOf([area])),
    // The dispatcher does what keeping asks for.
    _KeepReference: () => null,
    _ValidateArraySize: () => null,
  },
});
