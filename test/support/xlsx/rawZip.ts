import { deflateSync } from 'fflate';

import { concat, crc32, latin1, u16, u32, utf8 } from './bytes';

/** An entry as the writer is told to record it, true or not. */
export interface RawEntry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly method?: 'stored' | 'deflated';
  /** The bytes in the archive, where they are not `data` packed. */
  readonly packed?: Uint8Array;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Leaves the sizes out of the local header and puts them behind the data, with or without a signature. */
  readonly descriptor?: 'signed' | 'bare';
  /** Writes no local record: the directory points at this offset instead. */
  readonly sharesOffset?: number;
}

export interface RawZipOptions {
  readonly before?: Uint8Array;
  /** Whether the directory's offsets count from the start of the file, the junk before the archive included. */
  readonly offsetsCountBefore?: boolean;
  readonly comment?: string;
}

interface Recorded {
  readonly name: Uint8Array;
  readonly packed: Uint8Array;
  readonly flags: number;
  readonly method: number;
  readonly sums: Uint8Array;
}

const VERSION = 20;
const DATE_2020_01_01 = 0x5021;

/** Writes a zip archive that says of itself whatever the entries claim. */
export function rawZip(entries: readonly RawEntry[], options: RawZipOptions = {}): Uint8Array {
  const before = options.before ?? new Uint8Array();
  const shift = options.offsetsCountBefore === true ? before.length : 0;
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const recorded = record(entry);
    directory.push(directoryRecord(recorded, (entry.sharesOffset ?? offset) + shift));
    if (entry.sharesOffset !== undefined) continue;
    const local = concat(localHeader(entry), recorded.packed, descriptor(entry, recorded));
    body.push(local);
    offset += local.length;
  }
  const records = concat(...directory);
  const comment = utf8(options.comment ?? '');
  const count = u16(entries.length);
  const end = [latin1('PK\x05\x06'), u32(0), count, count, u32(records.length), u32(offset + shift), u16(comment.length), comment];
  return concat(before, ...body, records, ...end);
}

/** The local header of an entry, as the archive begins it. */
export function localHeader(entry: RawEntry): Uint8Array {
  const { name, flags, method, sums } = record(entry);
  const shown = entry.descriptor === undefined ? sums : new Uint8Array(sums.length);
  return concat(latin1('PK\x03\x04'), u16(VERSION), u16(flags), u16(method), u16(0), u16(DATE_2020_01_01), shown, u16(name.length), u16(0), name);
}

function directoryRecord({ name, flags, method, sums }: Recorded, offset: number): Uint8Array {
  const head = concat(u16(VERSION), u16(VERSION), u16(flags), u16(method), u16(0), u16(DATE_2020_01_01), sums, u16(name.length));
  return concat(latin1('PK\x01\x02'), head, new Uint8Array(12), u32(offset), name);
}

function descriptor(entry: RawEntry, { sums }: Recorded): Uint8Array {
  if (entry.descriptor === undefined) return new Uint8Array();
  return entry.descriptor === 'signed' ? concat(latin1('PK\x07\x08'), sums) : sums;
}

function record(entry: RawEntry): Recorded {
  const stored = entry.method === 'stored';
  const packed = entry.packed ?? (stored ? entry.data : deflateSync(entry.data));
  const crc = entry.crc ?? crc32(entry.data);
  return {
    name: utf8(entry.name),
    packed,
    flags: (entry.flags ?? 0) | (entry.descriptor === undefined ? 0 : 8),
    method: stored ? 0 : 8,
    sums: concat(u32(crc), u32(entry.packedSize ?? packed.length), u32(entry.size ?? entry.data.length)),
  };
}
