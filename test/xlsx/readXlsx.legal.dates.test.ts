import { sheetWith, type WorkbookSpec } from '../support/xlsx/buildXlsx';
import { formulas, values } from '../support/xlsx/facts';
import { MAIN, stylesXml } from '../support/xlsx/parts';

function styled(number: string, format: number | string, more: Omit<WorkbookSpec, 'sheets'> = {}) {
  return values(sheetWith(`<row r="1"><c r="A1" s="1"><v>${number}</v></c></row>`, { styles: stylesXml([format]), ...more }))['A1'];
}

describe('which numbers are dates', () => {
  test.each([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 31, 36, 45, 46, 47, 50, 54, 58])('the built-in format %d says date', (format) => {
    expect(styled('44484.395833333336', format)).toEqual({ date: expect.stringMatching(/^2021-10-15/) as unknown });
  });

  test.each([9, 10])('the built-in format %d says percentage', (format) => {
    expect(styled('0.135', format)).toEqual({ percent: '13.5%' });
  });

  test.each([0, 1, 2, 11, 12, 13, 37, 44, 48, 49])('the built-in format %d says number', (format) => {
    expect(styled('44484.5', format)).toBe(44484.5);
  });

  test.each(['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-804]yyyy/m/d;@', 'mmm\\-yy', 'h:mm:ss AM/PM', 'YYYY-MM-DD', '[h]:mm', '[$-F800]dddd, mmmm dd, yyyy', '[DBNum1][$-804]yyyy"年"m"月"', '上午/下午h"时"mm"分"'])('the format %s says date', (format) => {
    expect(styled('44484.395833333336', format)).toEqual({ date: expect.stringMatching(/^2021-10-15/) as unknown });
  });

  test.each(['0.00"days"', '0.0_);[Red](0.0)', '#,##0.00\\ "day"', '0"分"', '0.0\\d', '[$USD-409]#,##0', 'General', '@', '0.00_d', '[>=9]0.0"yes";0.0', '[DBNum2][$-804]General', '[Red]0.0;[Blue]-0.0'])('the format %s says number', (format) => {
    expect(styled('44484.5', format)).toBe(44484.5);
  });

  test("only the cells' own formats count, not those of named styles or conditions", () => {
    const styles = `<styleSheet xmlns="${MAIN}"><numFmts><numFmt numFmtId="164" formatCode="0.0"/></numFmts><cellStyleXfs><xf numFmtId="14"/><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="yyyy"/></dxf></dxfs></styleSheet>`;
    expect(values(sheetWith('<row r="1"><c r="A1" s="1"><v>9.5</v></c><c r="B1"><v>8</v></c></row>', { styles }))).toEqual({ A1: 9.5, B1: 8 });
  });

  test('text, truth values and errors are never dates', () => {
    const data = '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>7</t></is></c><c r="B1" s="1" t="b"><v>1</v></c><c r="C1" s="1" t="e"><v>#N/A</v></c></row>';
    expect(values(sheetWith(data, { styles: stylesXml([14]) }))).toEqual({ A1: '7', B1: true, C1: { error: '#N/A' } });
  });

  test('the result of a formula may be a date', () => {
    const bytes = sheetWith('<row r="1"><c r="A1" s="1"><f>TODAY()</f><v>44484</v></c><c r="B1" s="1"><f>TODAY()</f></c></row>', { styles: stylesXml([14]) });
    expect([values(bytes), formulas(bytes)]).toEqual([{ A1: { date: '2021-10-15' }, B1: null }, { A1: 'TODAY()', B1: 'TODAY()' }]);
  });
});

describe('which date a number is', () => {
  test.each([
    ['1', '1900-01-01'],
    ['59', '1900-02-28'],
    ['61', '1900-03-01'],
    ['44484', '2021-10-15'],
    ['45351', '2024-02-29'],
    ['44484.395833333336', '2021-10-15T09:30:00'],
    ['44484.99999', '2021-10-15T23:59:59'],
  ])('%s is %s counted from 1900', (number, date) => {
    expect(styled(number, 22)).toEqual({ date });
  });

  test.each([
    ['1', '1904-01-02'],
    ['43022', '2021-10-15'],
    ['43022.395833333336', '2021-10-15T09:30:00'],
  ])('%s is %s counted from 1904', (number, date) => {
    expect(styled(number, 22, { date1904: true })).toEqual({ date });
  });
});

describe('dates as ISO 8601 text', () => {
  test.each(['2021-10-15', '2021-10-15T09:30:00'])('%s is read as it stands', (date) => {
    expect(values(sheetWith(`<row r="1"><c r="A1" t="d"><v>${date}</v></c></row>`))).toEqual({ A1: { date } });
  });
});
