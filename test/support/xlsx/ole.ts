import { concat, latin1, u16, u32, utf16 } from './bytes';

const SECTOR = 512;
const PER_TABLE = SECTOR / 4;
const END = 0xfffffffe;
const TABLE = 0xfffffffd;
const NONE = 0xffffffff;

/** An OLE compound file of up to three streams; the first holds `bytes` zeros, and the directory lies behind them. */
export function oleContainer(streams: readonly string[], bytes = 4096): Uint8Array {
  const dataSectors = Math.ceil(bytes / SECTOR);
  const tables = Math.ceil((dataSectors + 2) / (PER_TABLE - 1));
  const directoryAt = tables + dataSectors;
  const chain = Array.from({ length: tables * PER_TABLE }, (_, sector) => {
    if (sector < tables) return TABLE;
    if (sector > directoryAt) return NONE;
    return sector >= directoryAt - 1 ? END : sector + 1;
  });
  const directory = [directoryEntry('Root Entry', 5, END, 0), ...streams.map((name, index) => directoryEntry(name, 2, index === 0 ? tables : END, index === 0 ? bytes : 0))];
  return concat(
    header(tables, directoryAt),
    ...chain.map(u32),
    new Uint8Array(dataSectors * SECTOR),
    concat(...directory, new Uint8Array(SECTOR)).subarray(0, SECTOR),
  );
}

function header(tables: number, directoryAt: number): Uint8Array {
  const difat = Array.from({ length: 109 }, (_, index) => u32(index < tables ? index : NONE));
  return concat(
    latin1('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    new Uint8Array(16),
    ...[0x3e, 3, 0xfffe, 9, 6, 0, 0, 0].map(u16),
    ...[0, tables, directoryAt, 0, 4096, END, 0, END, 0].map(u32),
    ...difat,
  );
}

function directoryEntry(name: string, type: number, start: number, size: number): Uint8Array {
  const encoded = utf16(name, 'little').subarray(2);
  const named = concat(encoded, new Uint8Array(64 - encoded.length), u16(encoded.length + 2), Uint8Array.of(type, 1));
  const links = type === 5 ? [NONE, NONE, 1] : [NONE, NONE, NONE];
  return concat(named, ...links.map(u32), new Uint8Array(36), u32(start), u32(size), u32(0));
}
