import { strToU8, zipSync, type Zippable } from 'fflate';
import { DECLARATION, element, RELATIONSHIPS } from './xml';

/** The parts of a workbook as XML. */
export interface BookParts {
  readonly workbook: string;
  readonly styles: string;
  readonly sheets: readonly string[];
  /** Where formulas spill. */
  readonly metadata?: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest time that a zip can say: the same workbook makes the same bytes. */
const EPOCH = new Date(1980, 0, 1);

interface Part {
  readonly path: string;
  readonly type: string;
  readonly kind: string;
  readonly content: string;
}

/** Returns the relationship by which the workbook names its sheet. */
export function sheetRelationship(index: number): string {
  return `rId${String(index + 1)}`;
}

/** Returns the bytes of an .xlsx file with these parts. Packs where it stands: fflate's workers come from blobs, which a strict content policy forbids. */
export function writePackage({ workbook, styles, sheets, metadata }: BookParts): Uint8Array {
  const parts: Part[] = [
    ...sheets.map((content, index) => ({ path: `worksheets/sheet${String(index + 1)}.xml`, type: 'worksheet', kind: 'worksheet', content })),
    { path: 'styles.xml', type: 'styles', kind: 'styles', content: styles },
    ...(metadata === undefined ? [] : [{ path: 'metadata.xml', type: 'sheetMetadata', kind: 'sheetMetadata', content: metadata }]),
  ];
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes(parts)),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relationships(parts.map(({ kind, path }, index) => [sheetRelationship(index), kind, path]))),
  };
  for (const { path, content } of parts) files[`xl/${path}`] = strToU8(content);
  return zipSync(files, { mtime: EPOCH });
}

function contentTypes(parts: readonly Part[]): string {
  const overrides = [
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${SPREADSHEET}.sheet.main+xml` }),
    ...parts.map(({ path, type }) => element('Override', { PartName: `/xl/${path}`, ContentType: `${SPREADSHEET}.${type}+xml` })),
  ];
  const defaults =
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }) +
    element('Default', { Extension: 'xml', ContentType: 'application/xml' });
  return DECLARATION + element('Types', { xmlns: `${PACKAGE}/content-types` }, defaults + overrides.join(''));
}

function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const children = list.map(([Id, kind, Target]) => element('Relationship', { Id, Type: `${RELATIONSHIPS}/${kind}`, Target }));
  return DECLARATION + element('Relationships', { xmlns: `${PACKAGE}/relationships` }, children.join(''));
}
