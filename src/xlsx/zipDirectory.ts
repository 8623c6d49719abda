import type { ReadLimits } from './limits';
import { ReadError } from './readError';

/** One entry of a zip's central directory. */
export interface ZipEntry {
  /** As the directory spells it, back slashes turned round. */
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const END = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_SIZE = 22;
const UNKNOWN_32 = 0xffffffff;

/**
 * Returns the entries of the central directory by their lower-case name (APPNOTE 6.3.10, sections 4.3.12 to 4.3.16).
 * Throws `ReadError`: `truncated` without an end record, `too-large`, `damaged` where the records contradict the file or each other.
 */
export function readZipDirectory(bytes: Uint8Array, limits: Pick<ReadLimits, 'entries'>): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, end, count } = locateDirectory(view);
  if (count > limits.entries) throw new ReadError('too-large');
  const entries = new Map<string, ZipEntry>();
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + 46 > end || view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new ReadError('damaged');
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw new ReadError('damaged');
    addEntry(entries, readEntry(bytes, view, at));
    at = next;
  }
  if (at !== end) throw new ReadError('damaged');
  return entries;
}

/** Two entries of one name are two answers to one question: refused, unless both say the same. */
function addEntry(entries: Map<string, ZipEntry>, entry: ZipEntry): void {
  const key = entry.name.toLowerCase();
  const known = entries.get(key);
  if (known !== undefined && (known.crc !== entry.crc || known.size !== entry.size)) throw new ReadError('damaged', entry.name);
  entries.set(key, entry);
}

function locateDirectory(view: DataView): { offset: number; end: number; count: number } {
  const endRecord = findEndRecord(view);
  const count = view.getUint16(endRecord + 10, true);
  const size = view.getUint32(endRecord + 12, true);
  const offset = view.getUint32(endRecord + 16, true);
  if (count === 0xffff || offset === UNKNOWN_32 || size === UNKNOWN_32) return locateDirectory64(view, endRecord);
  if (offset + size !== endRecord && !hasZip64End(view, endRecord, offset + size)) throw new ReadError('damaged');
  return { offset, end: offset + size, count };
}

/** Some writers put the 64-bit end records even where the 32-bit ones suffice. */
function hasZip64End(view: DataView, endRecord: number, directoryEnd: number): boolean {
  const locator = endRecord - 20;
  return locator > directoryEnd && view.getUint32(locator, true) === END64_LOCATOR && view.getUint32(directoryEnd, true) === END64;
}

function locateDirectory64(view: DataView, endRecord: number): { offset: number; end: number; count: number } {
  const locator = endRecord - 20;
  if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR) throw new ReadError('damaged');
  const record = readUint64(view, locator + 8);
  if (record + 56 > locator || view.getUint32(record, true) !== END64) throw new ReadError('damaged');
  const count = readUint64(view, record + 32);
  const size = readUint64(view, record + 40);
  const offset = readUint64(view, record + 48);
  if (offset + size !== record) throw new ReadError('damaged');
  return { offset, end: offset + size, count };
}

/** The end record stands at the end, before a comment of at most 65,535 bytes that it announces. */
function findEndRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - 0xffff);
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) === END && at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  throw new ReadError('truncated');
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const nameStart = at + 46;
  const nameEnd = nameStart + view.getUint16(at + 28, true);
  const sizes64 = readZip64Extra(view, at, nameEnd, nameEnd + view.getUint16(at + 30, true));
  return {
    name: entryName(bytes.subarray(nameStart, nameEnd)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    ...sizes64,
  };
}

/** Returns a name as our lookups want it: forward slashes, none in front. */
export function entryName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '');
}

/** Sizes that do not fit 32 bits stand in extra field 1, in this order and only those that are marked as too large. */
function readZip64Extra(view: DataView, at: number, from: number, to: number): Pick<ZipEntry, 'size' | 'packedSize' | 'headerOffset'> {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let headerOffset = view.getUint32(at + 42, true);
  for (let field = from; field + 4 <= to; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const take = (known: number): number => {
      if (known !== UNKNOWN_32) return known;
      if (value + 8 > to) throw new ReadError('damaged');
      value += 8;
      return readUint64(view, value - 8);
    };
    size = take(size);
    packedSize = take(packedSize);
    headerOffset = take(headerOffset);
  }
  return { size, packedSize, headerOffset };
}

function readUint64(view: DataView, at: number): number {
  if (at + 8 > view.byteLength) throw new ReadError('damaged');
  const value = view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
  if (!Number.isSafeInteger(value)) throw new ReadError('damaged');
  return value;
}
