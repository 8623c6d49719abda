import { strToU8, zipSync, type Zippable } from 'fflate';
import { chartRelationship } from './writeCharts';
import { DECLARATION, element, RELATIONSHIPS } from './xml';

/** The parts of a workbook as XML. */
export interface BookParts {
  readonly workbook: string;
  readonly styles: string;
  readonly sheets: readonly SheetPart[];
  /** Where formulas spill. */
  readonly metadata?: string;
}

/** A worksheet, with the drawing that it names `rId1` and the charts in it. */
export interface SheetPart {
  readonly xml: string;
  readonly drawing?: { readonly xml: string; readonly charts: readonly string[] };
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const FORMAT = 'application/vnd.openxmlformats-officedocument';
const SPREADSHEET = `${FORMAT}.spreadsheetml`;
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
    ...sheets.map(({ xml }, index) => ({ path: `worksheets/sheet${String(index + 1)}.xml`, type: 'worksheet', kind: 'worksheet', content: xml })),
    { path: 'styles.xml', type: 'styles', kind: 'styles', content: styles },
    ...(metadata === undefined ? [] : [{ path: 'metadata.xml', type: 'sheetMetadata', kind: 'sheetMetadata', content: metadata }]),
  ];
  const drawn = sheets.flatMap(drawingParts);
  const files: Zippable = {
    '[Content_Types].xml': strToU8(contentTypes([...parts.map(({ path, type }) => ({ path, type: `${SPREADSHEET}.${type}` })), ...drawn.map(({ path, type }) => ({ path, type }))])),
    '_rels/.rels': strToU8(relationships([['rId1', 'officeDocument', 'xl/workbook.xml']])),
    'xl/workbook.xml': strToU8(workbook),
    'xl/_rels/workbook.xml.rels': strToU8(relationships(parts.map(({ kind, path }, index) => [sheetRelationship(index), kind, path]))),
  };
  for (const { path, content } of [...parts, ...drawn]) files[`xl/${path}`] = strToU8(content);
  return zipSync(files, { mtime: EPOCH });
}

interface DrawnPart {
  readonly path: string;
  /** Relationships have a type by their ending. */
  readonly type: string | undefined;
  readonly content: string;
}

/** The drawing of a sheet, its charts, and the relationships between them. */
function drawingParts({ drawing }: SheetPart, index: number): DrawnPart[] {
  if (drawing === undefined) return [];
  const number = String(index + 1);
  const chartPath = (chart: number): string => `charts/chart${number}_${String(chart + 1)}.xml`;
  return [
    { path: `worksheets/_rels/sheet${number}.xml.rels`, type: undefined, content: relationships([['rId1', 'drawing', `../drawings/drawing${number}.xml`]]) },
    { path: `drawings/drawing${number}.xml`, type: `${FORMAT}.drawing`, content: drawing.xml },
    { path: `drawings/_rels/drawing${number}.xml.rels`, type: undefined, content: relationships(drawing.charts.map((_, chart) => [chartRelationship(chart), 'chart', `../${chartPath(chart)}`])) },
    ...drawing.charts.map((content, chart) => ({ path: chartPath(chart), type: `${FORMAT}.drawingml.chart`, content })),
  ];
}

function contentTypes(parts: readonly { readonly path: string; readonly type: string | undefined }[]): string {
  const overrides = [
    element('Override', { PartName: '/xl/workbook.xml', ContentType: `${SPREADSHEET}.sheet.main+xml` }),
    ...parts.flatMap(({ path, type }) => (type === undefined ? [] : [element('Override', { PartName: `/xl/${path}`, ContentType: `${type}+xml` })])),
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
