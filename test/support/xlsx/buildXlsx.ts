import { zipSync } from 'fflate';

import { utf8 } from './bytes';
import { contentTypes, relationships, sharedStringsXml, workbookXml, worksheetXml } from './parts';
import type { RawEntry } from './rawZip';

export type PlainCell = string | number | boolean | null;

export interface SheetSpec {
  readonly name: string;
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** The part's name below `xl/`: `worksheets/sheet1.xml` and so on where left out. */
  readonly part?: string;
  readonly rows?: readonly (readonly PlainCell[])[];
  /** Markup inside `sheetData`, instead of `rows`. */
  readonly data?: string;
  /** Markup in front of and behind `sheetData`. */
  readonly before?: string;
  readonly after?: string;
  /** The whole part, instead of all the above. */
  readonly xml?: string;
}

export interface WorkbookSpec {
  readonly sheets: readonly SheetSpec[];
  readonly sharedStrings?: readonly string[];
  /** The styles part; `stylesXml` makes one from number formats. */
  readonly styles?: string;
  readonly date1904?: boolean;
  /** Parts to add or replace by name, or with `null` to leave out. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>;
}

export type Parts = ReadonlyMap<string, Uint8Array>;

/** Writes a workbook as Excel would lay it out, except where the specification says otherwise. */
export function buildXlsx(spec: WorkbookSpec): Uint8Array {
  return zipParts(workbookParts(spec));
}

/** A workbook of one sheet with this markup inside its `sheetData`. */
export function sheetWith(data: string, more: Omit<WorkbookSpec, 'sheets'> = {}): Uint8Array {
  return buildXlsx({ sheets: [{ name: 'Sheet1', data }], ...more });
}

/** The parts of a workbook by name, in the order of the archive. */
export function workbookParts(spec: WorkbookSpec): Parts {
  const targets = spec.sheets.map((sheet, index) => sheet.part ?? `worksheets/sheet${String(index + 1)}.xml`);
  const links: [id: string, type: string, target: string][] = targets.map((target, index) => [`rId${String(index + 1)}`, 'worksheet', target]);
  if (spec.styles !== undefined) links.push(['rIdStyles', 'styles', 'styles.xml']);
  if (spec.sharedStrings !== undefined) links.push(['rIdStrings', 'sharedStrings', 'sharedStrings.xml']);

  const parts = new Map<string, string | Uint8Array>([
    ['[Content_Types].xml', contentTypes(targets)],
    ['_rels/.rels', relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbookXml(spec)],
    ['xl/_rels/workbook.xml.rels', relationships(links)],
  ]);
  spec.sheets.forEach((sheet, index) => parts.set(`xl/${targets[index] ?? ''}`, worksheetXml(sheet)));
  if (spec.styles !== undefined) parts.set('xl/styles.xml', spec.styles);
  if (spec.sharedStrings !== undefined) parts.set('xl/sharedStrings.xml', sharedStringsXml(spec.sharedStrings));
  for (const [name, part] of Object.entries(spec.parts ?? {})) {
    if (part === null) parts.delete(name);
    else parts.set(name, part);
  }
  return mapParts(parts, (part) => (typeof part === 'string' ? utf8(part) : part));
}

export function mapParts<T>(parts: ReadonlyMap<string, T>, change: (part: T, name: string) => Uint8Array): Parts {
  return new Map([...parts].map(([name, part]) => [name, change(part, name)]));
}

export function zipParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(parts), { mtime: '2020-01-01T00:00:00', level: 1 });
}

/** The parts as entries for `rawZip`, with what `change` says of one of them. */
export function rawEntries(parts: Parts, change: (name: string) => Partial<RawEntry> = () => ({})): RawEntry[] {
  return [...parts].map(([name, data]) => ({ name, data, ...change(name) }));
}
