import { SCORE_FILE_KINDS } from '../../src/xlsx/scoreFileKinds';
import { buildXlsx } from '../support/xlsx/buildXlsx';
import { latin1, utf8 } from '../support/xlsx/bytes';
import { oleContainer } from '../support/xlsx/ole';
import { rawZip } from '../support/xlsx/rawZip';
import { textRefusal, textValues } from '../support/xlsx/textFiles';

const BOOK = buildXlsx({ sheets: [{ name: '评分', rows: [['班组', 9.5]] }] });

describe('a chosen file is what its content says', () => {
  test.each([...SCORE_FILE_KINDS.split(','), '.xls', ''])('a workbook called 评分%s is read', (ending) => {
    expect(textValues(BOOK, `评分${ending}`)).toEqual({ A1: '班组', B1: 9.5 });
  });

  test.each([...SCORE_FILE_KINDS.split(','), '.xls', ''])('a text with separators called 评分%s is read', (ending) => {
    expect(textValues('班组,9.5', `评分${ending}`)).toEqual({ A1: '班组', B1: 9.5 });
  });
});

describe('a file of another kind is named, so that its sentence says how to save it as .xlsx', () => {
  test.each<[name: string, file: string, bytes: Uint8Array, code: string]>([
    ['an old workbook', '评分.xls', oleContainer(['Workbook']), 'legacy-xls'],
    ['a WPS spreadsheet', '评分.et', oleContainer(['Workbook', 'ETExtData']), 'wps-et'],
    ['a WPS template', '评分.ETT', oleContainer(['Workbook']), 'wps-et'],
    ['an old workbook that WPS saved', '评分.xls', oleContainer(['Workbook', 'ETExtData']), 'legacy-xls'],
    ['a WPS spreadsheet with a password', '评分.et', oleContainer(['EncryptedPackage', 'EncryptionInfo']), 'password-protected'],
    ['an old Word document', '评分.doc', oleContainer(['WordDocument']), 'word-or-powerpoint'],
    ['a Numbers spreadsheet', '评分.numbers', rawZip([{ name: 'Index/Document.iwa', data: latin1('\0') }, { name: 'Metadata/Properties.plist', data: latin1('bplist00') }]), 'numbers'],
    ['an older Numbers spreadsheet', '评分.numbers', rawZip([{ name: 'Index.zip', data: latin1('PK') }]), 'numbers'],
    ['an OpenDocument spreadsheet', '评分.ods', rawZip([{ name: 'mimetype', data: utf8('application/vnd.oasis.opendocument.spreadsheet') }, { name: 'content.xml', data: utf8('<x/>') }]), 'ods'],
    ['a web page', '评分.csv', utf8('<html><table><tr><td>1,2</td></tr></table></html>'), 'html'],
    ['an empty file', '评分.csv', new Uint8Array(), 'empty-file'],
    ['a picture', '评分.csv', latin1('\x89PNG\r\n\x1a\n\0\0\0\x0d'), 'not-a-zip'],
  ])('%s', (_name, file, bytes, code) => {
    expect(textRefusal(bytes, { name: file })).toBe(code);
  });
});
