import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('copyFrom', () => {
  it('brings contents and formats, and references move along', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[2, '=A1+$A$1']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('D5').copyFrom('A1:B1');
      const copy = sheet.getRange('D5:E5').load('formulas,values');
      const bold = sheet.getRange('D5').load('format/font/bold');
      await context.sync();
      return [copy.formulas, copy.values, bold.format.font.bold];
    })).toEqual([[[2, '=D5+$A$1']], [[2, 4]], true]);
  });

  it('repeats a source as often as it fits', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:A2').formulas = [['=B1'], ['x']];
      sheet.getRange('C1:D4').copyFrom('A1:A2', 'Formulas');
      const copy = sheet.getRange('C1:D4').load('formulas');
      await context.sync();
      return copy.formulas;
    })).toEqual([['=D1', '=E1'], ['x', 'x'], ['=D3', '=E3'], ['x', 'x']]);
  });

  it('as values leaves formulas and formats behind, with results of what the same batch wrote', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:B1').formulas = [[20, '=A1*2']];
      sheet.getRange('B1').numberFormat = [['0.00']];
      sheet.getRange('B3').copyFrom('B1', 'Values');
      const copy = sheet.getRange('B3').load('formulas,numberFormat');
      await context.sync();
      return [copy.formulas, copy.numberFormat];
    })).toEqual([[[40]], [['General']]]);
  });

  it('as formats leaves the contents alone', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1').numberFormat = [['0%']];
      sheet.getRange('B1').values = [[0.5]];
      sheet.getRange('B1').copyFrom('A1', 'Formats');
      const copy = sheet.getRange('B1').load('values,text');
      await context.sync();
      return [copy.values, copy.text];
    })).toEqual([[[0.5]], [['50%']]]);
  });

  it('brings validation, conditional formats and merges, their formulas moved', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:B1').merge();
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=A2>$C$1' } };
      const format = sheet.getRange('A2').conditionalFormats.add('Custom');
      format.custom.rule.formula = '=A2=""';
      format.custom.format.fill.color = '#FFC7CE';
      sheet.getRange('E11').copyFrom('A1:B2');
      const merged = sheet.getRange('E11').getMergedAreasOrNullObject().load('address');
      const validation = sheet.getRange('E12').dataValidation.load('rule');
      const formats = sheet.getRange('E12').conditionalFormats.load('items/custom/rule/formula,items/custom/format/fill/color');
      await context.sync();
      const { custom } = formats.items[0]!;
      return [merged.address, validation.rule, custom.rule.formula, custom.format.fill.color];
    })).toEqual(['Sheet1!E11:F11', { custom: { formula: '=E12>$C$1' } }, '=E12=""', '#FFC7CE']);
  });

  it('of a whole sheet brings its widths and heights', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:C3').values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
      sheet.getRange('B:B').format.columnWidth = 120;
      sheet.getRange('2:2').format.rowHeight = 33;
      sheet.getRange('3:3').rowHidden = true;
      const other = context.workbook.worksheets.add('副本');
      other.getRange('F9').values = [['旧']];
      other.getRange().copyFrom(sheet.getRange());
      const used = other.getUsedRange(true).load('address,values');
      const line = other.getRange('B2').load('format/columnWidth,format/rowHeight');
      const hidden = other.getRange('A3').load('rowHidden');
      await context.sync();
      return [used.address, used.values, line.format.columnWidth, line.format.rowHeight, hidden.rowHidden];
    })).toEqual(['副本!A1:C3', [[1, 2, 3], [4, 5, 6], [7, 8, 9]], 120, 33, true]);
  });

  it('says loudly that it cannot transpose', async () => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1').copyFrom('B1:B2', 'All', false, true);
      await context.sync();
    })).toBe('ApiNotFound');
    expect(excel.office.host.gaps).toEqual(new Map([['Range.CopyFrom(transpose)', 1]]));
  });
});

describe('whole rows', () => {
  it('are inserted and deleted, and references follow', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:A3').formulas = [[1], [2], ['=SUM(A1:A2)']];
      sheet.getRange('2:2').insert('Down');
      const grown = sheet.getRange('A4').load('formulas');
      await context.sync();
      const first: unknown = grown.formulas[0]![0];
      sheet.getRange('1:1').delete('Up');
      const shrunk = sheet.getRange('A3').load('formulas,values');
      await context.sync();
      return [first, shrunk.formulas[0]![0] as unknown, shrunk.values[0]![0] as unknown];
    })).toEqual(['=SUM(A1:A3)', '=SUM(A1:A2)', 2]);
  });
});
