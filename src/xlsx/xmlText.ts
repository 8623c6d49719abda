import { ReadError } from './readError';

const AMPERSAND = 0x26;
const RETURN = 0x0d;
const SHORT = 256;
const strict = new TextDecoder('utf-8', { fatal: true });
const NAMED = new Map([['lt', '<'], ['gt', '>'], ['amp', '&'], ['quot', '"'], ['apos', "'"]]);

/** Returns the text of UTF-8 bytes with entities resolved and line ends as `\n`. Throws `ReadError('damaged')` for what is no XML text. */
export function decodeXmlText(bytes: Uint8Array, start: number, end: number, part: string): string {
  let special = false;
  let ascii = true;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte === AMPERSAND || byte === RETURN) special = true;
    else if (byte > 127) ascii = false;
  }
  const text = ascii ? decodeAscii(bytes, start, end) : decodeUtf8(bytes, start, end, part);
  return special ? resolveEntities(text.replace(/\r\n?/g, '\n'), part) : text;
}

/** Returns the text of a CDATA section: entities are text there. */
export function decodeCdata(bytes: Uint8Array, start: number, end: number, part: string): string {
  return decodeUtf8(bytes, start, end, part).replace(/\r\n?/g, '\n');
}

function decodeAscii(bytes: Uint8Array, start: number, end: number): string {
  if (end - start > SHORT) return strict.decode(bytes.subarray(start, end));
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(bytes[at]!);
  return text;
}

/** A decoder object costs about a microsecond a call; names and remarks are short, so their bytes are put together here. */
function decodeUtf8(bytes: Uint8Array, start: number, end: number, part: string): string {
  if (end - start > SHORT) return decodeStrictly(bytes, start, end, part);
  let text = '';
  for (let at = start; at < end; ) {
    const first = bytes[at]!;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at += 1;
    } else if (first >= 0xe1 && first <= 0xec && at + 2 < end && isContinuation(bytes[at + 1]!) && isContinuation(bytes[at + 2]!)) {
      text += String.fromCharCode(((first & 15) << 12) | ((bytes[at + 1]! & 63) << 6) | (bytes[at + 2]! & 63));
      at += 3;
    } else {
      return decodeStrictly(bytes, start, end, part);
    }
  }
  return text;
}

function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function decodeStrictly(bytes: Uint8Array, start: number, end: number, part: string): string {
  try {
    return strict.decode(bytes.subarray(start, end));
  } catch {
    throw new ReadError('damaged', part);
  }
}

function resolveEntities(text: string, part: string): string {
  return text.replace(/&([^;&\s]{0,12};?)/g, (_, body: string) => {
    const name = body.slice(0, -1);
    const value = body.endsWith(';') ? (NAMED.get(name) ?? characterReference(name)) : undefined;
    if (value === undefined) throw new ReadError('damaged', part);
    return value;
  });
}

function characterReference(name: string): string | undefined {
  const match = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (match === null) return undefined;
  const [, hexadecimal, decimal] = match;
  const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
