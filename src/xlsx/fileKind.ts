import type { ReadErrorCode } from './readError';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** What follows `PK` in any zip record is a small number, in a text it is not. */
const LAST_ZIP_SIGNATURE = 8;
/** The entries of an OLE directory, which hold the names of streams, begin at multiples of this. */
const OLE_ENTRY = 128;
const ARCHIVES = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
];

/** Returns `'zip'` where the bytes begin as a zip does, or why they are something else. */
export function fileKind(bytes: Uint8Array): 'zip' | ReadErrorCode {
  if (bytes.length === 0) return 'empty-file';
  if (startsWith(bytes, [0x50, 0x4b]) && (bytes[2] ?? 0) <= LAST_ZIP_SIGNATURE) return 'zip';
  if (startsWith(bytes, OLE)) return oleKind(bytes);
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf';
  if (ARCHIVES.some((signature) => startsWith(bytes, signature))) return 'other-archive';
  if (bytes.every((byte) => byte === 0)) return 'all-zeros';
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return bytes.length >= signature.length && signature.every((byte, index) => bytes[index] === byte);
}

/** An OLE container is a password-protected workbook, an old .xls, or an old Word or PowerPoint file; its stream names tell. */
function oleKind(bytes: Uint8Array): ReadErrorCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'password-protected';
  if (hasStream(bytes, 'WordDocument') || hasStream(bytes, 'PowerPoint Document')) return 'word-or-powerpoint';
  return 'legacy-xls';
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let entry = 0; entry + 2 * name.length <= bytes.length; entry += OLE_ENTRY) {
    let length = 0;
    while (length < name.length && bytes[entry + 2 * length] === name.charCodeAt(length) && bytes[entry + 2 * length + 1] === 0) length++;
    if (length === name.length) return true;
  }
  return false;
}

function textKind(bytes: Uint8Array): ReadErrorCode {
  const head = decodeHead(bytes.subarray(0, 4096));
  if (head === undefined) return 'not-a-zip';
  if (/urn:schemas-microsoft-com:office:spreadsheet/i.test(head)) return 'xml-2003';
  if (/<!doctype html|<html|<head|<body|<table|<meta/i.test(head)) return 'html';
  return 'text';
}

/** Returns the text of the first bytes, or `undefined` where they are no text. */
function decodeHead(head: Uint8Array): string | undefined {
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (utf16) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  const printable = head.every((byte) => byte >= 32 || byte === 9 || byte === 10 || byte === 13);
  return printable ? new TextDecoder('utf-8').decode(head) : undefined;
}
