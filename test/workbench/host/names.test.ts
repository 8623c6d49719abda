import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('names', () => {
  it('of the workbook and of a sheet stand beside each other', async () => {
    expect(await excel.run(async (context, sheet) => {
      context.workbook.names.add('满分', sheet.getRange('B2:C3'), '各项满分');
      sheet.names.add('满分', '=15');
      const names = context.workbook.names.load('items/name,items/formula,items/value,items/type,items/scope,items/comment,items/visible');
      const own = sheet.names.load('items/name,items/formula,items/value,items/type,items/scope');
      await context.sync();
      return [names.items.map((item) => item.toJSON()), own.items.map(({ name, formula, value, type, scope }) => [name, formula as unknown, value as unknown, type, scope])];
    })).toMatchObject([
      [{ name: '满分', formula: '=Sheet1!$B$2:$C$3', value: 'Sheet1!B2:C3', type: 'Range', scope: 'Workbook', comment: '各项满分', visible: true }],
      [['满分', '=15', 15, 'Double', 'Worksheet']],
    ]);
  });

  it('are used in formulas', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1').values = [[30]];
      context.workbook.names.add('上限', sheet.getRange('A1'));
      sheet.getRange('B1').formulas = [['=上限*2']];
      const cell = sheet.getRange('B1').load('values');
      await context.sync();
      return cell.values;
    })).toEqual([[60]]);
  });

  it('follow their sheet when it is renamed, and go when it is deleted', async () => {
    expect(await excel.run(async (context) => {
      const other = context.workbook.worksheets.add('旧');
      context.workbook.names.add('全局', other.getRange('A1'));
      other.names.add('本表', other.getRange('B2'));
      await context.sync();
      other.name = '新';
      const renamed = [context.workbook.names.getItem('全局').load('formula'), other.names.getItem('本表').load('formula')];
      await context.sync();
      const formulas = renamed.map(({ formula }) => formula as unknown);
      other.delete();
      const range = context.workbook.names.getItem('全局').getRangeOrNullObject();
      const count = context.workbook.names.getCount();
      await context.sync();
      return [...formulas, range.isNullObject, count.value];
    })).toEqual(['=新!$A$1', '=新!$B$2', true, 1]);
  });

  it('follow rows that are inserted above their range', async () => {
    expect(await excel.run(async (context, sheet) => {
      context.workbook.names.add('行', sheet.getRange('A5'));
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      const name = context.workbook.names.getItem('行').load('formula');
      await context.sync();
      return name.formula as unknown;
    })).toBe('=Sheet1!$A$7');
  });

  it('are changed, hidden and deleted', async () => {
    expect(await excel.run(async (context, sheet) => {
      const name = context.workbook.names.add('甲', sheet.getRange('A1'));
      name.formula = '=Sheet1!$C$3';
      name.visible = false;
      name.load('formula,visible');
      await context.sync();
      const changed = [name.formula as unknown, name.visible];
      name.delete();
      const gone = context.workbook.names.getItemOrNullObject('甲');
      await context.sync();
      return [...changed, gone.isNullObject];
    })).toEqual(['=Sheet1!$C$3', false, true]);
  });

  it.each([['A1', 'InvalidArgument'], ['1甲', 'InvalidArgument'], ['甲 乙', 'InvalidArgument'], ['R1C1', 'InvalidArgument'], ['有', 'ItemAlreadyExists']])('“%s” is refused with %s', async (name, code) => {
    expect(await excel.codeOf(async (context, sheet) => {
      context.workbook.names.add('有', sheet.getRange('A1'));
      context.workbook.names.add(name, sheet.getRange('A1'));
      await context.sync();
    })).toBe(code);
  });

  it('are found on a sheet by getRange', async () => {
    expect(await excel.run(async (context, sheet) => {
      context.workbook.names.add('名单', sheet.getRange('B2:B9'));
      const range = sheet.getRange('名单').load('address');
      await context.sync();
      return range.address;
    })).toBe('Sheet1!B2:B9');
  });
});
