import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('formulas', () => {
  it('are calculated before they are read, in the same batch and in a later one', async () => {
    const values = await excel.run(async (context, sheet) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      sheet.getRange('B1').formulas = [['=SUM(A1:A2)']];
      const same = sheet.getRange('B1').load('values');
      await context.sync();
      const first: unknown = same.values[0]![0];
      sheet.getRange('A1').values = [[40]];
      await context.sync();
      const later = sheet.getRange('B1').load('values');
      await context.sync();
      return [first, later.values[0]![0] as unknown];
    });
    expect(values).toEqual([3, 42]);
  });

  it('set as one formula move their references with the cell', async () => {
    const formulas = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('B2:C3');
      (range as { formulas: unknown }).formulas = '=A1+$A1+A$1+$A$1+SUM(A:A)+SUM(1:1)';
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
    expect(formulas).toEqual([
      ['=A1+$A1+A$1+$A$1+SUM(A:A)+SUM(1:1)', '=B1+$A1+B$1+$A$1+SUM(B:B)+SUM(1:1)'],
      ['=A2+$A2+A$1+$A$1+SUM(A:A)+SUM(2:2)', '=B2+$A2+B$1+$A$1+SUM(B:B)+SUM(2:2)'],
    ]);
  });

  it('do not move what looks like a reference in texts and names', async () => {
    const formulas = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A2');
      (range as { formulas: unknown }).formulas = `="A1"&LOG10(B1)&'Sheet1'!C1`;
      range.load('formulas');
      await context.sync();
      return range.formulas[1]![0] as unknown;
    });
    expect(formulas).toBe(`="A1"&LOG10(B2)&'Sheet1'!C2`);
  });

  it('are written and read in R1C1 style', async () => {
    const result = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('C3:C4');
      (range as { formulasR1C1: unknown }).formulasR1C1 = '=SUM(RC[-2]:RC[-1])+R1C1+R[1]C';
      range.load('formulas,formulasR1C1');
      await context.sync();
      return [range.formulas, range.formulasR1C1];
    });
    expect(result).toEqual([
      [['=SUM(A3:B3)+$A$1+C4'], ['=SUM(A4:B4)+$A$1+C5']],
      [['=SUM(RC[-2]:RC[-1])+R1C1+R[1]C'], ['=SUM(RC[-2]:RC[-1])+R1C1+R[1]C']],
    ]);
  });

  it('over whole rows and columns are written in R1C1 style', async () => {
    const formula = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('C5');
      range.formulasR1C1 = [['=SUM(C1)+SUM(R2)+SUM(R2:R4)']];
      range.load('formulas');
      await context.sync();
      return range.formulas[0]![0] as unknown;
    });
    expect(formula).toBe('=SUM($A:$A)+SUM($2:$2)+SUM($2:$4)');
  });

  it('wait for calculate() while calculation is manual', async () => {
    const values = await excel.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
      await context.sync();
      await excel.office.host.settled();
      context.workbook.application.calculationMode = excel.office.Excel.CalculationMode.manual;
      sheet.getRange('A1').values = [[10]];
      const stale = sheet.getRange('B1').load('values');
      await context.sync();
      const before: unknown = stale.values[0]![0];
      context.workbook.application.calculate(excel.office.Excel.CalculationType.full);
      const fresh = sheet.getRange('B1').load('values');
      await context.sync();
      return [before, fresh.values[0]![0] as unknown];
    });
    expect(values).toEqual([2, 20]);
  });
});
