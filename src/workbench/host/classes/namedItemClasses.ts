import { fullAddress } from '../model/area';
import { addName, changeName, deleteName, findName, nameArea, nameData, nameFormula, namesIn, nameSheet, storedFormula, type NamedRef, type NameScope } from '../model/names';
import { booleanOf, optional, textOf } from '../protocol/arguments';
import { ExcelError } from '../protocol/excelError';
import { isHostObject, type HostObject } from '../protocol/hostClass';
import { areaArgument } from './rangeArguments';
import { defineClass, objectOf } from './registry';

function add(scope: NameScope, [name, reference, comment]: readonly unknown[]): HostObject {
  const content = isHostObject(reference) ? areaArgument(reference, scope.book.active(), 'reference') : textOf(reference, 'reference');
  return objectOf('NamedItem', addName(scope, textOf(name, 'name'), content, optional(comment, 'comment', textOf)));
}

function existing(scope: NameScope, name: unknown): HostObject {
  const ref = findName(scope, textOf(name, 'name'));
  if (ref === undefined) throw new ExcelError('ItemNotFound', `no name ${textOf(name, 'name')}`);
  return objectOf('NamedItem', ref);
}

defineClass('NamedItemCollection', {
  items: (scope) => namesIn(scope).map((ref) => objectOf('NamedItem', ref)),
  item: existing,
  methods: {
    Add: add,
    AddFormulaLocal: add,
    GetCount: (scope) => namesIn(scope).length,
    GetItem: (scope, [name]) => existing(scope, name),
    GetItemOrNullObject: (scope, [name]) => {
      const ref = findName(scope, textOf(name, 'name'));
      return ref === undefined ? null : objectOf('NamedItem', ref);
    },
  },
});

function typeOf(ref: NamedRef): string {
  if (nameArea(ref) !== undefined) return 'Range';
  const content = constantOf(ref);
  if (content === undefined) return nameFormula(ref).includes('#REF!') ? 'Error' : 'String';
  return typeof content === 'number' ? 'Double' : typeof content === 'boolean' ? 'Boolean' : 'String';
}

function constantOf(ref: NamedRef): string | number | boolean | undefined {
  const text = nameFormula(ref).slice(1);
  if (/^-?[0-9.]+(?:E[+-]?[0-9]+)?$/i.test(text)) return Number(text);
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  return quoted?.replaceAll('""', '"');
}

/** A range's address, a constant's value; a formula is answered as it stands, because nothing calculates names by themselves. */
function valueOf(ref: NamedRef): unknown {
  const area = nameArea(ref);
  return area === undefined ? (constantOf(ref) ?? nameFormula(ref)) : fullAddress(area);
}

function rangeOf(ref: NamedRef): HostObject {
  const area = nameArea(ref);
  if (area === undefined) throw new ExcelError('InvalidReference', 'the name stands for no range');
  return objectOf('Range', area);
}

defineClass('NamedItem', {
  identity: (ref) => ({ _Id: nameData(ref).name }),
  properties: {
    Name: (ref) => nameData(ref).name,
    Type: typeOf,
    Value: valueOf,
    Formula: { get: nameFormula, set: (ref, value) => { changeName(ref, { formulaOrRefString: storedFormula(textOf(value, 'formula')) }); } },
    Visible: { get: (ref) => nameData(ref).hidden !== true, set: (ref, value) => { changeName(ref, { hidden: !booleanOf(value, 'visible') }); } },
    Comment: { get: (ref) => nameData(ref).comment ?? '', set: (ref, value) => { changeName(ref, { comment: textOf(value, 'comment') }); } },
    Scope: (ref) => (nameSheet(ref) === undefined ? 'Workbook' : 'Worksheet'),
  },
  objects: {
    Worksheet: (ref) => {
      const sheet = nameSheet(ref);
      if (sheet === undefined) throw new ExcelError('ItemNotFound', 'the name belongs to the workbook');
      return objectOf('Worksheet', sheet);
    },
    WorksheetOrNullObject: (ref) => {
      const sheet = nameSheet(ref);
      return sheet === undefined ? null : objectOf('Worksheet', sheet);
    },
  },
  methods: {
    Delete: deleteName,
    GetRange: rangeOf,
    GetRangeOrNullObject: (ref) => (nameArea(ref) === undefined ? null : rangeOf(ref)),
  },
});
