import { gridOf, parseAreas, type RangeCells, type SheetFacts } from '../../src/excel/rangeGrid';

const FACTS: SheetFacts = { name: '评分', visibility: 'Visible', used: { top: 0, left: 0, bottom: 2, right: 2 }, visible: undefined, merges: [] };

function piece(values: unknown[][], more: Partial<RangeCells> = {}): RangeCells {
  const types = values.map((row) => row.map((value) => (value === '' ? 'Empty' : typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String')));
  return { rowIndex: 0, columnIndex: 0, values, valueTypes: types, formulas: values, numberFormat: values.map((row) => row.map(() => 'General')), ...more };
}

describe('a sheet of the open workbook as a grid', () => {
  it('holds numbers, texts and truth values, and no empty cells', () => {
    expect(gridOf(FACTS, [piece([['甲', '', 14.5], ['', '', ''], [true, '', '']])]).rows).toEqual([
      { index: 0, hidden: false, cells: [{ column: 0, value: '甲' }, { column: 2, value: 14.5 }] },
      { index: 2, hidden: false, cells: [{ column: 0, value: true }] },
    ]);
  });

  it('tells errors from texts that look like them', () => {
    const { rows } = gridOf(FACTS, [piece([['#REF!', '#REF!']], { valueTypes: [['Error', 'String']] })]);
    expect(rows[0]!.cells).toEqual([{ column: 0, value: { error: '#REF!' } }, { column: 1, value: '#REF!' }]);
  });

  it('tells formulas from texts that begin with an equals sign', () => {
    const { rows } = gridOf(FACTS, [piece([[30, '=甲']], { formulas: [['=SUM(A1:A2)', '=甲']] })]);
    expect(rows[0]!.cells).toEqual([{ column: 0, value: 30, formula: 'SUM(A1:A2)' }, { column: 1, value: '=甲' }]);
  });

  it('keeps a formula that results in nothing', () => {
    expect(gridOf(FACTS, [piece([['']], { formulas: [['=""']] })]).rows[0]!.cells).toEqual([{ column: 0, value: '', formula: '""' }]);
  });

  it('reads dates and percentages as a person does', () => {
    const { rows } = gridOf(FACTS, [piece([[44_484, 0.13]], { numberFormat: [['yyyy/m/d', '0%']] })]);
    expect(rows[0]!.cells.map(({ value }) => value)).toEqual([{ date: '2021-10-15' }, { percent: '13%' }]);
  });

  it('joins pieces side by side and below each other', () => {
    const { rows } = gridOf(FACTS, [piece([[3]], { rowIndex: 0, columnIndex: 9 }), piece([[1, 2]]), piece([[4]], { rowIndex: 5 })]);
    expect(rows.map(({ index, cells }) => [index, ...cells.map(({ column }) => column)])).toEqual([[0, 0, 1, 9], [5, 0]]);
  });

  it('marks rows and columns in which nothing is visible', () => {
    const grid = gridOf({ ...FACTS, visible: [{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 2, left: 0, bottom: 2, right: 0 }] }, [piece([[1, 2, 3], [4, 5, 6], [7, 8, 9]])]);
    expect(grid.rows.map(({ hidden }) => hidden)).toEqual([false, true, false]);
    expect(grid.hiddenColumns).toEqual([{ first: 1, last: 2 }]);
  });

  it.each([['Visible', 'visible'], ['Hidden', 'hidden'], ['VeryHidden', 'veryHidden']])('%s becomes %s', (visibility, expected) => {
    expect(gridOf({ ...FACTS, visibility }, []).visibility).toBe(expected);
  });
});

describe('addresses of several areas', () => {
  it.each([
    ['评分!A1:C3,评分!A5', [{ top: 0, left: 0, bottom: 2, right: 2 }, { top: 4, left: 0, bottom: 4, right: 0 }]],
    ["'张,三!'!B2:B3,'张,三!'!D1", [{ top: 1, left: 1, bottom: 2, right: 1 }, { top: 0, left: 3, bottom: 0, right: 3 }]],
    ["'it''s'!A1", [{ top: 0, left: 0, bottom: 0, right: 0 }]],
    ['S!2:3', [{ top: 1, left: 0, bottom: 2, right: 16_383 }]],
    ['S!B:C', [{ top: 0, left: 1, bottom: 1_048_575, right: 2 }]],
  ])('%s', (address, expected) => {
    expect(parseAreas(address)).toEqual(expected);
  });
});
