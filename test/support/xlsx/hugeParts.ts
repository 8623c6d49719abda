import { constants, deflateRawSync } from 'node:zlib';

import { concat, latin1, u16, utf8 } from './bytes';
import { localHeader, type RawEntry } from './rawZip';

const MEGABYTE = 1024 * 1024;

/** An entry of a thousandth of its size: `before`, megabytes of spaces, `after`. Its checksum is not worked out. */
export function inflatingEntry(name: string, megabytes: number, before = '', after = ''): RawEntry {
  const block = deflateRawSync(new Uint8Array(MEGABYTE).fill(32), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: megabytes }, () => block);
  const first = deflateRawSync(utf8(before), { finishFlush: constants.Z_FULL_FLUSH });
  const packed = concat(first, ...blocks, deflateRawSync(utf8(after)));
  const size = utf8(before).length + megabytes * MEGABYTE + utf8(after).length;
  return { name, data: new Uint8Array(), packed, size, crc: 0 };
}

/** Entries that lie inside one another, each holding the headers of the next and one kernel of zeros. They must come first in the archive. */
export function overlappingEntries(count: number, kernelBytes: number): RawEntry[] {
  const nested: RawEntry[] = [];
  let packed: Uint8Array = deflateRawSync(new Uint8Array(kernelBytes));
  let size = kernelBytes;
  for (let index = count - 1; index >= 0; index--) {
    const entry = { name: `junk/${String(index).padStart(5, '0')}`, data: new Uint8Array(), packed, size, crc: 0 };
    nested.unshift(entry);
    const header = localHeader(entry);
    packed = concat(storedBlock(header), packed);
    size += header.length;
  }
  const step = storedBlock(localHeader({ name: 'junk/00000', data: new Uint8Array() })).length;
  return nested.map((entry, index) => (index === 0 ? entry : { ...entry, sharesOffset: index * step }));
}

function storedBlock(bytes: Uint8Array): Uint8Array {
  return concat(latin1('\0'), u16(bytes.length), u16(~bytes.length), bytes);
}
