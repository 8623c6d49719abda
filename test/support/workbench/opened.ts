import { LocaleType, type ICellData, type ISheetDataValidationRule, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { SheetExtras } from '../../../src/workbench/book/extras';
import type { NotKept } from '../../../src/workbench/book/notKept';
import { openXlsx } from '../../../src/workbench/book/openXlsx';
import { fromResources } from '../../../src/workbench/book/resources';
import type { BookRule } from '../../../src/workbench/book/ruleNames';
import { saveXlsx } from '../../../src/workbench/book/saveXlsx';
import { parseAddress } from '../../../src/workbook/address';
import { buildXlsx, type WorkbookSpec } from '../xlsx/buildXlsx';

/** A workbook that was opened, with the ways by which tests look at it. */
export interface Opened {
  readonly data: IWorkbookData;
  readonly notKept: readonly NotKept[];
  readonly names: readonly IDefinedNamesServiceParam[];
  readonly sheet: (position?: number) => Partial<IWorksheetData>;
  readonly extras: (position?: number) => SheetExtras;
  readonly cell: (address: string, position?: number) => ICellData | undefined;
  /** The style of a cell, looked up by its id. */
  readonly style: (address: string) => IStyleData | undefined;
  readonly validations: (position?: number) => readonly ISheetDataValidationRule[];
  readonly rules: (position?: number) => readonly BookRule[];
}

export async function opened(bytes: Uint8Array): Promise<Opened> {
  const { data, notKept } = await openXlsx(bytes);
  const { validations, conditionalFormats, names } = fromResources(data);
  const idOf = (position = 0): string => data.sheetOrder[position] ?? '';
  const sheet = (position = 0): Partial<IWorksheetData> => data.sheets[idOf(position)] ?? {};
  const cell = (address: string, position = 0): ICellData | undefined => {
    const { row, column } = parseAddress(address)!;
    return sheet(position).cellData?.[row]?.[column];
  };
  return {
    data,
    notKept,
    names: Object.values(names),
    sheet,
    cell,
    extras: (position) => (sheet(position).custom ?? {}) as SheetExtras,
    style: (address) => data.styles[cell(address)?.s as string] ?? undefined,
    validations: (position) => validations[idOf(position)] ?? [],
    rules: (position) => conditionalFormats[idOf(position)] ?? [],
  };
}

/** Opens a workbook that is built from parts. */
export function openedFrom(spec: WorkbookSpec): Promise<Opened> {
  return opened(buildXlsx(spec));
}

/** Saves a snapshot and opens what was saved. */
export async function savedAndOpened(data: IWorkbookData): Promise<Opened> {
  return opened(await saveXlsx(data));
}

/** A snapshot of one sheet with these cells by address. */
export function bookOf(cells: Readonly<Record<string, ICellData>>, sheet: Partial<IWorksheetData> = {}, book: Partial<IWorkbookData> = {}): IWorkbookData {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [address, cell] of Object.entries(cells)) {
    const { row, column } = parseAddress(address)!;
    (cellData[row] ??= {})[column] = cell;
  }
  const data: Partial<IWorksheetData> = { id: 's', name: '表', rowCount: 100, columnCount: 26, cellData, ...sheet };
  return { id: 'b', name: '', appVersion: '0.25.1', locale: LocaleType.ZH_CN, styles: {}, sheetOrder: ['s'], sheets: { s: data }, ...book };
}

/** The snapshot with its resources as objects, for comparisons that hang neither on the order of keys nor on the places of names in the file, which their ids count. */
export function comparable(data: IWorkbookData): unknown {
  const resources = fromResources(data);
  const names = Object.values(resources.names).map((name) => ({ ...name, id: '' }));
  return { ...data, resources: { ...resources, names: names.sort((a, b) => key(a).localeCompare(key(b))) } };
}

function key({ name, localSheetId = '' }: IDefinedNamesServiceParam): string {
  return `${localSheetId}!${name}`;
}
