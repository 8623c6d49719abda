import { DEFAULT_LIMITS, type ReadLimits } from './limits';
import { ReadError } from './readError';
import { lookUpName, nextHash, type NameTable } from './xmlNames';
import { decodeCdata, decodeXmlText } from './xmlText';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export type Token = typeof END | typeof OPEN | typeof CLOSE;

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const COLON = 0x3a;
const DASH = 0x2d;
const BRACKET = 0x5d;
const MAX_DEPTH = 256;

/**
 * Walks once over the bytes of one XML part, tag by tag: linear in its length whatever stands in it.
 * Prefixes of elements are left out, so `x:row` is `row`; those of attributes down to the colon. Refuses document types (`unsafe-xml`) and what is not well-formed (`damaged`).
 */
export class XmlScanner {
  /** The current element: its number in the name table, and whether it was `<a/>` (then no CLOSE follows). */
  name = 0;
  selfClosing = false;
  private at = 0;
  private readonly open: number[] = [];
  private rootSeen = false;
  private readonly attributeNames: number[] = [];
  private readonly attributeStarts: number[] = [];
  private readonly attributeEnds: number[] = [];
  private attributeCount = 0;

  constructor(
    readonly bytes: Uint8Array,
    private readonly names: NameTable,
    readonly part: string,
    private readonly limits: Pick<ReadLimits, 'textBytes'> = DEFAULT_LIMITS,
  ) {}

  /** Moves to the next tag, passing over text, comments and instructions. */
  next(): Token {
    const { bytes } = this;
    for (;;) {
      const less = bytes.indexOf(LESS, this.at);
      if (less === -1) return this.finish();
      if (this.open.length === 0) this.checkOutside(this.at, less);
      const after = bytes[less + 1];
      if (after === SLASH) return this.closeTag(less + 2);
      if (after === BANG) this.skipMarkup(less);
      else if (after === QUESTION) this.at = this.find(QUESTION, GREATER, less + 2) + 2;
      else return this.openTag(less + 1);
    }
  }

  /** Returns the text inside the current element up to its end tag, which is consumed. Throws where other elements stand in it: nobody can say what the text is then. */
  readText(): string {
    if (this.selfClosing) return '';
    const start = this.at;
    let text = '';
    for (;;) {
      const less = this.bytes.indexOf(LESS, this.at);
      if (less === -1) throw this.damaged();
      this.checkLength(start, less);
      if (less > this.at) text += decodeXmlText(this.bytes, this.at, less, this.part);
      this.at = less;
      if (this.isCdata(less)) {
        const end = this.findCdataEnd(less + 9);
        this.checkLength(start, end);
        text += decodeCdata(this.bytes, less + 9, end, this.part);
        this.at = end + 3;
      } else if (this.bytes[less + 1] === BANG) {
        this.skipMarkup(less);
      } else if (this.bytes[less + 1] === QUESTION) {
        this.at = this.find(QUESTION, GREATER, less + 2) + 2;
      } else if (this.next() === CLOSE) {
        return text;
      } else {
        throw this.damaged();
      }
    }
  }

  /** Passes over the rest of the current element, its end tag included. */
  skipElement(): void {
    if (this.selfClosing) return;
    const depth = this.open.length;
    while (this.open.length >= depth) if (this.next() === END) throw this.damaged();
  }

  /** Returns the index of the attribute with this number for `attributeStart` and `attributeEnd`, or -1. */
  attributeIndex(name: number): number {
    for (let index = 0; index < this.attributeCount; index++) if (this.attributeNames[index] === name) return index;
    return -1;
  }

  attributeStart(index: number): number {
    return this.attributeStarts[index]!;
  }

  attributeEnd(index: number): number {
    return this.attributeEnds[index]!;
  }

  /** Returns the attribute's text, or `undefined` where the element has none of this name. */
  attribute(name: number): string | undefined {
    const index = this.attributeIndex(name);
    if (index === -1) return undefined;
    const [start, end] = [this.attributeStarts[index]!, this.attributeEnds[index]!];
    this.checkLength(start, end);
    return decodeXmlText(this.bytes, start, end, this.part);
  }

  /** Returns the text that several elements make together. Throws `ReadError('too-large')` where it is longer than one element's may be. */
  bounded(text: string): string {
    this.checkLength(0, text.length);
    return text;
  }

  damaged(): ReadError {
    return new ReadError('damaged', this.part);
  }

  private checkLength(from: number, to: number): void {
    if (to - from > this.limits.textBytes) throw new ReadError('too-large', this.part);
  }

  private finish(): Token {
    if (this.open.length > 0 || !this.rootSeen) throw this.damaged();
    this.checkOutside(this.at, this.bytes.length);
    this.at = this.bytes.length;
    return END;
  }

  private checkOutside(from: number, to: number): void {
    for (let at = from; at < to; at++) if (!isSpace(this.bytes[at]!)) throw this.damaged();
  }

  private openTag(start: number): Token {
    const { bytes, open } = this;
    if (open.length === 0 && this.rootSeen) throw this.damaged();
    this.rootSeen = true;
    let at = this.readName(start);
    const identity = this.nameIdentity;
    this.attributeCount = 0;
    for (;;) {
      at = skipSpace(bytes, at);
      const byte = bytes[at];
      if (byte === GREATER) {
        if (open.push(identity) > MAX_DEPTH) throw this.damaged();
        this.selfClosing = false;
        this.at = at + 1;
        return OPEN;
      }
      if (byte === SLASH && bytes[at + 1] === GREATER) {
        this.selfClosing = true;
        this.at = at + 2;
        return OPEN;
      }
      at = this.readAttribute(at);
    }
  }

  private closeTag(start: number): Token {
    const at = skipSpace(this.bytes, this.readName(start));
    if (this.bytes[at] !== GREATER || this.open.pop() !== this.nameIdentity) throw this.damaged();
    this.selfClosing = false;
    this.at = at + 1;
    return CLOSE;
  }

  /** Of the name last read with its prefix: what an end tag must match. */
  private nameIdentity = 0;

  /** Reads an element's name into `name`; returns the position after it. */
  private readName(start: number): number {
    const { bytes } = this;
    let local = start;
    let hash = 0;
    let identity = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === GREATER || byte === SLASH || isSpace(byte)) break;
      if (byte === LESS || byte === EQUALS || byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) throw this.damaged();
      identity = nextHash(identity, byte);
      if (byte === COLON) {
        local = at + 1;
        hash = 0;
      } else {
        hash = nextHash(hash, byte);
      }
    }
    if (at === local) throw this.damaged();
    this.nameIdentity = identity;
    this.name = lookUpName(this.names, hash, bytes, local, at);
    return at;
  }

  private readAttribute(start: number): number {
    const { bytes } = this;
    let local = start;
    let hash = 0;
    let at = start;
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!;
      if (byte === EQUALS || isSpace(byte)) break;
      if (byte === LESS || byte === GREATER || byte === SLASH || byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) throw this.damaged();
      if (byte === COLON) {
        local = at;
        hash = 0;
      }
      hash = nextHash(hash, byte);
    }
    const name = lookUpName(this.names, hash, bytes, local, at);
    at = skipSpace(bytes, at);
    if (at === start || bytes[at] !== EQUALS) throw this.damaged();
    at = skipSpace(bytes, at + 1);
    const quote = bytes[at]!;
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw this.damaged();
    const valueStart = at + 1;
    for (at = valueStart; bytes[at] !== quote; at++) if (at >= bytes.length || bytes[at] === LESS) throw this.damaged();
    // Of an attribute that comes twice neither is right; those nobody asks for are not kept.
    if (name === 0) return at + 1;
    if (this.attributeIndex(name) !== -1) throw this.damaged();
    this.attributeNames[this.attributeCount] = name;
    this.attributeStarts[this.attributeCount] = valueStart;
    this.attributeEnds[this.attributeCount] = at;
    this.attributeCount++;
    return at + 1;
  }

  /** Passes over a comment or a CDATA section; anything else that begins with `<!` is a document type. */
  private skipMarkup(less: number): void {
    const { bytes } = this;
    if (bytes[less + 2] === DASH && bytes[less + 3] === DASH) {
      let at = this.find(DASH, DASH, less + 4);
      while (bytes[at + 2] !== GREATER) at = this.find(DASH, DASH, at + 1);
      this.at = at + 3;
    } else if (this.isCdata(less) && this.open.length > 0) {
      this.at = this.findCdataEnd(less + 9) + 3;
    } else if (this.startsWith(less, '<!DOCTYPE')) {
      throw new ReadError('unsafe-xml', this.part);
    } else {
      throw this.damaged();
    }
  }

  private isCdata(less: number): boolean {
    return this.bytes[less + 1] === BANG && this.startsWith(less, '<![CDATA[');
  }

  private findCdataEnd(from: number): number {
    let at = this.find(BRACKET, BRACKET, from);
    while (this.bytes[at + 2] !== GREATER) at = this.find(BRACKET, BRACKET, at + 1);
    return at;
  }

  /** Returns where the two bytes stand next to each other; throws where they do not. */
  private find(first: number, second: number, from: number): number {
    for (let at = this.bytes.indexOf(first, from); at !== -1; at = this.bytes.indexOf(first, at + 1)) {
      if (this.bytes[at + 1] === second) return at;
    }
    throw this.damaged();
  }

  private startsWith(at: number, text: string): boolean {
    for (let index = 0; index < text.length; index++) if (this.bytes[at + index] !== text.charCodeAt(index)) return false;
    return true;
  }
}

function isSpace(byte: number): boolean {
  return byte === 32 || byte === 10 || byte === 13 || byte === 9;
}

function skipSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isSpace(bytes[at]!)) at++;
  return at;
}
