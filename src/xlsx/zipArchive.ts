import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ReadLimits } from './limits';
import { ReadError } from './readError';
import { entryName, readZipDirectory, type ZipEntry } from './zipDirectory';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes inflated at a time: deflate grows at most 1,032-fold, so a lying size costs at most 33 MB before it is noticed. */
const STEP = 32 * 1024;

/** A zip whose parts are inflated on demand, each checked against its announced size and CRC. */
export class ZipArchive {
  private readonly entries: Map<string, ZipEntry>;
  private inflated = 0;

  /** Throws `ReadError` where the bytes are no sound zip, or directory and entries disagree. Opens no part yet. */
  constructor(
    private readonly bytes: Uint8Array,
    readonly limits: ReadLimits,
  ) {
    this.entries = readZipDirectory(bytes, limits);
    // A name altered in the directory would otherwise make a part silently disappear.
    for (const entry of this.entries.values()) this.packedBytes(entry);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Returns all names in the directory's order. */
  names(): string[] {
    return [...this.entries.values()].map((entry) => entry.name);
  }

  /**
   * Returns the part's bytes, or `undefined` where there is no such part (names are compared without case).
   * Throws `ReadError`: `password-protected`, `too-large`, or `damaged` where content and directory disagree.
   */
  read(name: string): Uint8Array | undefined {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return undefined;
    if (entry.encrypted) throw new ReadError('password-protected', entry.name);
    this.checkSize(entry);
    const packed = this.packedBytes(entry);
    const content = inflateEntry(entry, packed);
    if (content.length !== entry.size || crc32(content) !== entry.crc) throw new ReadError('damaged', entry.name);
    return content;
  }

  private checkSize(entry: ZipEntry): void {
    const { partBytes, totalBytes, ratio, ratioFrom } = this.limits;
    this.inflated += entry.size;
    const swollen = entry.size > ratioFrom && entry.size > entry.packedSize * ratio;
    if (entry.size > partBytes || this.inflated > totalBytes || swollen) throw new ReadError('too-large', entry.name);
  }

  private packedBytes(entry: ZipEntry): Uint8Array {
    const { bytes } = this;
    const header = entry.headerOffset;
    if (header + LOCAL_HEADER_SIZE > bytes.length) throw new ReadError('damaged', entry.name);
    const view = new DataView(bytes.buffer, bytes.byteOffset + header, LOCAL_HEADER_SIZE);
    const nameStart = header + LOCAL_HEADER_SIZE;
    const nameEnd = nameStart + view.getUint16(26, true);
    const start = nameEnd + view.getUint16(28, true);
    const end = start + entry.packedSize;
    const sound = view.getUint32(0, true) === LOCAL_HEADER && view.getUint16(8, true) === entry.method;
    if (!sound || end > bytes.length || entryName(bytes.subarray(nameStart, nameEnd)) !== entry.name) {
      throw new ReadError('damaged', entry.name);
    }
    return bytes.subarray(start, end);
  }
}

function inflateEntry(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new ReadError('damaged', entry.name);
  try {
    // One byte of room more than announced shows a part that is larger than it says.
    return packed.length <= STEP ? inflateSync(packed, { out: new Uint8Array(entry.size + 1) }) : inflateInSteps(entry, packed);
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', entry.name);
  }
}

function inflateInSteps(entry: ZipEntry, packed: Uint8Array): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new ReadError('damaged', entry.name);
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  return filled === out.length ? out : out.subarray(0, filled);
}
