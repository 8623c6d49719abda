import type { OpenBook } from '../model/openBook';
import type { OpenSheet } from '../model/openSheet';
import { addSheet } from '../model/sheetCollection';
import { booleanOf, optional, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excelError';
import type { HostObject } from '../protocol/hostClass';
import { defineClass, objectOf } from './registry';

function sheetsOf(book: OpenBook, visibleOnly: unknown): readonly OpenSheet[] {
  const only = optional(visibleOnly, 'visibleOnly', booleanOf) ?? false;
  return book.sheets().filter((sheet) => !only || sheet.visible);
}

function existing(sheet: OpenSheet | undefined): HostObject {
  if (sheet === undefined) throw new ExcelError('ItemNotFound');
  return objectOf('Worksheet', sheet);
}

const EVENTS = ['ActivatedEvent', 'AddedEvent', 'DataChangedEvent', 'DeactivatedEvent', 'DeletedEvent', 'EventNameChanged', 'SelectionChangedEvent'];

/** Returns methods that register events: the host tells all of them, and the client hands them to those who listen. */
export function eventMethods(names: readonly string[]): Record<string, () => null> {
  return Object.fromEntries(names.flatMap((name) => [`_Register${name}`, `_Unregister${name}`]).map((method) => [method, () => null]));
}

defineClass('WorksheetCollection', {
  items: (book) => book.sheets().map((sheet) => objectOf('Worksheet', sheet)),
  item: (book, key) => objectOf('Worksheet', book.sheet(textOf(key, 'key'))),
  methods: {
    Add: (book, [name]) => objectOf('Worksheet', addSheet(book, optional(name, 'name', textOf))),
    GetActiveWorksheet: (book) => objectOf('Worksheet', book.active()),
    GetCount: (book, [visibleOnly]) => sheetsOf(book, visibleOnly).length,
    GetFirst: (book, [visibleOnly]) => existing(sheetsOf(book, visibleOnly)[0]),
    GetLast: (book, [visibleOnly]) => existing(sheetsOf(book, visibleOnly).at(-1)),
    GetItem: (book, [key]) => objectOf('Worksheet', book.sheet(textOf(key, 'key'))),
    GetItemOrNullObject: (book, [key]) => {
      const sheet = book.find(textOf(key, 'key'));
      return sheet === undefined ? null : objectOf('Worksheet', sheet);
    },
    ...eventMethods(EVENTS),
  },
});
