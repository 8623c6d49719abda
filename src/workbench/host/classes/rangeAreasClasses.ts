import { isEntireColumn, isEntireRow, rowCount, columnCount, type Area } from '../model/area';
import { areasAddress, cellCountOf, sheetOf, type Areas } from '../model/areas';
import { cellValue, cellValueType, displayText } from '../model/cellContent';
import { clearArea } from '../model/clearCells';
import { isColumnHidden, isRowHidden } from '../model/lines';
import { formulaOrValue } from '../model/rangeContents';
import { cellAddress } from '../../../workbook/address';
import { integerOf, oneOf, optional } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excelError';
import type { HostObject } from '../protocol/hostClass';
import { defineClass, objectOf } from './registry';

defineClass('RangeAreas', {
  properties: {
    Address: areasAddress,
    AddressLocal: areasAddress,
    AreaCount: (areas) => areas.length,
    CellCount: cellCountOf,
    IsEntireColumn: (areas) => areas.every(isEntireColumn),
    IsEntireRow: (areas) => areas.every(isEntireRow),
  },
  objects: {
    Areas: (areas) => objectOf('RangeCollection', areas),
    ConditionalFormats: (areas) => objectOf('ConditionalFormatCollection', areas),
    DataValidation: (areas) => objectOf('DataValidation', areas),
    Format: (areas) => objectOf('RangeFormat', areas),
    Worksheet: (areas) => objectOf('Worksheet', sheetOf(areas)),
  },
  methods: {
    Clear: (areas, [applyTo]) => {
      const what = optional(applyTo, 'applyTo', (value, name) => oneOf(value, ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks'] as const, name)) ?? 'All';
      for (const area of areas) clearArea(area, what);
    },
    _KeepReference: () => null,
  },
});

function rangeAt(areas: Areas, index: unknown): HostObject {
  const area = areas[integerOf(index, 'index')];
  if (area === undefined) throw invalidArgument('there is no such range');
  return objectOf('Range', area);
}

defineClass('RangeCollection', {
  items: (areas) => areas.map((area) => objectOf('Range', area)),
  item: rangeAt,
  methods: { GetCount: (areas) => areas.length, GetItemAt: (areas, [index]) => rangeAt(areas, index) },
});

/** The rows and columns of an area that can be seen. */
function visible(area: Area): { rows: number[]; columns: number[] } {
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.top + index).filter((row) => !isRowHidden(area.sheet, row));
  const columns = Array.from({ length: columnCount(area) }, (_, index) => area.left + index).filter((column) => !isColumnHidden(area.sheet, column));
  return { rows, columns };
}

function visibleCells<Result>([area]: Areas, read: (row: number, column: number) => Result): Result[][] {
  const { rows, columns } = visible(area);
  return rows.map((row) => columns.map((column) => read(row, column)));
}

function patternAt([{ sheet }]: Areas, row: number, column: number): string {
  return sheet.style(row, column).n?.pattern ?? 'General';
}

defineClass('RangeView', {
  calculated: ['Values', 'Text', 'ValueTypes'],
  properties: {
    CellAddresses: (areas) => visibleCells(areas, cellAddress),
    ColumnCount: ([area]) => visible(area).columns.length,
    RowCount: ([area]) => visible(area).rows.length,
    Index: () => 0,
    Values: (areas) => visibleCells(areas, (row, column) => cellValue(areas[0].sheet.cell(row, column))),
    ValueTypes: (areas) => visibleCells(areas, (row, column) => cellValueType(areas[0].sheet.cell(row, column))),
    Formulas: (areas) => visibleCells(areas, (row, column) => formulaOrValue(areas[0], areas[0].sheet.cell(row, column), row, column)),
    Text: (areas) => visibleCells(areas, (row, column) => displayText(areas[0].sheet.cell(row, column), patternAt(areas, row, column))),
    NumberFormat: (areas) => visibleCells(areas, (row, column) => patternAt(areas, row, column)),
  },
  methods: { GetRange: ([area]) => objectOf('Range', area) },
});
