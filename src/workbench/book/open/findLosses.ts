import { readRelationships, type Relationship } from '../../../xlsx/packageParts';
import { ReadError } from '../../../xlsx/readError';
import type { ZipArchive } from '../../../xlsx/zipArchive';
import type { Losses, NotKeptKind } from '../notKept';
import { child, childrenOf, descendants, flag, readTree, type ElementBudget, type XmlElement } from './xmlTree';

/** Kinds of relationships of a worksheet or its drawing, each of which stands for one thing. */
const SHEET_KINDS: Readonly<Record<string, NotKeptKind>> = {
  chart: 'charts',
  chartEx: 'charts',
  image: 'pictures',
  threadedComment: 'threaded-comments',
  pivotTable: 'pivot-tables',
  slicer: 'slicers',
  timeline: 'timelines',
  table: 'tables',
  queryTable: 'connections',
  ctrlProp: 'form-controls',
  control: 'form-controls',
  oleObject: 'embedded-objects',
  package: 'embedded-objects',
  diagramData: 'shapes',
};
const BOOK_KINDS: Readonly<Record<string, NotKeptKind>> = {
  vbaProject: 'macros',
  externalLink: 'external-links',
  connections: 'connections',
  customXml: 'custom-xml',
  webExtensionTaskPanes: 'web-extensions',
  origin: 'signatures',
  rdRichValueWebImage: 'cell-pictures',
  richValueRel: 'cell-pictures',
  cellImage: 'cell-pictures',
  cellimage: 'cell-pictures',
};
const PAGE_VARIANTS = ['evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

/** Adds what a worksheet and its drawings hold beyond the snapshot. */
export function findSheetLosses(archive: ZipArchive, part: string, sheet: string, parts: ReadonlyMap<string, XmlElement>, losses: Losses, budget: ElementBudget): void {
  const relationships = readRelationships(archive, part);
  const drawings = relationships.filter(({ kind, target }) => kind === 'drawing' && archive.has(target));
  const inDrawings = drawings.flatMap(({ target }) => readRelationships(archive, target));
  addRelationships([...relationships, ...inDrawings], SHEET_KINDS, losses, sheet);
  for (const { target } of drawings) losses.add('shapes', countIn(archive, target, budget, ['sp', 'cxnSp']), sheet);
  for (const { kind, target } of relationships) if (kind === 'comments') losses.add('comments', countIn(archive, target, budget, ['comment']), sheet);
  const count = (name: string, inner: string): number => descendants(parts.get(name), inner).length;
  losses.add('hyperlinks', count('hyperlinks', 'hyperlink'), sheet);
  losses.add('filters', parts.has('autoFilter') ? 1 : 0, sheet);
  losses.add('page-breaks', count('rowBreaks', 'brk') + count('colBreaks', 'brk'), sheet);
  losses.add('protected-ranges', count('protectedRanges', 'protectedRange'), sheet);
  losses.add('scenarios', count('scenarios', 'scenario'), sheet);
  losses.add('sparklines', count('extLst', 'sparkline'), sheet);
  losses.add('custom-views', parts.has('customSheetViews') ? 1 : 0, sheet);
  losses.add('page-variants', PAGE_VARIANTS.filter((name) => (child(parts.get('headerFooter'), name)?.text ?? '') !== '').length, sheet);
  const { attributes } = parts.get('sheetProtection') ?? { attributes: new Map<string, string>() };
  losses.add('passwords', flag(parts.get('sheetProtection'), 'sheet') && (attributes.has('password') || attributes.has('hashValue')) ? 1 : 0, sheet);
}

/** Adds what the workbook and the package hold beyond the snapshot. */
export function findPackageLosses(archive: ZipArchive, workbook: XmlElement | undefined, relationships: readonly Relationship[], losses: Losses): void {
  addRelationships([...relationships, ...readRelationships(archive, '')], BOOK_KINDS, losses);
  losses.add('custom-views', childrenOf(workbook, 'customWorkbookViews').length);
  const { attributes } = child(workbook, 'workbookProtection') ?? { attributes: new Map<string, string>() };
  losses.add('passwords', attributes.has('workbookPassword') || attributes.has('workbookHashValue') ? 1 : 0);
}

function addRelationships(relationships: readonly Relationship[], kinds: Readonly<Record<string, NotKeptKind>>, losses: Losses, sheet?: string): void {
  for (const { kind } of relationships) {
    const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (known !== undefined) losses.add(known, 1, sheet);
  }
}

/** Returns how many such elements a part has. The workbench does without the part, so one that is damaged counts as one loss. */
function countIn(archive: ZipArchive, part: string, budget: ElementBudget, names: readonly string[]): number {
  try {
    const root = readTree(archive, part, budget);
    return names.reduce((sum, name) => sum + descendants(root, name).length, 0);
  } catch (error) {
    if (error instanceof ReadError) return 1;
    throw error;
  }
}
