import { buildXlsx, sheetWith } from '../support/xlsx/buildXlsx';
import { firstSheet, sheetNames, values } from '../support/xlsx/facts';
import { MAIN, OFFICE, relationships } from '../support/xlsx/parts';
import { readXlsx } from '../../src/xlsx/readXlsx';

describe('where cells stand', () => {
  test('a cell without reference follows the one before', () => {
    expect(values(sheetWith('<row r="1"><c><v>1</v></c><c><v>2</v></c><c r="E1"><v>5</v></c><c><v>6</v></c></row>'))).toEqual({ A1: 1, B1: 2, E1: 5, F1: 6 });
  });

  test('an empty cell without reference takes its place', () => {
    expect(values(sheetWith('<row><c/><c s="1"></c><c><v>3</v></c></row>'))).toEqual({ C1: 3 });
  });

  test('a row without number follows the one before', () => {
    expect(values(sheetWith('<row><c><v>1</v></c></row><row/><row><c><v>3</v></c></row><row r="7"><c><v>7</v></c></row><row><c><v>8</v></c></row>'))).toEqual({ A1: 1, A3: 3, A7: 7, A8: 8 });
  });

  test('cells out of order come out in order', () => {
    const [row] = firstSheet(sheetWith('<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>')).rows;
    expect(row?.cells.map(({ column, value }) => [column, value])).toEqual([[0, 1], [1, 2], [2, 3]]);
  });

  test('rows out of order come out in order', () => {
    const { rows } = firstSheet(sheetWith('<row r="3"><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'));
    expect(rows.map(({ index, cells }) => [index, cells[0]?.value])).toEqual([[0, 1], [1, 2], [2, 3]]);
  });

  test('a row may come in pieces', () => {
    expect(values(sheetWith('<row r="1"><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'))).toEqual({ A1: 1, A2: 3, B1: 2 });
  });

  test('the dimension is not believed', () => {
    const data = Array.from({ length: 13 }, (_, row) => `<row r="${String(row + 1)}"><c r="A${String(row + 1)}"><v>${String(row)}</v></c></row>`).join('');
    expect(firstSheet(buildXlsx({ sheets: [{ name: 'S', before: '<dimension ref="A1:XFD1048576"/>', data }] })).rows).toHaveLength(13);
  });

  test('the last cell of the grid may be the only one', () => {
    const { rows } = firstSheet(sheetWith('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>'));
    expect(rows).toEqual([{ index: 1048575, hidden: false, cells: [{ column: 16383, value: 9 }] }]);
  });

  test('200,000 empty rows with a format are left out', () => {
    const empty = Array.from({ length: 200_000 }, (_, row) => `<row r="${String(row + 2)}" s="1" customFormat="1"/>`).join('');
    expect(values(sheetWith(`<row r="1"><c r="A1"><v>9</v></c></row>${empty}`))).toEqual({ A1: 9 });
  });
});

describe('the shape of a sheet', () => {
  test('rows tell whether they are hidden', () => {
    const { rows } = firstSheet(sheetWith('<row r="1" hidden="1"><c><v>1</v></c></row><row r="2" hidden="true"><c><v>2</v></c></row><row r="3" hidden="0"><c><v>3</v></c></row><row r="4"><c><v>4</v></c></row>'));
    expect(rows.map((row) => row.hidden)).toEqual([true, true, false, false]);
  });

  test('hidden columns are told as ranges', () => {
    const before = '<cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="true"/></cols>';
    expect(firstSheet(buildXlsx({ sheets: [{ name: 'S', before, rows: [[1]] }] })).hiddenColumns).toEqual([{ first: 1, last: 2 }, { first: 4, last: 16383 }]);
  });

  test('merged cells are told as rectangles', () => {
    const after = '<mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="B3:B5"/></mergeCells>';
    expect(firstSheet(buildXlsx({ sheets: [{ name: 'S', rows: [[1]], after }] })).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }, { top: 2, left: 1, bottom: 4, right: 1 }]);
  });

  test('a sheet may be empty', () => {
    expect(readXlsx(buildXlsx({ sheets: [{ name: '空' }] }))).toEqual([{ name: '空', visibility: 'visible', rows: [], merges: [], hiddenColumns: [] }]);
  });
});

describe('the sheets of a workbook', () => {
  test('every sheet tells whether it is shown', () => {
    const sheets = [{ name: 'a', state: 'hidden' as const }, { name: 'b', state: 'veryHidden' as const }, { name: 'c' }, { name: 'd', state: 'visible' as const }];
    expect(readXlsx(buildXlsx({ sheets })).map((grid) => grid.visibility)).toEqual(['hidden', 'veryHidden', 'visible', 'visible']);
  });

  test('their order is that of the workbook, not of the parts', () => {
    const sheets = [{ name: 'third', part: 'worksheets/sheet3.xml', rows: [[3]] }, { name: 'first', part: 'worksheets/sheet1.xml', rows: [[1]] }, { name: 'second', part: 'worksheets/sheet2.xml', rows: [[2]] }];
    expect(readXlsx(buildXlsx({ sheets })).map((grid) => [grid.name, grid.rows[0]?.cells[0]?.value])).toEqual([['third', 3], ['first', 1], ['second', 2]]);
  });

  test('two may have the same name', () => {
    expect(sheetNames(buildXlsx({ sheets: [{ name: '评分', rows: [[1]] }, { name: '评分', rows: [[2]] }] }))).toEqual(['评分', '评分']);
  });

  test('names of inherited properties are names like any other', () => {
    const workbook = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="__proto__" sheetId="1" r:id="__proto__"/><sheet name="constructor" sheetId="2" r:id="constructor"/></sheets><definedNames><definedName name="__proto__">polluted</definedName></definedNames></workbook>`;
    const parts = { 'xl/workbook.xml': workbook, 'xl/_rels/workbook.xml.rels': relationships([['__proto__', 'worksheet', 'worksheets/__proto__.xml'], ['constructor', 'worksheet', 'worksheets/constructor.xml'], ['rIdStrings', 'sharedStrings', 'sharedStrings.xml']]) };
    const sheets = ['__proto__', 'constructor'].map((name) => ({ name, part: `worksheets/${name}.xml`, data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>polluted</t></is></c></row>' }));
    const grids = readXlsx(buildXlsx({ sheets, sharedStrings: ['__proto__'], parts }));
    expect(grids.map((grid) => [grid.name, ...(grid.rows[0]?.cells.map((cell) => cell.value) ?? [])])).toEqual([['__proto__', '__proto__', 'polluted'], ['constructor', '__proto__', 'polluted']]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
