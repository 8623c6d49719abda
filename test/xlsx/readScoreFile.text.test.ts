import * as fc from 'fast-check';

import { cellAddress, MAX_COLUMNS, MAX_ROWS } from '../../src/workbook/address';
import { readScoreFile } from '../../src/xlsx/readScoreFile';
import { utf8 } from '../support/xlsx/bytes';
import { textRefusal, textValues } from '../support/xlsx/textFiles';

const SEPARATORS = [',', '\t', ';', '，', '|'];
const TABLE = [['序号', '班组名称', '建设过程', '备注'], ['1', '管网养护班', '满意', '好，很好，非常好'], ['2', '桥梁检测组', '回避', '']];
const TITLES = ['2021年度优秀班组评审', '说明：逐项打分，不得超过分值，涂改无效', ''];

function joined(separator: string, rows: readonly (readonly string[])[] = TABLE): string {
  return rows.map((row) => row.map((field) => (field.includes(separator) ? `"${field}"` : field)).join(separator)).join('\n');
}

describe('the separator of a text', () => {
  test.each(SEPARATORS)('%j is found by itself', (separator) => {
    expect(textValues(joined(separator))).toEqual(textValues(joined(',')));
  });

  test.each(SEPARATORS)('%j is found under titles and sentences with commas', (separator) => {
    expect(textValues([...TITLES, joined(separator)].join('\n'))).toMatchObject({ A4: '序号', B5: '管网养护班', D5: '好，很好，非常好', C6: '回避' });
  });

  test('a semicolon divides where commas are decimal signs', () => {
    expect(textValues('班组;得分\n甲;9,5\n乙;8,5')).toEqual({ A1: '班组', B1: '得分', A2: '甲', B2: '9,5', A3: '乙', B3: '8,5' });
  });

  test.each(['\n', '\r\n', '\r'])('a first line sep= tells it, as it tells Excel, and is no row (line end %j)', (end) => {
    expect(textValues(`sep=;${end}甲,1;9,5${end}乙,2;8,5`)).toEqual({ A1: '甲,1', B1: '9,5', A2: '乙,2', B2: '8,5' });
  });

  test.each(['^', '-', ']', '\\', '*', '.'])('sep=%s may name any character', (separator) => {
    expect(textValues(`sep=${separator}\na${separator}b`)).toEqual({ A1: 'a', B1: 'b' });
  });

  test.each(['Dear reviewers', '名单', '第一行\n第二行\n', '"一个,引号"', '<?xml version="1.0"?><a b="1,2"/>'])('the text %j, which has no columns, is refused as a text', (text) => {
    expect(textRefusal(text)).toBe('text');
  });
});

describe('the fields of a text', () => {
  test('in quotes they may hold separators, line ends and quotes', () => {
    expect(textValues('a,"b,c"\n"d\r\ne","f ""g"" h"\n"",""""')).toEqual({ A1: 'a', B1: 'b,c', A2: 'd\ne', B2: 'f "g" h', B3: '"' });
  });

  test('quotes inside a field that does not begin with one are characters', () => {
    expect(textValues('a,管网"先锋"班,5" 管')).toEqual({ A1: 'a', B1: '管网"先锋"班', C1: '5" 管' });
  });

  test('rows may differ in length, and empty ones keep their place', () => {
    expect(textValues('a,b,c\n\n,\nd\n,e')).toEqual({ A1: 'a', B1: 'b', C1: 'c', A4: 'd', B5: 'e' });
  });

  test.each<[field: string, value: string | number]>([['8', 8], ['14.5', 14.5], ['9.50', 9.5], ['-1', -1], ['0', 0], [' 8 ', 8]])('%j is the number it says', (field, value) => {
    expect(textValues(`a,b\n甲,"${field}"`)).toMatchObject({ B2: value });
  });

  test.each(['007', '1e5', '8分', '１４．５', '1,000', '.5', '8.', '+8', '12345678901234567890', '0.1234567890123456', '50%', '2021-10-15', 'TRUE', '=1+1', '-甲', '1 2'])('%j stays the text it is', (field) => {
    expect(textValues(`a,b\n甲,"${field}"`)).toMatchObject({ B2: field });
  });

  test('a text that an exporter protected as ="007" is what Excel shows', () => {
    expect(textValues('a,b\n甲,="007"\n乙,"=""9.5"""')).toMatchObject({ B2: '007', B3: '9.5' });
  });

  test('no field is a formula', () => {
    const [grid] = readScoreFile(utf8('a,b\n=1+1,"=HYPERLINK(""http://x"")"'), 'a.csv');
    expect(grid?.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined))).toEqual([]);
  });

  test('whatever texts are written come back (RFC 4180)', () => {
    const field = fc.string({ unit: fc.constantFrom('甲', 'x', ',', ';', '"', '\n', ' ', '，'), maxLength: 6 });
    const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(rows, fc.constantFrom(...SEPARATORS), fc.constantFrom('\n', '\r\n', '\r'), (table, separator, end) => {
      const lines = table.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator));
      const cells = table.flatMap((row, index) => row.map((text, column) => [cellAddress(index, column), text] as const));
      expect(textValues([`sep=${separator}`, ...lines].join(end))).toEqual(Object.fromEntries(cells.filter(([, text]) => text !== '')));
    }));
  });
});

describe('quotes without a partner', () => {
  test.each([
    ['never closed', '班组,得分\n甲,9\n乙,"8\n丙,7\n', 3],
    ['followed by more text', '班组,得分\n"甲"班,9\n', 2],
    ['never closed, in the first row', '"班组,得分\n甲,9\n', 1],
    ['never closed, behind a field of several lines', '班组,得分\n"甲\r\n一",9\n"乙,8', 4],
  ])('%s are refused with their line', (_name, text, line) => {
    expect(textRefusal(text)).toBe(`unpaired-quote ${String(line)}`);
  });
});

describe('the sheet of a text', () => {
  test.each([['3-马文涛.csv', '3-马文涛'], ['评分.2021.txt', '评分.2021'], ['评分', '评分'], ['.csv', '.csv'], ['表.xlsx', '表']])('of %s is called %s', (file, sheet) => {
    expect(readScoreFile(utf8('a,b'), file).map(({ name, visibility }) => [name, visibility])).toEqual([[sheet, 'visible']]);
  });
});

describe('limits of a text', () => {
  test.each([
    ['a file larger than the limit', 'a,b', { fileBytes: 2 }, 'too-large'],
    ['more cells than the limit', 'a,b\nc,d', { cells: 3 }, 'too-large'],
    ['more columns than a worksheet', ','.repeat(MAX_COLUMNS), {}, 'too-large'],
    ['more rows than a worksheet', `a,b${'\n'.repeat(MAX_ROWS)}c`, {}, 'too-large'],
    ['more characters than a cell', `a,b\nc,${'x'.repeat(32_768)}`, {}, 'too-large B2'],
  ])('%s is refused as too large', (_name, text, limits, refusal) => {
    expect(textRefusal(text, { limits })).toBe(refusal);
  });

  test.each([
    ['as many columns as a worksheet', `a${','.repeat(MAX_COLUMNS - 1)}b`],
    ['as many rows as a worksheet', `a,b${'\n'.repeat(MAX_ROWS - 1)}c`],
    ['as many characters as a cell', `a,b\nc,${'x'.repeat(32_767)}`],
  ])('%s are read', (_name, text) => {
    expect(textRefusal(text)).toBe('read');
  });

  test.each([',', '\n', '"', '""', '"\n', 'a,"', '\t;|,，'])('megabytes of %j end quickly', (piece) => {
    const started = performance.now();
    textRefusal(piece.repeat(8_000_000 / piece.length));
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
