import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('data validation', () => {
  it.each([
    ['WholeNumber', { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } }],
    ['Decimal', { decimal: { formula1: '=$A$1', operator: 'LessThanOrEqualTo' } }],
    ['TextLength', { textLength: { formula1: 5, operator: 'LessThan' } }],
    ['List', { list: { inCellDropDown: true, source: '=$H$1:$H$3' } }],
    ['Custom', { custom: { formula: '=AND(ISNUMBER(B2),B2<=25)' } }],
  ])('of type %s is read back as it was set', async (type, rule) => {
    expect(await excel.run(async (context, sheet) => {
      const { dataValidation } = sheet.getRange('B2:B9');
      dataValidation.rule = rule as Excel.DataValidationRule;
      dataValidation.prompt = { showPrompt: true, title: '评分', message: '0–25 分' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '超分', message: '不能超过 25 分' };
      dataValidation.ignoreBlanks = true;
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      return dataValidation.toJSON();
    })).toMatchObject({ type, rule, prompt: { showPrompt: true, title: '评分', message: '0–25 分' }, errorAlert: { showAlert: true, style: 'Stop', title: '超分', message: '不能超过 25 分' }, ignoreBlanks: true });
  });

  it('is inconsistent where cells differ, and none where there is none', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1:A4').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A2').dataValidation.clear();
      const validations = ['A1:A4', 'A1', 'A2', 'A3:A4'].map((address) => sheet.getRange(address).dataValidation.load('type'));
      await context.sync();
      return validations.map(({ type }) => type);
    })).toEqual(['Inconsistent', 'WholeNumber', 'None', 'WholeNumber']);
  });

  it('says which cells are invalid', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A3');
      range.values = [[5], [50], ['']];
      range.dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 10, operator: 'Between' } };
      range.dataValidation.load('valid');
      const wrong = range.dataValidation.getInvalidCellsOrNullObject().load('address');
      await context.sync();
      return [range.dataValidation.valid, wrong.address];
    })).toEqual([null, 'Sheet1!A2']);
  });

  it.each([[{}], [{ wholeNumber: { formula1: 1, operator: 'Between' } }], [{ decimal: { formula1: 1, operator: 'Nearly' } }], [{ custom: { formula: 5 } }]])('refuses a rule that is none: %j', async (rule) => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1').dataValidation.rule = rule as Excel.DataValidationRule;
      await context.sync();
    })).toBe('InvalidArgument');
  });
});

describe('conditional formats', () => {
  it('with a formula are read back, the newest first', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('B2:D9');
      const first = range.conditionalFormats.add('Custom');
      first.custom.rule.formula = '=B2>25';
      first.custom.format.fill.color = '#FFC7CE';
      first.custom.format.font.set({ color: '#9C0006', bold: true, strikethrough: true });
      first.stopIfTrue = true;
      range.conditionalFormats.add('Custom').custom.rule.formula = '=B2=""';
      const formats = range.conditionalFormats.load('items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color,items/custom/format/font/color,items/custom/format/font/bold,items/custom/format/font/strikethrough');
      await context.sync();
      return formats.items.map(({ type, priority, stopIfTrue, custom: { rule, format } }) => [type, priority, stopIfTrue, rule.formula, format.fill.color, format.font.color, format.font.bold, format.font.strikethrough]);
    })).toEqual([
      ['Custom', 0, false, '=B2=""', '', '', false, false],
      ['Custom', 1, true, '=B2>25', '#FFC7CE', '#9C0006', true, true],
    ]);
  });

  it('that compare values are read back', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A9');
      const format = range.conditionalFormats.add('CellValue');
      format.cellValue.rule = { formula1: '=0', formula2: '=$H$1', operator: 'NotBetween' };
      format.cellValue.format.font.color = '#FF0000';
      format.load('type,cellValue/rule,cellValue/format/font/color');
      await context.sync();
      return [format.type, format.cellValue.rule, format.cellValue.format.font.color];
    })).toEqual(['CellValue', { formula1: '=0', formula2: '=$H$1', operator: 'NotBetween' }, '#FF0000']);
  });

  it('change their order, and are deleted one by one and all at once', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:A9');
      const [first, second] = [range.conditionalFormats.add('Custom'), range.conditionalFormats.add('Custom')];
      await context.sync();
      first.priority = 0;
      first.load('priority,id');
      second.load('priority');
      await context.sync();
      const order = [first.priority, second.priority];
      first.delete();
      const one = range.conditionalFormats.getCount();
      await context.sync();
      range.conditionalFormats.clearAll();
      const none = range.conditionalFormats.getCount();
      await context.sync();
      return [...order, one.value, none.value];
    })).toEqual([0, 1, 1, 0]);
  });

  it('are taken from the cells that are cleared', async () => {
    expect(await excel.run(async (context, sheet) => {
      const format = sheet.getRange('A1:A9').conditionalFormats.add('Custom');
      sheet.getRange('A4').clear();
      const ranges = format.getRanges().load('address');
      await context.sync();
      return ranges.address;
    })).toBe('Sheet1!A1:A3,Sheet1!A5:A9');
  });

  it('of kinds that nobody has written are refused loudly', async () => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1').conditionalFormats.add('ColorScale');
      await context.sync();
    })).toBe('ApiNotFound');
  });
});
