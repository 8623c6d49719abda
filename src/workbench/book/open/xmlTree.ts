import { openPart } from '../../../xlsx/packageParts';
import { ReadError } from '../../../xlsx/readError';
import { nameTable } from '../../../xlsx/xmlNames';
import { CLOSE, END, OPEN, type XmlScanner } from '../../../xlsx/xmlScanner';
import type { ZipArchive } from '../../../xlsx/zipArchive';
import { ATTRIBUTE_WORDS, ELEMENT_WORDS, TEXT_WORDS } from './vocabulary';

/** An element with what the workbench knows of it: unknown attributes are left out, unknown elements have the name `''`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** How many elements may still be put into trees: a few bytes of packed file can ask for millions. */
export interface ElementBudget {
  left: number;
}

const WORDS = [...new Set([...ELEMENT_WORDS, ...ATTRIBUTE_WORDS])];
const ATTRIBUTES = ATTRIBUTE_WORDS.map((word) => ({ word, id: WORDS.indexOf(word) + 1 }));

/** The table for every scanner whose elements become trees. */
export const WORD_TABLE = nameTable(WORDS);

/** Returns the number by which a scanner over `WORD_TABLE` knows the word. */
export function wordNumber(word: (typeof ELEMENT_WORDS)[number] | (typeof ATTRIBUTE_WORDS)[number]): number {
  return WORDS.indexOf(word) + 1;
}

/** Returns the word of a scanner's current element, or `''` where it is unknown. */
export function wordOf(scanner: XmlScanner): string {
  return WORDS[scanner.name - 1] ?? '';
}

/** Returns the root of the part as a tree, or `undefined` where there is no such part. Throws `ReadError`. */
export function readTree(archive: ZipArchive, part: string | undefined, budget: ElementBudget): XmlElement | undefined {
  const scanner = part === undefined ? undefined : openPart(archive, part, WORD_TABLE);
  if (scanner === undefined) return undefined;
  if (scanner.next() !== OPEN) throw scanner.damaged();
  return readElement(scanner, budget);
}

/** Returns the scanner's current element as a tree and consumes it. Throws `ReadError`. */
export function readElement(scanner: XmlScanner, budget: ElementBudget, inExtension = false): XmlElement {
  if (--budget.left < 0) throw new ReadError('too-large', scanner.part);
  const name = wordOf(scanner);
  const attributes = readAttributes(scanner);
  if (scanner.selfClosing) return { name, attributes, children: [], text: '' };
  if (isTextElement(name, inExtension)) return { name, attributes, children: [], text: scanner.readText() };
  const children: XmlElement[] = [];
  const within = inExtension || name === 'ext';
  for (let token = scanner.next(); token !== CLOSE; token = scanner.next()) {
    if (token === END) throw scanner.damaged();
    children.push(readElement(scanner, budget, within));
  }
  return { name, attributes, children, text: '' };
}

/** In the extensions of 2010 a validation's formulas stand in an element of their own inside `formula1`. */
function isTextElement(name: string, inExtension: boolean): boolean {
  return TEXT_WORDS.has(name) && !(inExtension && (name === 'formula1' || name === 'formula2'));
}

function readAttributes(scanner: XmlScanner): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const { word, id } of ATTRIBUTES) {
    const text = scanner.attribute(id);
    if (text !== undefined) attributes.set(word, text);
  }
  return attributes;
}

/** Returns the first child of the name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((one) => one.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Returns every element of the name at any depth, the outer ones first. */
export function descendants(element: XmlElement | undefined, name: string): XmlElement[] {
  if (element === undefined) return [];
  return element.children.flatMap((one) => (one.name === name ? [one, ...descendants(one, name)] : descendants(one, name)));
}

/** Returns the attribute as an XML Schema boolean. */
export function flag(element: XmlElement | undefined, name: string, otherwise = false): boolean {
  const text = element?.attributes.get(name);
  return text === undefined ? otherwise : text === '1' || text === 'true' || text === 'on';
}

/** Returns the attribute as a finite number, or `undefined`. */
export function numeric(element: XmlElement | undefined, name: string): number | undefined {
  const text = element?.attributes.get(name)?.trim();
  if (text === undefined || text === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
