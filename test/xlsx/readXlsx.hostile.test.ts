import { readXlsx } from '../../src/xlsx/readXlsx';
import { buildXlsx, rawEntries, sheetWith, workbookParts, type SheetSpec, type WorkbookSpec } from '../support/xlsx/buildXlsx';
import { latin1, utf16, utf8 } from '../support/xlsx/bytes';
import { formulas, refusal, sheetNames, values } from '../support/xlsx/facts';
import { inflatingEntry } from '../support/xlsx/hugeParts';
import { MAIN, OFFICE, relationships, stylesXml, worksheetXml } from '../support/xlsx/parts';
import { rawZip } from '../support/xlsx/rawZip';

const PLAIN: SheetSpec = { name: '评分', rows: [['得分', 9.5]] };
const CONTENT = { A1: '得分', B1: 9.5 };
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];

/** Markup that packs to nothing, long enough to ask for hundreds of thousands of whatever it makes. */
function megabyte(piece: string): string {
  return piece.repeat(1024 * 1024 / piece.length);
}

/** The milliseconds that it takes. */
function duration(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

describe('archives inside and over one another', () => {
  test('a bomb packed inside a workbook is left alone', () => {
    const bomb = rawZip([inflatingEntry('bomb', 1024)]);
    expect(values(buildXlsx({ sheets: [PLAIN], parts: { 'xl/embeddings/bomb.zip': bomb } }))).toEqual(CONTENT);
  });

  test('a zip of zips of workbooks is named as an archive of workbooks', () => {
    const inner = rawZip([{ name: '专家1.xlsx', data: buildXlsx({ sheets: [PLAIN] }) }]);
    expect(refusal(rawZip([{ name: '专家.xlsx', data: inner }]))).toBe('zipped-workbooks');
  });

  test('a thousand sheets that are one part count each time', () => {
    const sheets = Array.from({ length: 900 }, (_, index) => ({ ...PLAIN, name: String(index), part: 'worksheets/sheet1.xml' }));
    expect(refusal(buildXlsx({ sheets }), { cells: 1_799 })).toBe('too-large');
    expect(refusal(buildXlsx({ sheets }), { totalBytes: 200_000 })).toBe('too-large');
    expect(refusal(buildXlsx({ sheets }), { cells: 1_800 })).toBe('read');
  });

  test('more entries than a plain archive holds are refused as too large', () => {
    const parts = rawEntries(workbookParts({ sheets: [PLAIN] }));
    expect(refusal(rawZip(parts), { entries: parts.length - 1 })).toBe('too-large');
    expect(refusal(rawZip(parts), { entries: parts.length })).toBe('read');
  });
});

describe('lists without end', () => {
  const strings = (markup: string): WorkbookSpec => ({ sheets: [PLAIN], sharedStrings: [], parts: { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="2147483648" uniqueCount="2147483648">${markup}</sst>` } });
  const LISTS: readonly (readonly [name: string, piece: string, book: (markup: string) => WorkbookSpec])[] = [
    ['merged ranges', '<mergeCell ref="A1"/>', (markup) => ({ sheets: [{ ...PLAIN, after: `<mergeCells>${markup}</mergeCells>` }] })],
    ['hidden columns', '<col min="1" max="16384" hidden="1"/>', (markup) => ({ sheets: [{ ...PLAIN, before: `<cols>${markup}</cols>` }] })],
    ['shared strings', '<si/>', strings],
    ['cell formats', '<xf/>', (markup) => ({ sheets: [PLAIN], styles: `<styleSheet xmlns="${MAIN}"><cellXfs>${markup}</cellXfs></styleSheet>` })],
    ['relationships', '<Relationship/>', (markup) => ({ sheets: [PLAIN], parts: { '_rels/.rels': `<Relationships><Relationship Id="r" Type="officeDocument" Target="xl/workbook.xml"/>${markup}</Relationships>` } })],
  ];

  test.each(LISTS)('%s beyond the limit are refused as too large', (_name, piece, book) => {
    expect(refusal(buildXlsx(book(piece.repeat(50))), { listed: 40 })).toBe('too-large');
    expect(refusal(buildXlsx(book(piece.repeat(5))), { listed: 40 })).toBe('read');
  });

  test('the count that shared strings announce is not believed', () => {
    expect(values(buildXlsx({ ...strings('<si><t>得分</t></si>'), sheets: [{ name: 'S', data: '<row><c t="s"><v>0</v></c></row>' }] }))).toEqual({ A1: '得分' });
  });

  test('sheets beyond the limit are refused before they are listed', () => {
    expect(refusal(sheetWith('', { parts: { 'xl/workbook.xml': `<workbook xmlns="${MAIN}"><sheets>${megabyte('<sheet/>')}</sheets></workbook>` } }))).toBe('too-large');
  });

  test('a million rows with nothing but formats are left out, and what follows is read', () => {
    const blank = Array.from({ length: 1_048_575 }, (_, index) => `<row r="${String(index + 1)}" s="1" customFormat="1"/>`).join('');
    const bytes = sheetWith(`${blank}<row r="1048576"><c r="A1048576"><v>9.5</v></c></row>`, { styles: stylesXml(['0.0']) });
    expect(duration(() => { expect(values(bytes)).toEqual({ A1048576: 9.5 }); })).toBeLessThan(30_000);
  });

  test('a row in a hundred thousand pieces takes no longer than its cells', () => {
    const pieces = '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"/>' + '<row r="2"><c r="A2"><v>1</v></c></row>'.repeat(100_000);
    expect(duration(() => { expect(refusal(sheetWith(pieces))).toBe('damaged'); })).toBeLessThan(30_000);
  });

  test('an element of a hundred thousand attributes is read', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => `a${String(index)}=""`).join(' ');
    expect(values(sheetWith(`<row r="1"><c ${many} r="A1"><v>9.5</v></c></row>`))).toEqual({ A1: 9.5 });
  });
});

describe('texts without end', () => {
  test.each(['&amp;', '_x0041_', '<![CDATA[x]]>', 'x', '1', '<!-- -->'])('megabytes of %s in one cell are refused as too large', (piece) => {
    expect(refusal(sheetWith(`<row><c t="str"><v>${megabyte(piece)}${piece.repeat(3)}</v></c></row>`))).toBe('too-large');
  });

  test('megabytes in one attribute are refused as too large', () => {
    expect(refusal(sheetWith('', { styles: stylesXml([`${megabyte('[$-1]')}00`]) }))).toBe('too-large');
  });

  test('megabytes in the runs of one text are refused as too large', () => {
    const run = `<r><t>${'x'.repeat(1000)}</t></r>`;
    expect(refusal(sheetWith('<row><c t="s"><v>0</v></c></row>', { sharedStrings: [run.repeat(1_100)] }))).toBe('too-large');
  });

  test('a number format that thousands of cell formats share is looked at once', () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="200" formatCode="${'x'.repeat(500_000)}"/></numFmts><cellXfs>${'<xf numFmtId="200"/>'.repeat(20_000)}</cellXfs></styleSheet>`;
    expect(duration(() => refusal(buildXlsx({ sheets: [PLAIN], styles })))).toBeLessThan(5_000);
  });

  test('the longest text of a cell, every character a reference, is read', () => {
    expect(values(sheetWith(`<row><c t="str"><v>${'&#x1F600;'.repeat(16_383)}</v></c></row>`))).toEqual({ A1: '😀'.repeat(16_383) });
  });
});

describe('two answers to one question', () => {
  test.each([
    ['values', '<c r="A1"><v>9</v><v>1</v></c>'],
    ['kinds of value', '<c r="A1" t="inlineStr"><v>9</v><is><t>1</t></is></c>'],
    ['formulas', '<c r="A1"><f>B1</f><f>C1</f><v>1</v></c>'],
    ['references', '<c r="A1" r="B1"><v>9</v></c>'],
    ['types', '<c r="A1" t="str" t="n"><v>9</v></c>'],
  ])('a cell with two %s is refused as damaged', (_name, cell) => {
    expect(refusal(sheetWith(`<row r="1">${cell}</row>`))).toBe('damaged');
  });

  test.each(['<v><x/>9.5</v>', '<v>9<x>7</x>.5</v>', '<is><t>9<t>7</t></t></is>'])('a text with elements in it, %s, is refused as damaged', (markup) => {
    expect(refusal(sheetWith(`<row r="1"><c r="A1" t="inlineStr">${markup}</c></row>`))).toBe('damaged');
  });

  test('a sheet with two tables of cells is refused as damaged', () => {
    expect(refusal(buildXlsx({ sheets: [{ ...PLAIN, after: '<sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>' }] }))).toBe('damaged');
  });

  test('one relationship that leads to two worksheets is refused as damaged', () => {
    const links = relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId1', 'worksheet', 'worksheets/sheet2.xml']]);
    expect(refusal(buildXlsx({ sheets: [PLAIN, PLAIN], parts: { 'xl/_rels/workbook.xml.rels': links } }))).toBe('damaged');
  });
});

describe('names of inherited properties', () => {
  test.each(INHERITED)('%s may be the name of a sheet, a part, a defined name, a shared string, an element and an attribute', (name) => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${name}" sheetId="1" r:id="${name}"/></sheets><definedNames><definedName name="${name}">1</definedName></definedNames></workbook>`;
    const data = `<row r="1" ${name}="1"><${name}/><c r="A1" t="s" ${name}="2"><${name}>3</${name}><v>0</v></c><c r="B1"><f t="shared" si="${name}">1</f><v>1</v></c></row>`;
    const part = `worksheets/${name}.xml`;
    const bytes = buildXlsx({ sheets: [{ name, part, data }], sharedStrings: [name], parts: { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relationships([[name, 'worksheet', part], ['s', 'sharedStrings', 'sharedStrings.xml']]) } });
    expect([sheetNames(bytes), values(bytes)]).toEqual([[name], { A1: name, B1: 1 }]);
    expect(Object.hasOwn(Object.prototype, '1') || Object.keys(Object.prototype).length > 0).toBe(false);
  });

  test.each(INHERITED)('%s as the type of a cell is that of none, so its content must be a number', (type) => {
    expect(refusal(sheetWith(`<row><c t="${type}"><v>x</v></c></row>`))).toBe('damaged');
    expect(values(sheetWith(`<row><c t="${type}"><v>9.5</v></c></row>`))).toEqual({ A1: 9.5 });
  });
});

describe('formulas and formats that lead nowhere', () => {
  test('shared formulas that name each other stay the texts they are', () => {
    const data = '<row r="1"><c r="A1"><f t="shared" si="0">B1</f><v>1</v></c><c r="B1"><f t="shared" si="1">A1</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>3</v></c><c r="B2"><f t="shared" si="1"/><v>4</v></c></row>';
    expect(formulas(sheetWith(data))).toEqual({ A1: 'B1', B1: 'A1', A2: 'B2', B2: 'A2' });
  });

  test('a shared formula without a master has no text, and its result stands', () => {
    expect(values(sheetWith('<row><c><f t="shared" si="7"/><v>9.5</v></c></row>'))).toEqual({ A1: 9.5 });
  });

  test.each(['7', '-1', '4294967296', 'x', ''])('with the format %j, which there is none of, a number is a number', (style) => {
    expect(values(sheetWith(`<row><c s="${style}"><v>9.5</v></c></row>`, { styles: stylesXml([]) }))).toEqual({ A1: 9.5 });
  });
});

describe('formats that went missing', () => {
  test('a workbook that names a part of formats it does not have is refused as damaged: a percentage would read as a number', () => {
    const book: WorkbookSpec = { sheets: [{ name: 'S', data: '<row><c s="1"><v>0.13</v></c></row>' }], styles: stylesXml([9]) };
    expect(values(buildXlsx(book))).toEqual({ A1: { percent: '13%' } });
    expect(refusal(buildXlsx({ ...book, parts: { 'xl/styles.xml': null } }))).toBe('damaged');
  });
});

describe('ways out of the package', () => {
  test.each(['../../../../etc/passwd', '/../../etc/passwd', 'file:///etc/passwd', 'http://example.com/sheet1.xml', '..\\..\\windows\\win.ini', '%2e%2e/%2e%2e/etc/passwd', '%', ''])('the target %j leads to no sheet', (target) => {
    const bytes = buildXlsx({ sheets: [PLAIN], parts: { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', target]]) } });
    expect(refusal(bytes)).toBe('no-worksheet');
  });

  test('entries named to lie outside the archive are left alone', () => {
    const outside = ['../../evil.xml', '/etc/passwd', 'C:\\evil.xml', 'xl/../../evil.xml'].map((name) => ({ name, data: utf8('<x/>') }));
    expect(values(rawZip([...outside, ...rawEntries(workbookParts({ sheets: [PLAIN] }))]))).toEqual(CONTENT);
  });

  test('part names may mix slashes and backslashes', () => {
    const parts = [...workbookParts({ sheets: [PLAIN] })].map(([name, data]) => ({ name: name.replace(/\/(?=[^/]*$)/, '\\'), data }));
    expect(values(rawZip(parts))).toEqual(CONTENT);
  });
});

describe('what a workbook brings along', () => {
  test('macros, links and queries are not opened, however broken', () => {
    const broken = latin1('\xd0\xcf\x11\xe0 broken');
    const parts = Object.fromEntries(['xl/vbaProject.bin', 'xl/externalLinks/externalLink1.xml', 'xl/connections.xml', 'xl/queryTables/queryTable1.xml', 'xl/calcChain.xml', 'customXml/item1.xml'].map((name) => [name, broken]));
    expect(values(buildXlsx({ sheets: [PLAIN], parts }))).toEqual(CONTENT);
  });

  test('every part may be UTF-16', () => {
    const parts = [...workbookParts({ sheets: [PLAIN], sharedStrings: ['x'] })].map(([name, data]) => ({ name, data: utf16(new TextDecoder().decode(data).replace('UTF-8', 'UTF-16'), 'little') }));
    expect(values(rawZip(parts))).toEqual(CONTENT);
  });

  test('a part in an encoding that it does not keep to is refused as damaged', () => {
    expect(refusal(buildXlsx({ sheets: [{ name: 'S', xml: worksheetXml(PLAIN).replace('UTF-8', 'gb18030').replace('得分', '得') }] }))).toBe('damaged');
  });

  test('the file is not changed by being read', () => {
    const bytes = buildXlsx({ sheets: [PLAIN] });
    const before = bytes.slice();
    readXlsx(bytes);
    expect(bytes).toEqual(before);
  });
});
