import fc from 'fast-check';
import { formulaR1C1 } from '../../src/excel/formulaR1C1';
import { cellAddress } from '../../src/workbook/address';

describe('formulas in R1C1 notation', () => {
  it.each([
    ['SUM(D5:H5)', 4, 8, 'SUM(RC[-5]:RC[-1])'],
    ['IF(J5="计入",ROUND(SUM(D5:H5),2),"")', 4, 8, 'IF(RC[1]="计入",ROUND(SUM(RC[-5]:RC[-1]),2),"")'],
    ['RANK.EQ(M4,$M$4:$M$15,0)', 3, 13, 'RANK.EQ(RC[-1],R4C13:R15C13,0)'],
    ['D$4*$E7', 6, 5, 'R4C[-2]*RC5'],
    ["'张 三''s'!A1+评分明细!$K$35", 1, 1, "'张 三''s'!R[-1]C[-1]+评分明细!R35C11"],
    ['LOG10(A1)+1.5', 0, 1, 'LOG10(RC[-1])+1.5'],
    ['IF(TRUE,"A1","""B2""")', 0, 0, 'IF(TRUE,"A1","""B2""")'],
  ])('writes %s in row %i, column %i as %s', (formula, row, column, expected) => {
    expect(formulaR1C1(formula, row, column)).toBe(expected);
  });

  it.each([['总分+1'], ['SUM(A:A)'], ['SUM(1:1)'], ['SUM($A:$B)'], ['成绩[得分]'], ['{1,2}'], ['XFD1048577+A1:B']])('gives up on %s, whose meaning it does not surely know', (formula) => {
    expect(formulaR1C1(formula, 0, 0)).toBeUndefined();
  });

  it('is the same text for a formula that was filled down, and another where it was not', () => {
    const cell = fc.record({ row: fc.integer({ min: 10, max: 500 }), column: fc.integer({ min: 5, max: 200 }) });
    fc.assert(
      fc.property(cell, fc.integer({ min: -9, max: 9 }), fc.integer({ min: 1, max: 900 }), ({ row, column }, offset, down) => {
        const written = (at: number): string => `SUM(${cellAddress(at + offset, column - 3)},$B$2)`;
        const first = formulaR1C1(written(row), row, column);
        expect(first).toBeDefined();
        expect(formulaR1C1(written(row + down), row + down, column)).toBe(first);
        expect(formulaR1C1(written(row), row + down, column)).not.toBe(first);
      }),
    );
  });
});
