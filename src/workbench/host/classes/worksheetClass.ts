import { SetTabColorMutation, ToggleGridlinesMutation } from '@univerjs/sheets';
import { areaOn, parseArea, WHOLE_SHEET, type Area } from '../model/area';
import type { OpenSheet } from '../model/openSheet';
import { activateSheet, copySheet, deleteSheet, moveSheet, renameSheet, setVisibility, visibilityOf } from '../model/sheetCollection';
import { refuseUnlessAllowed } from '../model/sheetProtection';
import { pointsOf } from '../model/lengths';
import { areaNamed } from '../model/names';
import { usedRange } from '../model/usedRange';
import { booleanOf, integerOf, numberOf, oneOf, optional, textOf } from '../protocol/arguments';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { isHostObject, type HostObject } from '../protocol/hostClass';
import { areasArgument } from './rangeArguments';
import { defineClass, objectOf } from './registry';
import { eventMethods } from './worksheetCollectionClass';

const EVENTS = ['ActivatedEvent', 'DataChangedEvent', 'DeactivatedEvent', 'EventNameChanged', 'SelectionChangedEvent'];
const PLACES = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function rangeByIndexes(sheet: OpenSheet, args: readonly unknown[]): Area {
  const [row, column, rows, columns] = args.map((value, index) => integerOf(value, `argument ${String(index + 1)}`));
  return areaOn(sheet, { top: row!, left: column!, bottom: row! + rows! - 1, right: column! + columns! - 1 });
}

function cellAt(sheet: OpenSheet, row: unknown, column: unknown): Area {
  return rangeByIndexes(sheet, [row, column, 1, 1]);
}

function rangeOf(sheet: OpenSheet, address: unknown): Area {
  const text = optional(address, 'address', textOf) ?? '';
  if (text === '') return areaOn(sheet, WHOLE_SHEET);
  const area = areaNamed(sheet, text) ?? parseArea(text, sheet);
  if (area.sheet.id !== sheet.id) throw invalidArgument(`${text} lies on another worksheet`);
  return area;
}

function used(sheet: OpenSheet, valuesOnly: unknown): Area | undefined {
  const range = usedRange(sheet, WHOLE_SHEET, optional(valuesOnly, 'valuesOnly', booleanOf) ?? false);
  return range === undefined ? undefined : areaOn(sheet, range);
}

function neighbour(sheet: OpenSheet, step: 1 | -1, visibleOnly: unknown): OpenSheet | undefined {
  const only = optional(visibleOnly, 'visibleOnly', booleanOf) ?? false;
  const sheets = sheet.book.sheets();
  const others = step === 1 ? sheets.slice(sheet.position + 1) : sheets.slice(0, sheet.position).reverse();
  return others.find(({ visible }) => visible || !only);
}

function existing(sheet: OpenSheet | undefined): HostObject {
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return objectOf('Worksheet', sheet);
}

function copyTo(sheet: OpenSheet, place: unknown, relativeTo: unknown): OpenSheet {
  const where = optional(place, 'positionType', (value, name) => oneOf(value, PLACES, name)) ?? 'None';
  const sheets = sheet.book.sheets();
  if (where === 'Beginning') return copySheet(sheet, 0);
  if (where === 'None' || where === 'End') return copySheet(sheet, sheets.length);
  const other = isHostObject(relativeTo) ? (relativeTo.target as OpenSheet) : undefined;
  if (other === undefined) throw invalidArgument('relativeTo is no worksheet');
  return copySheet(sheet, other.position + (where === 'After' ? 1 : 0));
}

function setTabColor(sheet: OpenSheet, value: unknown): void {
  sheet.mutate(SetTabColorMutation.id, { color: textOf(value, 'tabColor') });
}

function setGridlines(sheet: OpenSheet, value: unknown): void {
  sheet.mutate(ToggleGridlinesMutation.id, { showGridlines: booleanOf(value, 'showGridlines') ? 1 : 0 });
}

function setHeadings(sheet: OpenSheet, value: unknown): void {
  sheet.extras = { ...sheet.extras, hideHeadings: !booleanOf(value, 'showHeadings') };
}

const showGridlines = (sheet: OpenSheet): boolean => !sheet.facade.hasHiddenGridLines();
const showHeadings = (sheet: OpenSheet): boolean => sheet.extras.hideHeadings !== true;

defineClass('Worksheet', {
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: ({ id }) => id,
    Name: { get: ({ name }) => name, set: (sheet, value) => { renameSheet(sheet, textOf(value, 'name')); } },
    Position: { get: ({ position }) => position, set: (sheet, value) => { moveSheet(sheet, integerOf(value, 'position')); } },
    Visibility: { get: visibilityOf, set: (sheet, value) => { setVisibility(sheet, oneOf(value, ['Visible', 'Hidden', 'VeryHidden'], 'visibility')); } },
    TabColor: { get: (sheet) => (sheet.facade.getTabColor() ?? '').toUpperCase(), set: setTabColor },
    ShowGridlines: { get: showGridlines, set: setGridlines },
    Gridlines: { set: setGridlines },
    ShowHeadings: { get: showHeadings, set: setHeadings },
    Headings: { set: setHeadings },
    // Excel counts the standard width in characters of the default font: 7 pixels each and 5 of padding.
    StandardWidth: {
      get: (sheet) => Math.round(((sheet.core.getConfig().defaultColumnWidth - 5) / 7) * 100) / 100,
      set: (sheet, value) => { setStandardWidth(sheet, numberOf(value, 'standardWidth')); },
    },
    StandardHeight: (sheet) => pointsOf(sheet.core.getConfig().defaultRowHeight),
  },
  objects: {
    AutoFilter: (sheet) => objectOf('AutoFilter', sheet),
    Charts: (sheet) => objectOf('ChartCollection', sheet),
    FreezePanes: (sheet) => objectOf('WorksheetFreezePanes', sheet),
    Names: (sheet) => objectOf('NamedItemCollection', { book: sheet.book, sheet }),
    PageLayout: (sheet) => objectOf('PageLayout', sheet),
    Protection: (sheet) => objectOf('WorksheetProtection', sheet),
  },
  methods: {
    Activate: (sheet) => { activateSheet(sheet); },
    Calculate: (sheet) => { sheet.book.calculation.recalculate(); },
    Copy: (sheet, [place, relativeTo]) => objectOf('Worksheet', copyTo(sheet, place, relativeTo)),
    Delete: (sheet) => { deleteSheet(sheet); },
    GetCell: (sheet, [row, column]) => objectOf('Range', cellAt(sheet, row, column)),
    GetNext: (sheet, [visibleOnly]) => existing(neighbour(sheet, 1, visibleOnly)),
    GetNextOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, 1, visibleOnly)),
    GetPrevious: (sheet, [visibleOnly]) => existing(neighbour(sheet, -1, visibleOnly)),
    GetPreviousOrNullObject: (sheet, [visibleOnly]) => orNull(neighbour(sheet, -1, visibleOnly)),
    GetRange: (sheet, [address]) => objectOf('Range', rangeOf(sheet, address)),
    GetRangeByIndexes: (sheet, args) => objectOf('Range', rangeByIndexes(sheet, args)),
    GetRanges: (sheet, [address]) => objectOf('RangeAreas', areasArgument(address ?? '1:1048576', sheet, 'address')),
    GetUsedRange: (sheet, [valuesOnly]) => objectOf('Range', used(sheet, valuesOnly) ?? cellAt(sheet, 0, 0)),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const area = used(sheet, valuesOnly);
      return area === undefined ? null : objectOf('Range', area);
    },
    ...eventMethods(EVENTS),
  },
});

function orNull(sheet: OpenSheet | undefined): HostObject | null {
  return sheet === undefined ? null : objectOf('Worksheet', sheet);
}

function setStandardWidth(sheet: OpenSheet, characters: number): void {
  refuseUnlessAllowed(sheet, 'allowFormatColumns');
  if (characters < 0 || characters > 255) throw invalidArgument('standardWidth');
  // Univer has no mutation for it.
  sheet.core.getConfig().defaultColumnWidth = Math.round(characters * 7 + 5);
}
