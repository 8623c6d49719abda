import { sheetWith, type WorkbookSpec } from '../support/xlsx/buildXlsx';
import { refusal } from '../support/xlsx/facts';

function cell(markup: string, more: Omit<WorkbookSpec, 'sheets'> = {}): string {
  return refusal(sheetWith(`<row r="1">${markup}</row>`, more));
}

describe('cells that say what cannot be', () => {
  test.each(['1', '99', '-1', '0.5', 'abc', '1e1', '0x0'])('the shared string %s of one is refused as damaged', (index) => {
    expect(cell(`<c r="A1" t="s"><v>${index}</v></c>`, { sharedStrings: ['甲'] })).toBe('damaged');
  });

  test('a shared string without any shared strings is refused as damaged', () => {
    expect(cell('<c r="A1" t="s"><v>0</v></c>')).toBe('damaged');
  });

  test.each(['XFE1', 'AAAA1', 'ZZZZZZZZZ1', 'A0', 'A1048577', 'A99999999999', '1A', 'A', 'A-1', 'A1B', 'A1:B2', '__proto__'])('the cell %s is refused as damaged', (reference) => {
    expect(cell(`<c r="${reference}"><v>1</v></c>`)).toBe('damaged');
  });

  test.each(['0', '-1', '1048577', '99999999999', '1.5', '1e3', '0x5', 'abc'])('the row %s is refused as damaged', (row) => {
    expect(refusal(sheetWith(`<row r="${row}"><c><v>1</v></c></row>`))).toBe('damaged');
  });

  test('a cell that follows the last column is refused as damaged', () => {
    expect(cell('<c r="XFD1"><v>1</v></c><c><v>2</v></c>')).toBe('damaged');
  });

  test('a row that follows the last row is refused as damaged', () => {
    expect(refusal(sheetWith('<row r="1048576"><c><v>1</v></c></row><row><c><v>2</v></c></row>'))).toBe('damaged');
  });

  test.each(['9.5分', '9,5', '0x10', '0b1', 'Infinity', 'NaN', '1e999', '1 2', '.', '1e'])('the number %s is refused as damaged', (number) => {
    expect(cell(`<c r="A1"><v>${number}</v></c>`)).toBe('damaged');
  });

  test.each(['2', 'abc', 'yes', '0x1'])('the truth value %s is refused as damaged', (value) => {
    expect(cell(`<c r="A1" t="b"><v>${value}</v></c>`)).toBe('damaged');
  });

  test.each(['abc', '2021', '15.10.2021'])('the date %s is refused as damaged', (date) => {
    expect(cell(`<c r="A1" t="d"><v>${date}</v></c>`)).toBe('damaged');
  });

  test.each(['<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>', '<c r="A1"><v>1</v></c><c r="B1"><v>3</v></c><c r="A1"><v>2</v></c>'])('two values for one cell, as in %s, are refused as damaged', (markup) => {
    expect(cell(markup)).toBe('damaged');
  });

  test('a cell that stands in another row than it says is refused as damaged', () => {
    expect(cell('<c r="A2"><v>1</v></c>')).toBe('damaged');
  });
});
