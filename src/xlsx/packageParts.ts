import { addListed } from './addListed';
import { ReadError } from './readError';
import { toUtf8 } from './textEncoding';
import { nameTable, type NameTable } from './xmlNames';
import { OPEN, END, XmlScanner } from './xmlScanner';
import type { ZipArchive } from './zipArchive';

/** One relationship of an Open Packaging part (ECMA-376 part 2). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `sharedStrings`. Transitional and strict types end alike. */
  readonly kind: string;
  /** The part's name without a leading slash; empty for external targets. */
  readonly target: string;
}

const NAMES = nameTable(['Relationship', 'Id', 'Type', 'Target', 'TargetMode']);
const [RELATIONSHIP, ID, TYPE, TARGET, TARGET_MODE] = [1, 2, 3, 4, 5] as const;

/** Returns a scanner over the part, or `undefined` where the archive has none of this name. */
export function openPart(archive: ZipArchive, name: string, names: NameTable): XmlScanner | undefined {
  const bytes = archive.read(name);
  return bytes === undefined ? undefined : new XmlScanner(toUtf8(bytes, name), names, name, archive.limits);
}

/** Returns the relationships of a part (`''` for the package's own), in order; none where it has no list. */
export function readRelationships(archive: ZipArchive, part: string): Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const scanner = openPart(archive, `${folder}_rels/${part.slice(slash + 1)}.rels`, NAMES);
  if (scanner === undefined) return [];
  const relationships: Relationship[] = [];
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token !== OPEN || scanner.name !== RELATIONSHIP) continue;
    const external = scanner.attribute(TARGET_MODE)?.toLowerCase() === 'external';
    const relationship = {
      id: scanner.attribute(ID) ?? '',
      kind: (scanner.attribute(TYPE) ?? '').split('/').at(-1) ?? '',
      target: external ? '' : resolveTarget(archive, folder, scanner.attribute(TARGET) ?? ''),
    };
    addListed(relationships, relationship, archive.limits.listed, scanner.part);
  }
  return relationships;
}

function resolveTarget(archive: ZipArchive, folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const joined = path.startsWith('/') ? path.slice(1) : folder + path;
  const name = removeDots(joined);
  return archive.has(name) ? name : removeDots(decodePercent(joined));
}

function removeDots(path: string): string {
  const kept: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '.' && segment !== '') kept.push(segment);
  }
  return kept.join('/');
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Returns the name of the workbook part. Throws `ReadError` that says what the package is instead. */
export function findWorkbookPart(archive: ZipArchive): string {
  const main = readRelationships(archive, '').find(({ kind, target }) => kind === 'officeDocument' && target !== '');
  const name = main?.target ?? 'xl/workbook.xml';
  if (archive.has(name) && /(^|\/)workbook[^/]*\.xml$/i.test(name)) return name;
  if (archive.has('xl/workbook.xml')) return 'xl/workbook.xml';
  if (archive.has(name) && !isForeign(name) && name.toLowerCase().endsWith('.xml')) return name;
  throw new ReadError(otherPackage(archive, name));
}

function isForeign(name: string): boolean {
  return /^(word|ppt|visio)\//i.test(name);
}

function otherPackage(archive: ZipArchive, main: string): ReadError['code'] {
  if (archive.has('xl/workbook.bin') || main.endsWith('.bin')) return 'xlsb';
  if (archive.names().some(isForeign)) return 'word-or-powerpoint';
  if (archive.has('Index/Document.iwa') || archive.has('Index.zip')) return 'numbers';
  if (archive.has('mimetype') && archive.has('content.xml')) return 'ods';
  return archive.names().some((name) => /\.xls[xm]?$/i.test(name)) ? 'zipped-workbooks' : 'not-a-workbook';
}
