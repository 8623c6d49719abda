import fc from 'fast-check';
import { cellRuns } from '../../src/excel/cellRuns';
import { cellAddress } from '../../src/workbook/address';

const edit = (row: number, column: number) => ({ cell: cellAddress(row, column), content: null, expected: null });

describe('the rows of cells that edits make', () => {
  it('join cells beside each other, and only these', () => {
    const edits = [edit(1, 4), edit(1, 2), edit(1, 3), edit(1, 6), edit(2, 4)];
    expect(cellRuns(edits).map(({ row, column, edits: { length } }) => [row, column, length])).toEqual([[1, 2, 3], [1, 6, 1], [2, 4, 1]]);
  });

  it('hold every edit once, in its place, in no more rows than there are edits', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(20), fc.nat(20)), { selector: String, maxLength: 40 });
    fc.assert(fc.property(places, (cells) => {
      const edits = cells.map(([row, column]) => edit(row, column));
      const runs = cellRuns(edits);
      expect(runs.flatMap((run) => run.edits)).toHaveLength(edits.length);
      expect(new Set(runs.flatMap((run) => run.edits))).toEqual(new Set(edits));
      for (const { row, column, edits: placed } of runs) placed.forEach(({ cell }, index) => { expect(cell).toBe(cellAddress(row, column + index)); });
    }));
  });

  it.each(['', 'A0', 'XFE1', '张三!A1', 'A1:B2'])('are none for %s', (cell) => {
    expect(() => cellRuns([{ cell, content: 1, expected: null }])).toThrow('sheet-gone');
  });
});
