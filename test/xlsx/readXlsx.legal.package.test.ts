import { sheetWith, buildXlsx, mapParts, rawEntries, workbookParts, zipParts, type Parts } from '../support/xlsx/buildXlsx';
import { latin1, utf8 } from '../support/xlsx/bytes';
import { sheetNames, values } from '../support/xlsx/facts';
import { inflatingEntry, overlappingEntries } from '../support/xlsx/hugeParts';
import { contentTypes, relationships, worksheetXml } from '../support/xlsx/parts';
import { rawZip } from '../support/xlsx/rawZip';

const PARTS = workbookParts({
  sheets: [{ name: '评分', data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>9.5</v></c></row>' }],
  sharedStrings: ['得分'],
});
const CONTENT = { A1: '得分', B1: 9.5 };

function renamed(rename: (name: string) => string): Parts {
  return new Map([...PARTS].map(([name, bytes]) => [rename(name), bytes]));
}

describe('names of parts', () => {
  test('backslashes stand for slashes', () => {
    expect(values(zipParts(renamed((name) => name.replaceAll('/', '\\'))))).toEqual(CONTENT);
  });

  test('upper and lower case are the same', () => {
    expect(values(zipParts(renamed((name) => name.toUpperCase())))).toEqual(CONTENT);
  });

  test('directories may be entries of their own', () => {
    const directories = ['xl/', 'xl/worksheets/'].map((name) => ({ name, data: new Uint8Array(), method: 'stored' as const }));
    expect(values(rawZip([...directories, ...rawEntries(PARTS)]))).toEqual(CONTENT);
  });

  test('a sheet may have any name', () => {
    const sheets = [{ name: 'Sheet1', part: 'worksheets/tabelle_a.xml', rows: [[7]] }];
    expect(values(buildXlsx({ sheets }))).toEqual({ A1: 7 });
  });

  test('the workbook may lie elsewhere, its targets counting from its own place', () => {
    const parts = { '_rels/.rels': relationships([['rId1', 'officeDocument', 'book/main/w.xml']]), 'book/main/_rels/w.xml.rels': relationships([['rId1', 'worksheet', '../one.xml']]) };
    const moved = new Map([...workbookParts({ sheets: [], parts })].filter(([name]) => !name.startsWith('xl/')));
    const workbook = PARTS.get('xl/workbook.xml') ?? new Uint8Array();
    const sheet = utf8(worksheetXml({ name: '', rows: [[7]] }));
    expect(values(zipParts(new Map([...moved, ['book/main/w.xml', workbook], ['book/one.xml', sheet]])))).toEqual({ A1: 7 });
  });
});

describe('the archive', () => {
  test('parts may be stored unpacked', () => {
    expect(values(rawZip(rawEntries(PARTS, () => ({ method: 'stored' }))))).toEqual(CONTENT);
  });

  test.each(['signed', 'bare'] as const)('sizes may follow the data in a %s descriptor', (descriptor) => {
    expect(values(rawZip(rawEntries(PARTS, () => ({ descriptor }))))).toEqual(CONTENT);
  });

  test('it may end in a comment', () => {
    expect(values(rawZip(rawEntries(PARTS), { comment: '由评审系统导出' }))).toEqual(CONTENT);
  });

  test('the order of the parts is free', () => {
    expect(values(rawZip(rawEntries(PARTS).reverse()))).toEqual(CONTENT);
  });

  test('media of 30 MB that pack to nothing are left alone', () => {
    expect(values(rawZip([...rawEntries(PARTS), inflatingEntry('xl/media/image1.bmp', 30)]))).toEqual(CONTENT);
  });

  test('a gigabyte in a part that need not be opened is left alone', () => {
    expect(values(rawZip([inflatingEntry('xl/media/image1.bmp', 1024), ...rawEntries(PARTS)]))).toEqual(CONTENT);
  });

  test('a thousand overlapping entries beside the parts are left alone', () => {
    expect(values(rawZip([...overlappingEntries(1000, 1024 * 1024), ...rawEntries(PARTS)]))).toEqual(CONTENT);
  });
});

describe('relationships', () => {
  test('targets may be absolute', () => {
    const parts = { '_rels/.rels': relationships([['rId1', 'officeDocument', '/xl/workbook.xml']]), 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', '/xl/worksheets/sheet1.xml']]) };
    expect(values(sheetWith('<row><c><v>7</v></c></row>', { parts }))).toEqual({ A1: 7 });
  });

  test.each(['./worksheets/sheet1.xml', '../xl/worksheets/sheet1.xml', 'worksheets/../worksheets/sheet1.xml'])('the target %s is followed', (target) => {
    const parts = { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', target]]) };
    expect(values(sheetWith('<row><c><v>7</v></c></row>', { parts }))).toEqual({ A1: 7 });
  });

  test('a sheet whose relationship dangles is skipped', () => {
    const sheets = [{ name: 'gone', rows: [[1]] }, { name: 'here', rows: [[2]] }];
    expect(sheetNames(buildXlsx({ sheets, parts: { 'xl/worksheets/sheet1.xml': null } }))).toEqual(['here']);
  });

  test('a sheet without any relationship is skipped', () => {
    const sheets = [{ name: 'gone', rows: [[1]] }, { name: 'here', rows: [[2]] }];
    const parts = { 'xl/_rels/workbook.xml.rels': relationships([['rId2', 'worksheet', 'worksheets/sheet2.xml']]) };
    expect(sheetNames(buildXlsx({ sheets, parts }))).toEqual(['here']);
  });

  test('a chart sheet is skipped', () => {
    const sheets = [{ name: 'chart', part: 'chartsheets/sheet1.xml', xml: '<chartsheet/>' }, { name: 'here', rows: [[2]] }];
    const parts = { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml'], ['rId2', 'worksheet', 'worksheets/sheet2.xml']]) };
    expect(sheetNames(buildXlsx({ sheets, parts }))).toEqual(['here']);
  });

  test('links to other workbooks bring in none of their cells', () => {
    const link = '<externalLink><externalBook><sheetNames><sheetName val="Other"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="9"><cell r="A9"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>';
    const parts = {
      'xl/externalLinks/externalLink1.xml': link,
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId2', 'externalLink', 'externalLinks/externalLink1.xml']]),
    };
    const book = sheetWith('<row r="1"><c r="A1"><f>[1]Other!A9</f><v>1</v></c></row>', { parts });
    expect([sheetNames(book), values(book)]).toEqual([['Sheet1'], { A1: 1 }]);
  });
});

describe('other programs and kinds', () => {
  test('a workbook with macros is read', () => {
    const parts = { '[Content_Types].xml': contentTypes(['worksheets/sheet1.xml'], 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'), 'xl/vbaProject.bin': latin1('\xd0\xcf\x11\xe0macros') };
    expect(values(sheetWith('<row><c><v>7</v></c></row>', { parts }))).toEqual({ A1: 7 });
  });

  test('parts that only WPS writes are passed over', () => {
    const parts = {
      'xl/cellimages.xml': '<etc:cellImages xmlns:etc="http://www.wps.cn/officeDocument/2017/etCustomData"/>',
      'xl/_rels/workbook.xml.rels': relationships([['rId1', 'worksheet', 'worksheets/sheet1.xml'], ['rId9', 'http://www.wps.cn/officeDocument/2020/cellImage', 'cellimages.xml']]),
    };
    const image = '<c r="A1" t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>';
    expect(values(sheetWith(`<row r="1">${image}<c r="B1"><v>9</v></c></row>`, { parts }))).toEqual({ A1: '=DISPIMG("ID_1",1)', B1: 9 });
  });

  test('a workbook without styles is read', () => {
    expect(values(zipParts(mapParts(PARTS, (bytes) => bytes)))).toEqual(CONTENT);
    expect(PARTS.has('xl/styles.xml')).toBe(false);
  });
});
