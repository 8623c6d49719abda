import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('a protected sheet', () => {
  it('lets only unlocked cells be written', async () => {
    const setUp = async (context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> => {
      sheet.getRange('B2:B4').format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      await context.sync();
    };
    expect(await excel.codeOf(async (context, sheet) => {
      await setUp(context, sheet);
      sheet.getRange('B2:B4').values = [[1], [2], [3]];
      await context.sync();
      sheet.getRange('B4:B5').values = [[1], [2]];
      await context.sync();
    })).toBe('AccessDenied');
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('B2:B5').load('values');
      await context.sync();
      return range.values;
    })).toEqual([[1], [2], [3], ['']]);
  });

  it('says what it allows, and whether cells are locked', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1').format.protection.locked = false;
      sheet.protection.protect({ allowSort: true, allowAutoFilter: true });
      sheet.protection.load('protected,options');
      const cells = sheet.getRange('A1:A2').load('format/protection/locked');
      const cell = sheet.getRange('A2').load('format/protection/locked');
      await context.sync();
      return [sheet.protection.protected, sheet.protection.options.allowSort, sheet.protection.options.allowFormatCells, cells.format.protection.locked, cell.format.protection.locked];
    })).toEqual([true, true, false, null, true]);
  });

  it.each([
    ['formatting cells', (sheet: Excel.Worksheet) => { sheet.getRange('A1').format.font.bold = true; }],
    ['row heights', (sheet: Excel.Worksheet) => { sheet.getRange('1:1').format.rowHeight = 30; }],
    ['merging', (sheet: Excel.Worksheet) => { sheet.getRange('A1:B1').merge(); }],
    ['validation', (sheet: Excel.Worksheet) => { sheet.getRange('A1').dataValidation.clear(); }],
    ['deleting rows', (sheet: Excel.Worksheet) => { sheet.getRange('1:1').delete('Up'); }],
    ['clearing', (sheet: Excel.Worksheet) => { sheet.getRange('A1').clear(); }],
    ['copying onto it', (sheet: Excel.Worksheet) => { sheet.getRange('A1').copyFrom('B1'); }],
    ['protecting it again', (sheet: Excel.Worksheet) => { sheet.protection.protect(); }],
  ])('refuses %s', async (_what, act) => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.protection.protect();
      await context.sync();
      act(sheet);
      await context.sync();
    })).toBe('AccessDenied');
  });

  it('opens with its password only', async () => {
    const unprotect = async (password?: string): Promise<string> => excel.codeOf(async (context, sheet) => {
      sheet.protection.unprotect(password);
      await context.sync();
    });
    await excel.run(async (context, sheet) => {
      sheet.protection.protect({}, '秘密');
      await context.sync();
    });
    expect([await unprotect(), await unprotect('错'), await unprotect('秘密'), await unprotect('秘密')]).toEqual(['AccessDenied', 'AccessDenied', 'none', 'AccessDenied']);
  });
});

describe('a protected workbook', () => {
  it.each([
    ['adding', (context: Excel.RequestContext) => { context.workbook.worksheets.add('乙'); }],
    ['deleting', (context: Excel.RequestContext) => { context.workbook.worksheets.getLast().delete(); }],
    ['renaming', (context: Excel.RequestContext) => { context.workbook.worksheets.getFirst().name = '乙'; }],
    ['moving', (context: Excel.RequestContext) => { context.workbook.worksheets.getLast().position = 0; }],
    ['hiding', (context: Excel.RequestContext) => { context.workbook.worksheets.getLast().visibility = 'Hidden'; }],
    ['copying', (context: Excel.RequestContext) => { context.workbook.worksheets.getLast().copy(); }],
  ])('refuses %s a sheet', async (_what, act) => {
    expect(await excel.codeOf(async (context) => {
      context.workbook.worksheets.add('甲');
      context.workbook.protection.protect();
      await context.sync();
      act(context);
      await context.sync();
    })).toBe('AccessDenied');
  });

  it('lets cells be written, and sheets be added when it is opened again', async () => {
    expect(await excel.run(async (context, sheet) => {
      context.workbook.protection.protect('p');
      sheet.getRange('A1').values = [[1]];
      context.workbook.protection.load('protected');
      await context.sync();
      const before = context.workbook.protection.protected;
      context.workbook.protection.unprotect('p');
      context.workbook.worksheets.add('乙');
      context.workbook.protection.load('protected');
      await context.sync();
      return [before, context.workbook.protection.protected];
    })).toEqual([true, false]);
  });
});
