import { buildXlsx, rawEntries, sheetWith, workbookParts } from '../support/xlsx/buildXlsx';
import { refusal } from '../support/xlsx/facts';
import { inflatingEntry } from '../support/xlsx/hugeParts';
import { worksheetXml } from '../support/xlsx/parts';
import { rawZip, type RawEntry } from '../support/xlsx/rawZip';

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS = workbookParts({ sheets: [{ name: 'S', rows: [[1, 2], [3, 4]] }], sharedStrings: ['甲'] });
const BOOK = buildXlsx({ sheets: [{ name: 'a', rows: [[1, 2]] }, { name: 'b', rows: [[3, 4]] }] });

function bomb(part: string, megabytes: number, lie: Partial<RawEntry> = {}): Uint8Array {
  const [before = '', after = ''] = worksheetXml({ name: 'S', data: '\0' }).split('\0');
  return rawZip(rawEntries(PARTS, (name) => (name === part ? { ...inflatingEntry(name, megabytes, before, after), ...lie } : {})));
}

describe('bombs', () => {
  test.each([SHEET, 'xl/sharedStrings.xml', 'xl/workbook.xml', '_rels/.rels'])('a megabyte that becomes a gigabyte in %s is refused as too large', (part) => {
    expect(refusal(bomb(part, 1024))).toBe('too-large');
  });

  test('a part a thousand times its packed size is refused as too large', () => {
    expect(refusal(bomb(SHEET, 32))).toBe('too-large');
  });

  test('a gigabyte that calls itself small is refused', () => {
    expect(['damaged', 'too-large']).toContain(refusal(bomb(SHEET, 1024, { size: 1000 })));
  });
});

describe('formulas that multiply', () => {
  test('a formula of 60,000 characters that hundreds of cells share is refused', () => {
    const master = `<c><f t="shared" ref="A1:A400" si="0">${'A1+'.repeat(20_000)}1</f><v>1</v></c>`;
    const follower = '<row><c><f t="shared" si="0"/><v>1</v></c></row>';
    expect(['too-large', 'damaged']).toContain(refusal(sheetWith(`<row>${master}</row>${follower.repeat(200)}`)));
  });
});

describe('limits', () => {
  test('a file larger than the limit is refused as too large', () => {
    expect(refusal(BOOK, { fileBytes: BOOK.length - 1 })).toBe('too-large');
    expect(refusal(BOOK, { fileBytes: BOOK.length })).toBe('read');
  });

  test('a part larger than the limit is refused as too large', () => {
    const bytes = sheetWith('<row><c><v>1</v></c></row>'.repeat(100));
    expect(refusal(bytes, { partBytes: 2000 })).toBe('too-large');
  });

  test('more cells than the limit in all sheets together are refused as too large', () => {
    expect(refusal(BOOK, { cells: 3 })).toBe('too-large');
    expect(refusal(BOOK, { cells: 4 })).toBe('read');
  });

  test('cells without content do not count', () => {
    expect(refusal(sheetWith('<row><c s="0"/><c s="0"/><c s="0"/><c><v>1</v></c></row>'), { cells: 1 })).toBe('read');
  });

  test('more sheets than the limit are refused as too large', () => {
    expect(refusal(BOOK, { sheets: 1 })).toBe('too-large');
    expect(refusal(BOOK, { sheets: 2 })).toBe('read');
  });
});
