import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation, type IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import { parseAddress } from '../../../workbook/address';
import { ExcelError, invalidArgument } from '../protocol/excelError';
import { fixedAddress, parseArea, quoted, type Area } from './area';
import type { OpenBook } from './openBook';
import type { OpenSheet } from './openSheet';

/** Where names live: the workbook, or one sheet of it. */
export interface NameScope {
  readonly book: OpenBook;
  readonly sheet?: OpenSheet;
}

/** A name by the id that Univer gave it. */
export interface NamedRef {
  readonly book: OpenBook;
  readonly id: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
/** References that names are made of: `Sheet1!$A$1`, `'新 表'!$3:$4`, several with commas. */
const REFERENCE = /^(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Za-z]*\$?[0-9]*(?::\$?[A-Za-z]*\$?[0-9]*)?$/u;

let ids = 0;

/** Returns the names of exactly that scope, in the order of their spelling. */
export function namesIn({ book, sheet }: NameScope): NamedRef[] {
  return all(book)
    .filter(({ localSheetId }) => scopeOf(localSheetId) === sheet?.id)
    .sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
    .map(({ id }) => ({ book, id }));
}

export function findName(scope: NameScope, name: string): NamedRef | undefined {
  return namesIn(scope).find((ref) => nameData(ref).name.toLowerCase() === name.toLowerCase());
}

/** Throws ItemNotFound where the name was deleted. */
export function nameData({ book, id }: NamedRef): IDefinedNamesServiceParam {
  const data = all(book).find((each) => each.id === id);
  if (data === undefined) throw new ExcelError('ItemNotFound', 'the name was deleted');
  return data;
}

/** Returns the sheet that the name belongs to, or `undefined` for the workbook. */
export function nameSheet(ref: NamedRef): OpenSheet | undefined {
  const scope = scopeOf(nameData(ref).localSheetId);
  return ref.book.sheets().find(({ id }) => id === scope);
}

/** Adds a name for a range or a formula; throws InvalidArgument for what cannot be a name, ItemAlreadyExists within a scope. */
export function addName(scope: NameScope, name: string, content: Area | string, comment: string | undefined): NamedRef {
  if (!NAME.test(name) || name.length > 255 || parseAddress(name) !== undefined || /^(?:[rc]|r[0-9]*c[0-9]*|true|false)$/i.test(name)) throw invalidArgument(`“${name}” cannot be a name`);
  if (findName(scope, name) !== undefined) throw new ExcelError('ItemAlreadyExists', `there is a name ${name}`);
  const id = `name-${String(++ids)}-${scope.book.unitId}`;
  put(scope.book, {
    id,
    name,
    formulaOrRefString: typeof content === 'string' ? storedFormula(content) : `${quoted(content.sheet.name)}!${fixedAddress(content)}`,
    localSheetId: scope.sheet?.id ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
    ...(comment === undefined ? {} : { comment }),
  });
  return { book: scope.book, id };
}

/** Changes what a name means or how it is shown. */
export function changeName(ref: NamedRef, change: Partial<Pick<IDefinedNamesServiceParam, 'comment' | 'hidden' | 'formulaOrRefString'>>): void {
  put(ref.book, { ...nameData(ref), ...change });
}

export function deleteName(ref: NamedRef): void {
  ref.book.mutate(RemoveDefinedNameMutation.id, { ...nameData(ref) });
}

/** Returns the formula with its equals sign. */
export function nameFormula(ref: NamedRef): string {
  const { formulaOrRefString } = nameData(ref);
  return formulaOrRefString.startsWith('=') ? formulaOrRefString : `=${formulaOrRefString}`;
}

/** Returns the range that a name stands for, or `undefined` where it stands for none. */
export function nameArea(ref: NamedRef): Area | undefined {
  const formula = nameFormula(ref).slice(1);
  if (!REFERENCE.test(formula)) return undefined;
  try {
    return parseArea(formula, ref.book.active());
  } catch {
    return undefined;
  }
}

/** Returns the range that a name of the sheet, or else of the workbook, stands for. */
export function areaNamed(sheet: OpenSheet, name: string): Area | undefined {
  const ref = findName({ book: sheet.book, sheet }, name) ?? findName({ book: sheet.book }, name);
  return ref === undefined ? undefined : nameArea(ref);
}

/** References stand without an equals sign, so that Univer keeps them when sheets and rows change. */
export function storedFormula(formula: string): string {
  const content = formula.startsWith('=') ? formula.slice(1) : formula;
  if (content === '') throw invalidArgument('the formula is empty');
  return REFERENCE.test(content) ? content : `=${content}`;
}

/** Gives a copied sheet the names of the sheet it was copied from, referring to itself. */
export function copyLocalNames(from: OpenSheet, to: OpenSheet): void {
  for (const { book, id } of namesIn({ book: from.book, sheet: from })) {
    const { name, formulaOrRefString, comment } = nameData({ book, id });
    if (findName({ book, sheet: to }, name) === undefined) addName({ book, sheet: to }, name, retarget(formulaOrRefString, from.name, to.name), comment);
  }
}

/** Deletes the names of a sheet that is about to go. */
export function deleteLocalNames(sheet: OpenSheet): void {
  for (const ref of namesIn({ book: sheet.book, sheet })) deleteName(ref);
}

function retarget(formula: string, from: string, to: string): string {
  const target = `${quoted(to)}!`;
  return [`'${from.replaceAll("'", "''")}'!`, `${from}!`].reduce((text, source) => text.replaceAll(source, () => target), formula);
}

function put(book: OpenBook, data: IDefinedNamesServiceParam): void {
  book.mutate(SetDefinedNameMutation.id, data);
}

function all(book: OpenBook): IDefinedNamesServiceParam[] {
  return Object.values(book.injector.get(IDefinedNamesService).getDefinedNameMap(book.unitId) ?? {});
}

function scopeOf(localSheetId: string | undefined): string | undefined {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? undefined : localSheetId;
}
