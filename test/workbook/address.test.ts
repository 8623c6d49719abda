import * as fc from 'fast-check';

import { absoluteAddress, cellAddress, columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress, parseRange, rangeAddress } from '../../src/workbook/address';

const row = fc.integer({ min: 0, max: MAX_ROWS - 1 });
const column = fc.integer({ min: 0, max: MAX_COLUMNS - 1 });

describe('addresses', () => {
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16_383, 'XFD']])('column %i is %s', (index, letters) => {
    expect(columnLetters(index)).toBe(letters);
  });

  test('any cell is found again by its address, with or without dollar signs and in small letters', () => {
    fc.assert(fc.property(row, column, (atRow, atColumn) => {
      const address = cellAddress(atRow, atColumn);
      for (const text of [address, absoluteAddress(atRow, atColumn), address.toLowerCase(), `$${address}`]) expect(parseAddress(text)).toEqual({ row: atRow, column: atColumn });
    }));
  });

  test.each(['', 'A', '1', 'A0', 'A01', '1A', 'A1B', 'AAAA1', 'XFE1', 'A1048577', 'A1:B2', 'Sheet1!A1', 'R1C1', 'Ａ1', ' A1', 'A-1'])('%j is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });
});

describe('ranges', () => {
  test('any rectangle is found again by its address, from whichever corner', () => {
    fc.assert(fc.property(row, row, column, column, (a, b, c, d) => {
      const range = { top: Math.min(a, b), left: Math.min(c, d), bottom: Math.max(a, b), right: Math.max(c, d) };
      for (const text of [rangeAddress(range), `${cellAddress(a, c)}:${cellAddress(b, d)}`, `${absoluteAddress(b, c)}:${absoluteAddress(a, d)}`]) expect(parseRange(text)).toEqual(range);
    }));
  });

  test('one cell is a range and is written as the cell', () => {
    expect([parseRange('E8'), rangeAddress({ top: 7, left: 4, bottom: 7, right: 4 })]).toEqual([{ top: 7, left: 4, bottom: 7, right: 4 }, 'E8']);
  });

  test.each(['', ':', 'A1:', ':A1', 'A1:B2:C3', 'A:B', '1:2', 'A1:B0', 'Sheet1!A1:B2'])('%j is none', (text) => {
    expect(parseRange(text)).toBeUndefined();
  });
});
