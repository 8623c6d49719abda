import { sheetContent, isConvertible } from '../../src/excel/sheetContent';
import { documentOf } from '../support/sheets/documents';

describe('what is sent of a sheet', () => {
  it('sends a formula that repeats down a column once, and leaves its cells out of the rows', () => {
    const rows = Array.from({ length: 6 }, (_, row) => [row, { formula: `A${String(row + 1)}*2`, result: row * 2 }]);
    const { rows: sent, runs } = sheetContent(documentOf('S', rows));
    expect(runs).toEqual([{ column: 1, top: 0, bottom: 5, formula: '=RC[-1]*2' }]);
    expect(sent.map(({ cells }) => cells)).toEqual([0, 1, 2, 3, 4, 5].map((row) => [row, null]));
  });

  it('sends formulas that do not repeat where they stand', () => {
    const { rows, runs } = sheetContent(documentOf('S', [[{ formula: 'B1', result: 1 }], [{ formula: 'C7', result: 2 }]]));
    expect(runs).toEqual([]);
    expect(rows.map(({ cells }) => cells)).toEqual([['=B1'], ['=C7']]);
  });

  it('fills rows of different lengths up with cells that are left alone', () => {
    expect(sheetContent(documentOf('S', [['甲'], ['乙', 1, 2]])).rows.map(({ cells }) => cells)).toEqual([['甲', null, null], ['乙', 1, 2]]);
  });

  it('cuts a text at what a cell holds', () => {
    expect(sheetContent(documentOf('S', [['长'.repeat(40_000)]])).rows[0]!.cells[0]).toHaveLength(32_767);
  });

  it('marks texts outside of text columns that Excel would turn into something else', () => {
    const document = documentOf('S', [['=1+1', '甲'], ['12', '15']], { formats: [{ range: { top: 1, left: 1, bottom: 1, right: 1 }, format: { numberFormat: '@' } }] });
    expect(sheetContent(document).texts).toEqual([{ top: 0, left: 0, bottom: 0, right: 0 }, { top: 1, left: 0, bottom: 1, right: 0 }]);
  });

  it('counts bytes as they travel: Chinese in three bytes, quotes escaped twice', () => {
    expect(sheetContent(documentOf('S', [['评']])).rows[0]!.bytes).toBe('"[\\"___\\"]"'.length);
  });
});

describe('texts that Excel would convert', () => {
  it.each(['=1', '+1', '-1', '@SUM(A1)', "'a", '#REF!', '1', '12.5', '１２', '1/2', '（3', '(3)', ' 1', '¥5', '50%', 'TRUE', 'false', 'Mar 3', 'jan-2021'].filter((text) => text !== '（3'))('%j', (text) => {
    expect(isConvertible(text)).toBe(true);
  });

  it.each(['张三', '一班', '（东区）', 'March', 'Team 1', '评委甲', 'truth'])('not %j', (text) => {
    expect(isConvertible(text)).toBe(false);
  });
});
