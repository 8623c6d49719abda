import * as fc from 'fast-check';

import { buildXlsx, workbookParts, zipParts } from '../support/xlsx/buildXlsx';
import { concat, latin1, utf16, utf8 } from '../support/xlsx/bytes';
import { outcome, refusal } from '../support/xlsx/facts';
import { oleContainer } from '../support/xlsx/ole';
import { relationships } from '../support/xlsx/parts';
import { rawZip } from '../support/xlsx/rawZip';

const BOM = latin1('\xef\xbb\xbf');
const XML_2003 = '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>';
const HTML = '\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>9</td></tr></table></body></html>';

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return rawZip(Object.entries(parts).map(([name, text]) => ({ name, data: utf8(text), method: 'stored' })));
}

describe('a file that is no archive', () => {
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a single zero', new Uint8Array(1), 'all-zeros'],
    ['a file of zeros', new Uint8Array(8192), 'all-zeros'],
    ['comma-separated values', utf8('编号,得分\r\n1,9.5\r\n'), 'text'],
    ['comma-separated values with a byte order mark', concat(BOM, utf8('编号,得分\r\n1,9.5\r\n')), 'text'],
    ['comma-separated values in GBK', latin1('\xd0\xf2\xba\xc5,\xb5\xc3\xb7\xd6\r\n1,9.5\r\n'), 'text'],
    ['the Unicode text that Excel exports', utf16('编号\t得分\r\n1\t9.5\r\n', 'little'), 'text'],
    ['text that begins as an archive would', utf8('PKU编号,得分\r\n1,9.5\r\n'), 'text'],
    ['a web page', utf8(HTML), 'html'],
    ['a web page with a document type', utf8('<!DOCTYPE html>\n<table><tr><td>9</td></tr></table>'), 'html'],
    ['a web page with a byte order mark', concat(BOM, utf8(HTML)), 'html'],
    ['a bare table', utf8('<table border="1"><tr><td>9</td></tr></table>'), 'html'],
    ['a web page in UTF-16', utf16(HTML, 'little'), 'html'],
    ['an XML spreadsheet of 2003', utf8(XML_2003), 'xml-2003'],
    ['an XML spreadsheet of 2003 with a byte order mark', concat(BOM, utf8(XML_2003)), 'xml-2003'],
    ['an XML spreadsheet of 2003 in UTF-16', utf16(XML_2003, 'little'), 'xml-2003'],
    ['a PDF', latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n'), 'pdf'],
    ['a rar archive', latin1('Rar!\x1a\x07\x01\x00\x33\x92\xb5\xe5'), 'other-archive'],
    ['a 7z archive', latin1('7z\xbc\xaf\x27\x1c\x00\x04'), 'other-archive'],
    ['a gzip archive', latin1('\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03'), 'other-archive'],
    ['a picture', latin1('\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR\x00\x00\x00\x01'), 'not-a-zip'],
    ['a legacy workbook', oleContainer(['Workbook']), 'legacy-xls'],
    ['a workbook of Excel 5', oleContainer(['Book']), 'legacy-xls'],
    ['an encrypted workbook', oleContainer(['EncryptedPackage', 'EncryptionInfo']), 'password-protected'],
    ['an encrypted workbook whose directory lies behind a megabyte', oleContainer(['EncryptedPackage', 'EncryptionInfo'], 1024 * 1024), 'password-protected'],
  ])('%s is named as such', (_name, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test('a legacy workbook that mentions encryption is still one', () => {
    const bytes = oleContainer(['Workbook']);
    bytes.set(utf16('EncryptedPackage', 'little'), 2048);
    expect(refusal(bytes)).toBe('legacy-xls');
  });

  test('bytes at random are refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => outcome(bytes) === 'refused'));
  });

  test('bytes at random behind the signature of an archive are refused', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('PK\x03\x04', 'PK\x05\x06', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), (bytes, signature) => outcome(concat(latin1(signature), bytes)) === 'refused'));
  });
});

describe('an archive of something else', () => {
  test.each<[name: string, bytes: Uint8Array, code: string]>([
    ['an OpenDocument spreadsheet', zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'ods'],
    ['a Word document', zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'word/document.xml': '<x/>' }), 'word-or-powerpoint'],
    ['a presentation', zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<Relationships/>', 'ppt/presentation.xml': '<x/>' }), 'word-or-powerpoint'],
    ['a binary workbook', zipOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.bin']]), 'xl/workbook.bin': '\x83\x01' }), 'xlsb'],
    ['a zip of pictures', zipOf({ 'a.png': '', 'b.png': '' }), 'not-a-workbook'],
    ['a zip around workbooks', zipOf({ '专家1.xlsx': 'PK', '专家2.xlsx': 'PK' }), 'zipped-workbooks'],
    ['a zip without entries', rawZip([]), 'not-a-workbook'],
  ])('%s is named as such', (_name, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test('a workbook packed again inside a folder is none', () => {
    const parts = workbookParts({ sheets: [{ name: 'S', rows: [[1]] }] });
    expect(refusal(zipParts(new Map([...parts].map(([name, bytes]) => [`专家1/${name}`, bytes]))))).toBe('not-a-workbook');
  });
});

describe('a workbook without worksheets', () => {
  test('one that lists none is refused as having no worksheet', () => {
    expect(refusal(buildXlsx({ sheets: [] }))).toBe('no-worksheet');
  });

  test('one of charts only is refused as having no worksheet', () => {
    const parts = { 'xl/_rels/workbook.xml.rels': relationships([['rId1', 'chartsheet', 'chartsheets/sheet1.xml']]) };
    expect(refusal(buildXlsx({ sheets: [{ name: 'chart', part: 'chartsheets/sheet1.xml', xml: '<chartsheet/>' }], parts }))).toBe('no-worksheet');
  });

  test('one whose every sheet is missing is refused', () => {
    expect(['no-worksheet', 'damaged']).toContain(refusal(buildXlsx({ sheets: [{ name: 'S', rows: [[1]] }], parts: { 'xl/worksheets/sheet1.xml': null } })));
  });
});
