import * as fc from 'fast-check';

import { buildXlsx, sheetWith, type WorkbookSpec } from '../support/xlsx/buildXlsx';
import { utf16 } from '../support/xlsx/bytes';
import { refusal } from '../support/xlsx/facts';
import { MAIN, OFFICE, sharedStringsXml, worksheetXml } from '../support/xlsx/parts';

const MANY = 2_000_000;
const SHEET = worksheetXml({ name: 'S', rows: [[9.5, '甲', true]] });

function refusalOfSheet(xml: string): string {
  return refusal(buildXlsx({ sheets: [{ name: 'S', xml }] }));
}

function cell(markup: string, more: Omit<WorkbookSpec, 'sheets'> = {}): string {
  return refusal(sheetWith(`<row r="1">${markup}</row>`, more));
}

describe('document types', () => {
  test.each([
    ['internal entity', '<!DOCTYPE x [<!ENTITY score "9">]>'],
    ['external entity', '<!DOCTYPE x [<!ENTITY score SYSTEM "file:///etc/passwd">]>'],
    ['external document type', '<!DOCTYPE x SYSTEM "http://example.com/x.dtd">'],
    ['parameter entity', '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://example.com/x"> %p;]>'],
    ['billion laughs', '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY score "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'],
  ])('a sheet with an %s is refused as unsafe', (_name, doctype) => {
    expect(refusalOfSheet(SHEET.replace('<worksheet', `${doctype}<worksheet`).replace('9.5', '&score;'))).toBe('unsafe-xml');
  });

  test('a workbook with a document type is refused as unsafe', () => {
    const workbook = `<!DOCTYPE workbook [<!ENTITY a "S">]><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="&a;" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    expect(refusal(sheetWith('', { parts: { 'xl/workbook.xml': workbook } }))).toBe('unsafe-xml');
  });

  test('shared strings with a document type are refused as unsafe', () => {
    const strings = sharedStringsXml(['甲']).replace('<sst', '<!DOCTYPE sst [<!ENTITY a "b">]><sst');
    expect(cell('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: [], parts: { 'xl/sharedStrings.xml': strings } })).toBe('unsafe-xml');
  });

  test('a document type in UTF-16 is refused as unsafe', () => {
    const xml = utf16(SHEET.replace('UTF-8', 'UTF-16').replace('<worksheet', '<!DOCTYPE x [<!ENTITY score "9">]><worksheet'), 'little');
    expect(refusal(sheetWith('', { parts: { 'xl/worksheets/sheet1.xml': xml } }))).toBe('unsafe-xml');
  });
});

describe('markup that ends or nests wrongly', () => {
  test('a sheet that ends in the middle of a cell is refused as damaged', () => {
    expect(refusalOfSheet(SHEET.slice(0, SHEET.indexOf('9.5') + 1))).toBe('damaged');
  });

  test('a sheet cut at any length is refused as damaged', () => {
    fc.assert(fc.property(fc.nat(SHEET.length - 1), (length) => refusalOfSheet(SHEET.slice(0, length)) === 'damaged'), { numRuns: 300 });
  });

  test.each([
    ['crossed', '<row r="1"><c r="A1"><v>1</c></v></row>'],
    ['closed by another name', '<row r="1"><c r="A1"><v>1</v></cell></row>'],
    ['never closed', '<row r="1"><c r="A1"><v>1</v></row>'],
    ['never opened', '<row r="1"><c r="A1"><v>1</v></c></c></row>'],
    ['left open at the end', '<row r="1"><c r="A1"><v>1</v></c>'],
  ])('tags that are %s are refused as damaged', (_name, data) => {
    expect(refusal(sheetWith(data))).toBe('damaged');
  });

  test.each<[name: string, markup: string]>([
    ['less-than signs', '<'],
    ['opened comments', '<!--'],
    ['opened character data', '<![CDATA['],
    ['opened instructions', '<?'],
    ['bare ampersands', '&'],
    ['opened elements', '<a>'],
    ['opened tags', '<a '],
    ['opened attribute values', '<a b="'],
  ])('megabytes of %s are refused', (_name, markup) => {
    const data = `<row r="1"><c r="A1" t="str"><v>${markup.repeat(MANY / markup.length)}</v></c></row>`;
    expect(['damaged', 'too-large']).toContain(refusal(sheetWith(data)));
  });

  test.each(['<!-- ', '<![CDATA[', '<?x ', '<row r="', '<c r="1" ', '<row r="1"><c r="A1" t="str"><v>&'])('%s without an end before megabytes of text is refused', (start) => {
    expect(['damaged', 'too-large']).toContain(refusal(sheetWith(start + 'x'.repeat(MANY))));
  });

  test.each(['score', 'nbsp', 'constructor', 'toString', '__proto__', '#', '#x', '#x110000', '#0'])('the entity %s, which XML does not have, is refused as damaged', (entity) => {
    expect(cell(`<c r="A1" t="inlineStr"><is><t>&${entity};</t></is></c>`)).toBe('damaged');
  });

  test('shared strings that end in the middle are refused as damaged', () => {
    const strings = sharedStringsXml(['甲', '乙']);
    expect(cell('<c r="A1" t="s"><v>0</v></c>', { sharedStrings: [], parts: { 'xl/sharedStrings.xml': strings.slice(0, strings.indexOf('乙')) } })).toBe('damaged');
  });

  test.each(['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', '_rels/.rels', 'xl/styles.xml'])('%s that ends in the middle is refused as damaged', (part) => {
    expect(cell('', { styles: '', parts: { [part]: '<?xml version="1.0"?><a><b' } })).toBe('damaged');
  });
});
