import { inExcel } from '../../support/office/inExcel';

const excel = inExcel({ calculate: false });

describe('a workbook that does not calculate', () => {
  it('keeps formulas without results, and answers at once', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [[2, '=A1*2']];
      range.load('values,formulas');
      await context.sync();
      return [range.values, range.formulas];
    })).toEqual([[[2, '']], [[2, '=A1*2']]]);
  });

  it('takes tens of thousands of formulas in one write', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:J3000');
      range.formulas = Array.from({ length: 3000 }, (_, row) => Array.from({ length: 10 }, (_cell, column) => `=SUM(L${String(row + 1)})+${String(column)}`));
      const last = sheet.getRange('J3000').load('formulas');
      await context.sync();
      return last.formulas;
    })).toEqual([['=SUM(L3000)+9']]);
  });
});
