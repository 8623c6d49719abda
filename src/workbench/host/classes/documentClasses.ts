import { omit } from '../model/omit';
import type { OpenBook } from '../model/openBook';
import { protectSheet, unprotectSheet } from '../model/sheetProtection';
import { optional, recordOf, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excelError';
import type { HostObject, WritableProperty } from '../protocol/hostClass';
import { defineClass, objectOf } from './registry';

/** A property of the file, kept with the workbook. */
function documentProperty(name: string): WritableProperty<OpenBook> {
  return {
    get: (book) => book.extras.properties?.[name] ?? '',
    set: (book, value) => { book.extras = { ...book.extras, properties: { ...book.extras.properties, [name]: textOf(value, name) } }; },
  };
}

defineClass('DocumentProperties', {
  properties: {
    Author: documentProperty('author'),
    Category: documentProperty('category'),
    Comments: documentProperty('comments'),
    Company: documentProperty('company'),
    Keywords: documentProperty('keywords'),
    Manager: documentProperty('manager'),
    Subject: documentProperty('subject'),
    Title: documentProperty('title'),
  },
});

defineClass('WorkbookProtection', {
  properties: { Protected: (book) => book.extras.protection !== undefined },
  methods: {
    Protect: (book, [password]) => {
      if (book.extras.protection !== undefined) throw new ExcelError('AccessDenied', 'the workbook is protected already');
      const text = optional(password, 'password', textOf);
      book.extras = { ...book.extras, protection: text === undefined || text === '' ? {} : { password: text } };
    },
    Unprotect: (book, [password]) => {
      const { protection, ...extras } = book.extras;
      if (protection === undefined) throw new ExcelError('AccessDenied', 'the workbook is not protected');
      if (protection.password !== undefined && protection.password !== password) throw new ExcelError('AccessDenied', 'the password is another one');
      book.extras = extras;
    },
  },
});

const OPTIONS = ['allowAutoFilter', 'allowDeleteColumns', 'allowDeleteRows', 'allowEditObjects', 'allowEditScenarios', 'allowFormatCells', 'allowFormatColumns', 'allowFormatRows', 'allowInsertColumns', 'allowInsertHyperlinks', 'allowInsertRows', 'allowPivotTables', 'allowSort'];

defineClass('WorksheetProtection', {
  properties: {
    Protected: (sheet) => sheet.extras.protection !== undefined,
    Options: (sheet) => {
      const options = sheet.extras.protection?.options;
      if (options === undefined) return null;
      return { ...Object.fromEntries(OPTIONS.map((name) => [name, options[name] === true])), selectionMode: options['selectionMode'] ?? 'Normal' };
    },
  },
  methods: {
    Protect: (sheet, [options, password]) => {
      const given = optional(options, 'options', recordOf) ?? {};
      const known = Object.fromEntries(Object.entries(given).filter((entry): entry is [string, boolean | string] => typeof entry[1] === 'boolean' || typeof entry[1] === 'string'));
      protectSheet(sheet, known, optional(password, 'password', textOf));
    },
    Unprotect: (sheet, [password]) => { unprotectSheet(sheet, optional(password, 'password', textOf)); },
  },
});

/** Settings by key; `undefined` where there is none. */
function settingsOf(book: OpenBook): Readonly<Record<string, unknown>> {
  return book.extras.settings ?? {};
}

function put(book: OpenBook, key: string, value: unknown): HostObject {
  book.extras = { ...book.extras, settings: { ...settingsOf(book), [key]: value } };
  return objectOf('Setting', { book, key });
}

function setting(book: OpenBook, key: unknown): HostObject | null {
  const name = textOf(key, 'key');
  return Object.hasOwn(settingsOf(book), name) ? objectOf('Setting', { book, key: name }) : null;
}

function existing(book: OpenBook, key: unknown): HostObject {
  const found = setting(book, key);
  if (found === null) throw new ExcelError('ItemNotFound', `no setting ${textOf(key, 'key')}`);
  return found;
}

defineClass('SettingCollection', {
  items: (book) => Object.keys(settingsOf(book)).map((key) => objectOf('Setting', { book, key })),
  item: existing,
  methods: {
    Add: (book, [key, value]) => put(book, textOf(key, 'key'), value),
    GetCount: (book) => Object.keys(settingsOf(book)).length,
    GetItem: (book, [key]) => existing(book, key),
    GetItemOrNullObject: (book, [key]) => setting(book, key),
  },
});

defineClass('Setting', {
  identity: ({ key }) => ({ _Id: key }),
  properties: {
    Key: ({ key }) => key,
    Value: { get: ({ book, key }) => settingsOf(book)[key] ?? null, set: ({ book, key }, value) => { put(book, key, value); } },
  },
  methods: {
    Delete: ({ book, key }) => {
      book.extras = { ...book.extras, settings: omit(settingsOf(book), key) };
    },
  },
});
