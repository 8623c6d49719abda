import * as fc from 'fast-check';
import { cellAt, putCells, valueAt } from '../../../src/review/score/putCells';
import { columnLetters } from '../../../src/workbook/address';
import { formula, grid } from '../../support/sheets/grid';

const SHEET = grid('评分表', [['一班', 12, null, formula('B1*2', 24)], [], ['二班']]);

describe('contents put into cells', () => {
  it('stand where a new reading would find them', () => {
    expect(putCells(SHEET, [{ cell: 'C1', content: 14.5 }, { cell: 'B3', content: '回避' }])).toEqual(grid('评分表', [['一班', 12, 14.5, formula('B1*2', 24)], [], ['二班', '回避']]));
  });

  it('take the place of what stood there, a formula included', () => {
    expect(cellAt(putCells(SHEET, [{ cell: 'D1', content: 3 }]), 'D1')).toEqual({ column: 3, value: 3 });
  });

  it('make a row where there was none, and take one away that holds nothing any more', () => {
    expect(putCells(SHEET, [{ cell: 'A2', content: '新' }]).rows.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(putCells(SHEET, [{ cell: 'A3', content: null }]).rows.map(({ index }) => index)).toEqual([0]);
  });

  it('are nothing for an empty cell and an empty text for a formula that shows nothing', () => {
    expect(valueAt(SHEET, 'C1')).toBeNull();
    expect(valueAt(grid('表', [[formula('IF(A1="","","x")')]]), 'A1')).toBe('');
  });

  it('can be read back, each cell for itself', () => {
    const edit = fc.record({ cell: fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 5 })).map(([column, row]) => `${columnLetters(column)}${String(row)}`), content: fc.oneof(fc.integer(), fc.constantFrom('回避', null)) });
    fc.assert(fc.property(fc.uniqueArray(edit, { selector: ({ cell }) => cell }), (edits) => {
      const put = putCells(SHEET, edits);
      for (const { cell, content } of edits) expect(valueAt(put, cell)).toBe(content);
      expect(put.rows.flatMap(({ cells }) => cells).every(({ value }) => value !== null)).toBe(true);
    }));
  });

  it('need an address', () => {
    expect(() => putCells(SHEET, [{ cell: '8E', content: 1 }])).toThrow(RangeError);
  });
});
