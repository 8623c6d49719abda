import * as fc from 'fast-check';

import { rawEntries, workbookParts, zipParts } from '../support/xlsx/buildXlsx';
import { crc32, flipBit, latin1, utf8 } from '../support/xlsx/bytes';
import { outcome, refusal } from '../support/xlsx/facts';
import { stylesXml } from '../support/xlsx/parts';
import { rawZip, type RawEntry } from '../support/xlsx/rawZip';

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS = workbookParts({
  sheets: [
    { name: '评分', data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>9.5</v></c><c r="C1" s="1"><v>44484</v></c></row>' },
    { name: '备注', data: '<row r="1"><c r="A1"><v>8.5</v></c></row>' },
  ],
  sharedStrings: ['得分'],
  styles: stylesXml([14]),
});
const WHOLE = zipParts(PARTS);
const READ = outcome(WHOLE);

function withSheet(change: Partial<RawEntry>): Uint8Array {
  return rawZip(rawEntries(PARTS, (name) => (name === SHEET ? change : {})));
}

describe('a file cut short', () => {
  test('half a file is refused as truncated', () => {
    expect(refusal(WHOLE.subarray(0, WHOLE.length / 2))).toBe('truncated');
  });

  test('a file without its last byte is refused', () => {
    expect(refusal(WHOLE.subarray(0, -1))).toBe('truncated');
  });

  test('a file cut at any length is refused', () => {
    fc.assert(fc.property(fc.nat(WHOLE.length - 1), (length) => outcome(WHOLE.subarray(0, length)) === 'refused'), { numRuns: 500 });
  });

  test('a file whose second half is zeros is refused', () => {
    const zeroed = WHOLE.slice().fill(0, WHOLE.length / 2);
    expect(['truncated', 'damaged']).toContain(refusal(zeroed));
  });
});

describe('bytes changed on the disk', () => {
  test('the whole file is read', () => {
    expect(READ).toContain('得分');
  });

  test('a bit flipped anywhere is refused or changes nothing', () => {
    fc.assert(fc.property(fc.nat(WHOLE.length * 8 - 1), (bit) => ['refused', READ].includes(outcome(flipBit(WHOLE, bit)))), { numRuns: 1000 });
  });

  test('no bit flipped in the directory, which has no checksum, changes anything unnoticed', () => {
    const start = new DataView(WHOLE.buffer).getUint32(WHOLE.length - 6, true);
    const bits = Array.from({ length: (WHOLE.length - start) * 8 }, (_, bit) => start * 8 + bit);
    expect(bits.find((bit) => !['refused', READ].includes(outcome(flipBit(WHOLE, bit))))).toBeUndefined();
  });

  test('a digit altered under a stale checksum is refused as damaged', () => {
    const stored = rawZip(rawEntries(PARTS, () => ({ method: 'stored' })));
    const at = Buffer.from(stored).indexOf('<v>9.5</v>') + 3;
    expect(refusal(Uint8Array.from(stored).fill(0x31, at, at + 1))).toBe('damaged');
  });

  test.each(['stored', 'deflated'] as const)('a stale checksum of a %s part is refused as damaged', (method) => {
    expect(refusal(withSheet({ crc: crc32(utf8('other')), method }))).toBe('damaged');
  });

  test.each([...PARTS.keys()].filter((name) => !name.startsWith('[')))('a stale checksum of %s is refused as damaged', (part) => {
    expect(refusal(rawZip(rawEntries(PARTS, (name) => (name === part ? { crc: 1 } : {}))))).toBe('damaged');
  });
});

describe('archives that lie', () => {
  test.each([
    ['junk', latin1('\x01\x02\x03\x04junk\xff\xfe'), false],
    ['junk that the offsets allow for', latin1('\x01\x02\x03\x04junk\xff\xfe'), true],
  ])('%s before the archive is refused', (_name, before, offsetsCountBefore) => {
    expect(['damaged', 'not-a-zip']).toContain(refusal(rawZip(rawEntries(PARTS), { before, offsetsCountBefore })));
  });

  test.each([
    ['the same name', SHEET],
    ['the same name in capitals', SHEET.toUpperCase()],
    ['the same name with backslashes', SHEET.replaceAll('/', '\\')],
  ])('two parts of %s and different content are refused as damaged', (_name, name) => {
    const other = utf8(new TextDecoder().decode(PARTS.get(SHEET)).replace('9.5', '1.5'));
    expect(refusal(rawZip([...rawEntries(PARTS), { name, data: other }]))).toBe('damaged');
    expect(refusal(rawZip([{ name, data: other }, ...rawEntries(PARTS)]))).toBe('damaged');
  });

  test.each<[name: string, change: Partial<RawEntry>]>([
    ['smaller than it is', { size: 10 }],
    ['larger than it is', { size: 100_000 }],
    ['empty', { size: 0 }],
    ['packed smaller than it is', { packedSize: 20 }],
    ['stored smaller than it is', { method: 'stored', size: 10 }],
    ['stored in less than its size', { method: 'stored', packedSize: 10 }],
    ['packed past the end of the file', { packedSize: 10_000_000 }],
    ['of packed bytes that are none', { packed: latin1('\xff\xff\xff\xff\xff') }],
  ])('a part that is called %s is refused as damaged', (_name, change) => {
    expect(refusal(withSheet(change))).toBe('damaged');
  });

  test('a directory that points at no entry is refused as damaged', () => {
    expect(refusal(withSheet({ sharesOffset: 3 }))).toBe('damaged');
  });

  test('encrypted entries are refused as password-protected', () => {
    expect(refusal(rawZip(rawEntries(PARTS, () => ({ flags: 1 }))))).toBe('password-protected');
  });
});
