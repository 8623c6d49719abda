import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

async function names(context: Excel.RequestContext): Promise<string[]> {
  const sheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  return sheets.items.map(({ name }) => name);
}

describe('worksheets', () => {
  it('are added at the end without being activated, and found by name in any case', async () => {
    expect(await excel.run(async (context) => {
      context.workbook.worksheets.add('Alpha');
      context.workbook.worksheets.add();
      const found = context.workbook.worksheets.getItem('alpha').load('name,position');
      const active = context.workbook.worksheets.getActiveWorksheet().load('name');
      return [await names(context), found.name, found.position, active.name];
    })).toEqual([['Sheet1', 'Alpha', 'Sheet2'], 'Alpha', 1, 'Sheet1']);
  });

  it('are a null object where there are none, and ItemNotFound where one is demanded', async () => {
    expect(await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('缺');
      await context.sync();
      return sheet.isNullObject;
    })).toBe(true);
    expect(await excel.codeOf(async (context) => {
      context.workbook.worksheets.getItem('缺').load('name');
      await context.sync();
    })).toBe('ItemNotFound');
  });

  it.each(['', 'a'.repeat(32), 'a/b', 'a:b', 'a*b', '[a]', "'a", "a'"])('cannot be named “%s”', async (name) => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.name = name;
      await context.sync();
    })).toBe('InvalidArgument');
  });

  it('cannot have the name of another one in any case, but their own', async () => {
    expect(await excel.codeOf(async (context, sheet) => {
      context.workbook.worksheets.add('Alpha');
      sheet.name = 'ALPHA';
      await context.sync();
    })).toBe('ItemAlreadyExists');
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.name = 'SHEET1';
      await context.sync();
    })).toBe('none');
  });

  it('keep the formulas of others when they are renamed, and leave #REF! when they are deleted', async () => {
    expect(await excel.run(async (context, sheet) => {
      const other = context.workbook.worksheets.add('原名');
      other.getRange('A1').values = [[5]];
      sheet.getRange('A1').formulas = [['=原名!A1+1']];
      await context.sync();
      other.name = '新 名';
      const renamed = sheet.getRange('A1').load('formulas,values');
      await context.sync();
      const before = [renamed.formulas[0]![0], renamed.values[0]![0]] as unknown[];
      other.delete();
      const gone = sheet.getRange('A1').load('values,valueTypes');
      await context.sync();
      return [...before, gone.values[0]![0] as unknown, gone.valueTypes[0]![0]];
    })).toEqual(["='新 名'!A1+1", 6, '#REF!', 'Error']);
  });

  it('move, and are hidden and shown again', async () => {
    expect(await excel.run(async (context, sheet) => {
      const last = context.workbook.worksheets.add('末');
      last.position = 0;
      last.visibility = 'VeryHidden';
      last.load('visibility,position');
      const first = context.workbook.worksheets.getFirst(true).load('name');
      const count = context.workbook.worksheets.getCount(true);
      await context.sync();
      const hidden = [last.visibility, last.position, first.name, count.value];
      last.visibility = 'Visible';
      last.load('visibility');
      sheet.load('name');
      await context.sync();
      return [...hidden, last.visibility, await names(context)];
    })).toEqual(['VeryHidden', 0, 'Sheet1', 1, 'Visible', ['末', 'Sheet1']]);
  });

  it.each([['hidden', (sheet: Excel.Worksheet) => { sheet.visibility = 'Hidden'; }], ['deleted', (sheet: Excel.Worksheet) => { sheet.delete(); }]])('cannot all be %s', async (_what, act) => {
    expect(await excel.codeOf(async (context, sheet) => {
      act(sheet);
      await context.sync();
    })).toBe('InvalidOperation');
  });

  it('are copied with contents, formats, validation, conditional formats, merges and their own names', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.name = '甲';
      sheet.getRange('A1:B2').formulas = [[1, '=A1*2'], ['x', '=甲!A1']];
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').dataValidation.rule = { wholeNumber: { formula1: 0, formula2: 9, operator: 'Between' } };
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>1';
      sheet.getRange('A3:C3').merge();
      sheet.names.add('分', sheet.getRange('A1'));
      await context.sync();
      const copy = sheet.copy('After', sheet).load('name,position');
      const cells = copy.getRange('A1:B2').load('formulas,values');
      const bold = copy.getRange('A1').load('format/font/bold,dataValidation/type');
      const rules = copy.getRange('A1').conditionalFormats.getCount();
      const merged = copy.getRange('A3').getMergedAreasOrNullObject().load('address');
      const named = copy.names.getItem('分').getRange().load('address');
      await context.sync();
      return [copy.name, copy.position, cells.values, bold.format.font.bold, bold.dataValidation.type, rules.value, merged.address, named.address];
    })).toEqual(['甲 (2)', 1, [[1, 2], ['x', 1]], true, 'WholeNumber', 1, "'甲 (2)'!A3:C3", "'甲 (2)'!A1"]);
  });

  it('have a tab colour, gridlines, headings and frozen panes', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.tabColor = '#FFA500';
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.freezePanes.freezeAt('A1:B3');
      sheet.load('tabColor,showGridlines,showHeadings');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      const set = [sheet.tabColor, sheet.showGridlines, sheet.showHeadings, frozen.address];
      sheet.freezePanes.freezeRows(2);
      const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      sheet.freezePanes.unfreeze();
      const none = sheet.freezePanes.getLocationOrNullObject();
      await context.sync();
      return [...set, rows.address, none.isNullObject];
    })).toEqual(['#FFA500', false, false, 'Sheet1!A1:B3', 'Sheet1!1:2', true]);
  });

  it('cannot be activated while hidden', async () => {
    expect(await excel.codeOf(async (context) => {
      const hidden = context.workbook.worksheets.add('暗');
      hidden.visibility = 'Hidden';
      hidden.activate();
      await context.sync();
    })).toBe('InvalidOperation');
  });
});
