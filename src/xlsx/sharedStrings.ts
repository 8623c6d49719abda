import { addListed } from './addListed';
import { openPart } from './packageParts';
import { nameTable } from './xmlNames';
import { CLOSE, END, OPEN, type XmlScanner } from './xmlScanner';
import type { ZipArchive } from './zipArchive';

const NAMES = nameTable(['si', 't', 'rPh']);
const [ITEM, TEXT, PHONETIC] = [1, 2, 3] as const;

/** Returns the shared strings in order, or none where the workbook has no such part (ECMA-376 part 1, 18.4). */
export function readSharedStrings(archive: ZipArchive, part: string | undefined): readonly string[] {
  const scanner = part === undefined ? undefined : openPart(archive, part, NAMES);
  const strings: string[] = [];
  if (scanner === undefined) return strings;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === ITEM) addListed(strings, readRichText(scanner, ITEM, TEXT, PHONETIC), archive.limits.listed, scanner.part);
  }
  return strings;
}

/** Returns the text of a string item or inline string, its runs joined; phonetic runs are a reading aid, not text. */
export function readRichText(scanner: XmlScanner, item: number, text: number, phonetic: number): string {
  if (scanner.selfClosing) return '';
  let joined = '';
  for (let token = scanner.next(); !(token === CLOSE && scanner.name === item); token = scanner.next()) {
    if (token === END) throw scanner.damaged();
    if (token !== OPEN) continue;
    if (scanner.name === text) joined = scanner.bounded(joined + scanner.readText());
    else if (scanner.name === phonetic) scanner.skipElement();
  }
  return decodeEscapes(joined);
}

/** Returns the string with `_x000D_` and the like as the characters they stand for (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
