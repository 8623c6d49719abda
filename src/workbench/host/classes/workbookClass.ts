import { LocaleType } from '@univerjs/core';
import { areaOn, parseArea, type Area } from '../model/area';
import { areasOf } from '../model/areas';
import type { OpenBook } from '../model/openBook';
import { ExcelError } from '../protocol/excelError';
import { booleanOf, oneOf, optional, textOf } from '../protocol/arguments';
import { objectOf, defineClass } from './registry';

const CALCULATION_MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;

/** Returns what a person has selected; the first cell where nothing is. */
export function selectedAreas(book: OpenBook): readonly [Area, ...Area[]] {
  const sheet = book.active();
  const ranges = sheet.facade.getSelection()?.getActiveRangeList() ?? [];
  const areas = ranges.map((range) => {
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    return areaOn(sheet, { top: startRow, left: startColumn, bottom: endRow, right: endColumn });
  });
  const [first = areaOn(sheet, { top: 0, left: 0, bottom: 0, right: 0 }), ...rest] = areas;
  return [first, ...rest];
}

function activeCell(book: OpenBook): Area {
  const sheet = book.active();
  const cell = book.workbook.getActiveCell();
  const row = cell?.getRow() ?? 0;
  const column = cell?.getColumn() ?? 0;
  return areaOn(sheet, { top: row, left: column, bottom: row, right: column });
}

function selectedRange(book: OpenBook): Area {
  const areas = selectedAreas(book);
  if (areas.length > 1) throw new ExcelError('InvalidSelection', 'more than one range is selected');
  return areas[0];
}

defineClass('Workbook', {
  properties: {
    Name: (book) => book.workbook.getName(),
    ReadOnly: () => false,
  },
  objects: {
    Application: (book) => objectOf('Application', book),
    Names: (book) => objectOf('NamedItemCollection', { book }),
    Properties: (book) => objectOf('DocumentProperties', book),
    Protection: (book) => objectOf('WorkbookProtection', book),
    Settings: (book) => objectOf('SettingCollection', book),
    Worksheets: (book) => objectOf('WorksheetCollection', book),
    _Runtime: (book) => objectOf('Runtime', book),
  },
  methods: {
    GetActiveCell: (book) => objectOf('Range', activeCell(book)),
    GetSelectedRange: (book) => objectOf('Range', selectedRange(book)),
    GetSelectedRanges: (book) => objectOf('RangeAreas', areasOf(selectedAreas(book))),
    _GetRangeForEventByReferenceId: (book, [address]) => objectOf('Range', eventArea(book, address)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, [address]) => objectOf('Range', eventArea(book, address)),
    _RegisterActivatedEvent: () => null,
    _UnregisterActivatedEvent: () => null,
  },
});

/** The reference of an event is the address of its range. */
function eventArea(book: OpenBook, address: unknown): Area {
  return parseArea(textOf(address, 'referenceId'), book.active());
}

defineClass('Runtime', {
  properties: {
    EnableEvents: {
      get: ({ session }) => session.enableEvents,
      set: (book, value) => { book.setEnableEvents(booleanOf(value, 'enableEvents')); },
    },
  },
});

defineClass('Application', {
  properties: {
    CalculationMode: {
      get: ({ session }) => session.calculationMode,
      set: (book, value) => { book.setCalculationMode(oneOf(value, CALCULATION_MODES, 'calculationMode')); },
    },
    CalculationState: (book) => (book.calculation.pending ? 'Pending' : 'Done'),
    CalculationEngineVersion: () => 191029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  objects: { CultureInfo: (book) => objectOf('CultureInfo', book) },
  methods: {
    Calculate: (book, [type]) => {
      optional(type, 'calculationType', (value, name) => oneOf(value, ['Recalculate', 'Full', 'FullRebuild'], name));
      book.calculation.recalculate();
    },
    // Both only spare work that this host does not do.
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

defineClass('CultureInfo', {
  properties: { Name: (book) => (book.workbook.getLocale() === LocaleType.EN_US ? 'en-US' : 'zh-CN') },
  objects: { NumberFormat: (book) => objectOf('NumberFormatInfo', book) },
});

defineClass('NumberFormatInfo', { properties: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' } });
