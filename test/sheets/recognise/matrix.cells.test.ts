import type { Cell } from '../../support/sheets/grid';
import { formula, grid } from '../../support/sheets/grid';
import { entry, HEADINGS, marksText, matrix, SCORES, scoreSheet } from '../../support/sheets/matrix';

/** The mark of 需求确定 (cap 15) in D3, `more` standing to the right of it. */
function markOf(cell: Cell, ...more: Cell[]): string {
  const [row] = scoreSheet(matrix([entry('一班', [cell, ...more])])).rows;
  return marksText(row!).split(' ')[0]!;
}

describe('a score', () => {
  test.each<[cell: Cell, mark: string]>([
    [12, '12'],
    [12.5, '12.5'],
    [12.25, '12.25'],
    [0, '0'],
    [15, '15'],
    [8.1999999999999993, '8.2'],
    [0.1 + 0.2, '0.3'],
    ['12.5', '12.5'],
    ['１２．５', '12.5'],
    [' 12.5 分 ', '12.5'],
    ['12分', '12'],
    ["'12", '12'],
    ['0', '0'],
  ])('is read from %j as %s', (cell, mark) => {
    expect(markOf(cell)).toBe(mark);
  });

  test.each<[cell: Cell, mark: string]>([
    [15.5, 'over-cap=15.5'],
    ['16分', 'over-cap=16分'],
    [-1, 'below-zero=-1'],
    [12.345, 'off-step=12.345'],
    ['十二', 'not-a-number=十二'],
    ['12/15', 'not-a-number=12/15'],
    ['优', 'not-a-number=优'],
    [true, 'not-a-number=TRUE'],
    [{ error: '#REF!' }, 'not-a-number=#REF!'],
    [{ date: '2021-12-05' }, 'not-a-number=2021-12-05'],
    [formula('1/0', { error: '#DIV/0!' }), 'not-a-number=#DIV/0!'],
  ])('is never made of %j: %s', (cell, mark) => {
    expect(markOf(cell)).toBe(mark);
  });

  test.each<[cell: Cell]>([[null], [''], ['   '], ['　'], [formula('IF(1,"","")', '')]])('is missing where the cell holds %j', (cell) => {
    expect(markOf(cell)).toBe('-');
  });

  test('names the cell it was read from', () => {
    const [row] = scoreSheet(matrix([entry('一班')])).rows;
    expect([row!.cell, row!.marks.map(({ cell }) => cell)]).toEqual(['B3', ['D3', 'E3', 'F3', 'G3', 'H3']]);
  });

  test('that stands over two merged dimensions belongs to the first, and the other is missing', () => {
    const [row] = scoreSheet(matrix([entry('一班', [12, null, 25, 13, 14])], { merges: ['D3:E3'] })).rows;
    expect(marksText(row!)).toBe('12 - 25 13 14');
  });
});

describe('a formula without a result', () => {
  test.each<[text: string, mark: string]>([
    ['SUM(K3:M3)', '11.5'],
    ['sum( K3 : M3 )', '11.5'],
    ['SUM($K$3:$M$3)', '11.5'],
    ['SUM(K3,L3,M3)', '11.5'],
    ['SUM(K3:L3,2.5)', '11.5'],
    ['K3+L3+M3', '11.5'],
    ['K3', '4'],
  ])('%s is computed from its parts', (text, mark) => {
    expect(markOf(formula(text), 20, 25, 13, 14, null, null, 4, 5, 2.5)).toBe(mark);
  });

  test('SUM leaves texts and empty cells out', () => {
    expect(markOf(formula('SUM(K3:N3)'), 20, 25, 13, 14, null, null, 4, '好', null, 3)).toBe('7');
  });

  test.each(['AVERAGE(K3:M3)', 'K3*2', 'SUM(K3:M3)/2', 'ROUND(SUM(K3:M3),0)', 'IF(K3>1,K3,0)', 'SUM(Sheet2!K3:M3)', 'SUM(K:K)', 'VLOOKUP(B3,K:M,2,0)', ''])('%s is no number, and says so with the formula', (text) => {
    expect(markOf(formula(text), 20, 25, 13, 14, null, null, 4, 5, 2.5)).toBe(`not-a-number==${text}`);
  });

  test('nor is a sum of formulas without results, or of parts with three decimals', () => {
    expect(markOf(formula('SUM(K3:L3)'), 20, 25, 13, 14, null, null, 4, formula('K3*2'))).toMatch(/^not-a-number/);
    expect(markOf(formula('SUM(K3:L3)'), 20, 25, 13, 14, null, null, 4, 1.005)).toMatch(/^not-a-number/);
  });

  test('a result that stands there is taken as it is', () => {
    expect(markOf(formula('K3*2', 8), 20, 25, 13, 14, null, null, 5)).toBe('8');
  });

  test('is left alone where it is the total', () => {
    const [row] = scoreSheet(matrix([[...entry('一班'), formula('SUM(D3:H3)')]])).rows;
    expect(row).not.toHaveProperty('statedTotal');
  });
});

describe('the total in the sheet', () => {
  test.each<[cell: Cell, text: string, value: number | undefined]>([
    [84.5, '84.5', 8450],
    ['８４．５分', '８４．５分', 8450],
    [formula('SUM(D3:H3)', 84.5), '84.5', 8450],
    ['约85', '约85', undefined],
  ])('%j is kept as it stands', (cell, text, value) => {
    const [row] = scoreSheet(matrix([[...entry('一班'), cell]])).rows;
    expect(row!.statedTotal).toEqual({ cell: 'I3', text, ...(value === undefined ? {} : { value }) });
  });

  test('remarks of several columns are kept', () => {
    const headings = ['班组名称', ...HEADINGS.slice(3, 8), '评语', '备注'];
    const [row] = scoreSheet(grid('评分表', [headings, ['一班', ...SCORES, '材料详实', '按时提交']])).rows;
    expect(row!.remark).toBe('材料详实；按时提交');
  });
});
