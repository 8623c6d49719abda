import { BooleanNumber, LocaleType, type IStyleData, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { DEFAULT_LIMITS, type ReadLimits } from '../../xlsx/limits';
import { findWorkbookPart, readRelationships, type Relationship } from '../../xlsx/packageParts';
import { ReadError } from '../../xlsx/readError';
import { readXlsx } from '../../xlsx/readXlsx';
import { toUtf8 } from '../../xlsx/textEncoding';
import { ZipArchive } from '../../xlsx/zipArchive';
import { activeSheetEntry } from './activeSheet';
import type { SheetExtras, WorkbookExtras } from './extras';
import { Losses, type NotKept } from './notKept';
import { findPackageLosses, findSheetLosses } from './open/findLosses';
import { readPalette } from './open/palette';
import { readNames, type OpenedNames } from './open/readNames';
import { readSheet, type OpenedSheet, type SheetSource } from './open/readSheet';
import { readStrings } from './open/readStrings';
import { readStyles } from './open/readStyles';
import { child, childrenOf, flag, numeric, readTree, type ElementBudget, type XmlElement } from './open/xmlTree';
import { toResources } from './resources';
import { StyleIds } from './open/styleIds';

/** A file's workbook as Univer takes it, and what of the file a saved workbook will not hold. */
export interface OpenedWorkbook {
  readonly data: IWorkbookData;
  readonly notKept: readonly NotKept[];
}

/** Elements beside the cells that one file may have. */
const MOST_ELEMENTS = 1_000_000;
const APP_VERSION = '0.25.1';

interface PlacedSheet extends OpenedSheet {
  readonly id: string;
  readonly name: string;
  readonly state: string;
  /** Among all sheets of the file, chart sheets too. */
  readonly position: number;
}

/**
 * Returns the workbook of an .xlsx or .xlsm file for Univer. What Univer has no place for stands in the `custom` fields (`extras.ts`).
 * Rejects with `ReadError` for everything that is no sound workbook within the limits, and with nothing else.
 */
export function openXlsx(bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): Promise<OpenedWorkbook> {
  return Promise.resolve(bytes).then((file) => readBook(file, limits));
}

function readBook(bytes: Uint8Array, limits: ReadLimits): OpenedWorkbook {
  // The gate: whatever is unsound in the package, the cells or the texts is refused here.
  readXlsx(bytes, limits);
  const archive = new ZipArchive(bytes, limits);
  const budget: ElementBudget = { left: MOST_ELEMENTS };
  const workbookName = findWorkbookPart(archive);
  const workbook = readTree(archive, workbookName, budget);
  const relationships = readRelationships(archive, workbookName);
  const losses = new Losses();
  const styleIds = new StyleIds();
  const { defaultStyle, ...source } = readSource(archive, relationships, budget, flag(child(workbook, 'workbookPr'), 'date1904'));
  const shared: Omit<SheetSource, 'sheet'> = { ...source, budget, losses, styleIds, count: counter(limits.cells) };
  const elements = childrenOf(child(workbook, 'sheets'), 'sheet');
  const sheets = elements.flatMap((element, position) => openSheet(archive, relationships, element, position, shared) ?? []);
  const sheetIds = elements.map((_, position) => sheets.find((sheet) => sheet.position === position)?.id);
  const names = readNames(childrenOf(child(workbook, 'definedNames'), 'definedName'), sheetIds, losses);
  findPackageLosses(archive, workbook, relationships, losses);
  return { data: snapshot(workbook, sheets, names, styleIds.styles, defaultStyle), notKept: losses.list() };
}

function readSource(archive: ZipArchive, relationships: readonly Relationship[], budget: ElementBudget, date1904: boolean) {
  const target = (kind: string): string | undefined => relationships.find((relationship) => relationship.kind === kind)?.target;
  const styleTree = readTree(archive, target('styles'), budget);
  const palette = readPalette(readTree(archive, target('theme'), budget), styleTree);
  return { ...readStyles(styleTree, palette), palette, strings: readStrings(archive, target('sharedStrings')), date1904 };
}

function openSheet(
  archive: ZipArchive,
  relationships: readonly Relationship[],
  element: XmlElement,
  position: number,
  source: Omit<SheetSource, 'sheet'>,
): PlacedSheet | undefined {
  const name = element.attributes.get('name') ?? '';
  const relationship = relationships.find(({ id }) => id === element.attributes.get(':id'));
  const part = relationship?.target ?? '';
  const content = relationship?.kind === 'worksheet' ? archive.read(part) : undefined;
  if (content === undefined) {
    if (relationship !== undefined && relationship.kind !== 'worksheet') source.losses.add(relationship.kind === 'chartsheet' ? 'chart-sheets' : 'macros', 1, name);
    return undefined;
  }
  const id = `sheet-${String(position + 1)}`;
  const sheet = readSheet(toUtf8(content, part), part, id, { ...source, sheet: name });
  findSheetLosses(archive, part, name, sheet.parts, source.losses, source.budget);
  return { ...sheet, id, name, position, state: element.attributes.get('state') ?? 'visible' };
}

function snapshot(
  workbook: XmlElement | undefined,
  sheets: readonly PlacedSheet[],
  { names, pages }: OpenedNames,
  styles: Record<string, IStyleData>,
  defaultStyle: IStyleData,
): IWorkbookData {
  const activePosition = numeric(child(child(workbook, 'bookViews'), 'workbookView'), 'activeTab') ?? 0;
  const active = sheets.find(({ position, state }) => position === activePosition && state === 'visible') ?? sheets.find(({ state }) => state === 'visible') ?? sheets[0]!;
  const isProtected = flag(child(workbook, 'workbookProtection'), 'lockStructure');
  const extras: WorkbookExtras = isProtected ? { protection: {} } : {};
  return {
    id: 'workbook',
    name: '',
    appVersion: APP_VERSION,
    locale: LocaleType.ZH_CN,
    styles,
    defaultStyle,
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, worksheet(sheet, pages.get(sheet.position))])),
    resources: toResources({
      validations: byId(sheets, ({ validations }) => validations),
      conditionalFormats: byId(sheets, ({ rules }) => rules),
      names,
    }),
    custom: { ...extras, ...activeSheetEntry(active.id) },
  };
}

function worksheet(sheet: PlacedSheet, page: SheetExtras['page']): Partial<IWorksheetData> {
  const { id, name, state, data, extras } = sheet;
  const custom: SheetExtras = {
    ...extras,
    ...(page === undefined ? {} : { page: { ...extras.page, ...page } }),
    ...(state === 'veryHidden' ? { veryHidden: true } : {}),
  };
  return { id, name, hidden: state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE, ...data, custom };
}

function byId<Rule>(sheets: readonly PlacedSheet[], rules: (sheet: PlacedSheet) => readonly Rule[]): Record<string, readonly Rule[]> {
  return Object.fromEntries(sheets.filter((sheet) => rules(sheet).length > 0).map((sheet) => [sheet.id, rules(sheet)]));
}

function counter(most: number): () => void {
  let count = 0;
  return () => {
    if (++count > most) throw new ReadError('too-large');
  };
}
