import { openPart } from '../../../xlsx/packageParts';
import { decodeEscapes } from '../../../xlsx/sharedStrings';
import { CLOSE, END, OPEN, type XmlScanner } from '../../../xlsx/xmlScanner';
import type { ZipArchive } from '../../../xlsx/zipArchive';
import { WORD_TABLE, wordNumber } from './xmlTree';

export interface StringItem {
  readonly text: string;
  /** The text has runs of its own formats. */
  readonly rich: boolean;
}

const [ITEM, TEXT, RUN, PHONETIC] = [wordNumber('si'), wordNumber('t'), wordNumber('r'), wordNumber('rPh')];

/** Returns the shared strings in order, or none where the workbook has no such part. Throws `ReadError`. */
export function readStrings(archive: ZipArchive, part: string | undefined): readonly StringItem[] {
  const scanner = part === undefined ? undefined : openPart(archive, part, WORD_TABLE);
  const items: StringItem[] = [];
  if (scanner === undefined) return items;
  for (let token = scanner.next(); token !== END; token = scanner.next()) {
    if (token === OPEN && scanner.name === ITEM) items.push(readStringItem(scanner, ITEM));
  }
  return items;
}

/** Returns the scanner's current string item or inline string and consumes it; phonetic runs are a reading aid, not text. */
export function readStringItem(scanner: XmlScanner, item: number): StringItem {
  if (scanner.selfClosing) return { text: '', rich: false };
  let text = '';
  let runs = 0;
  for (let token = scanner.next(); !(token === CLOSE && scanner.name === item); token = scanner.next()) {
    if (token === END) throw scanner.damaged();
    if (token !== OPEN) continue;
    if (scanner.name === TEXT) text += scanner.readText();
    else if (scanner.name === PHONETIC) scanner.skipElement();
    else if (scanner.name === RUN) runs++;
  }
  return { text: decodeEscapes(text), rich: runs > 1 };
}
