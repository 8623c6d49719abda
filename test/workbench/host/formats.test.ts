import { inExcel } from '../../support/office/inExcel';

const excel = inExcel();

describe('formats', () => {
  it('are read back as they were set', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      range.format.fill.color = 'yellow';
      range.format.font.set({ name: '宋体', size: 14, bold: true, italic: true, underline: 'Single', strikethrough: true, color: '#c00000' });
      range.format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, shrinkToFit: true, columnWidth: 90, rowHeight: 30 });
      range.load('format/fill/color,format/font,format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel,format/shrinkToFit,format/columnWidth,format/rowHeight');
      await context.sync();
      return range.format.toJSON();
    })).toMatchObject({
      fill: { color: '#FFFF00' },
      font: { name: '宋体', size: 14, bold: true, italic: true, underline: 'Single', strikethrough: true, color: '#C00000' },
      horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, shrinkToFit: true, columnWidth: 90, rowHeight: 30,
    });
  });

  it('are null where cells differ', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.fill.color = '#FF0000';
      sheet.getRange('A:A').format.columnWidth = 100;
      const range = sheet.getRange('A1:B1');
      range.load('format/font/bold,format/font/italic,format/fill/color,format/columnWidth');
      await context.sync();
      return [range.format.font.bold, range.format.font.italic, range.format.fill.color, range.format.columnWidth];
    })).toEqual([null, false, null, null]);
  });

  it('stay in whole columns for cells that come later', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('B:B').numberFormat = '@' as never;
      sheet.getRange('B4000').values = [['007']];
      const cell = sheet.getRange('B4000').load('values,numberFormat');
      await context.sync();
      return [cell.values, cell.numberFormat];
    })).toEqual([[['007']], [['@']]]);
  });

  it('go when they are cleared, and the values stay', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[3]];
      range.format.font.bold = true;
      range.numberFormat = [['0.00']];
      range.clear(excel.office.Excel.ClearApplyTo.formats);
      range.load('values,numberFormat,format/font/bold');
      await context.sync();
      return [range.values, range.numberFormat, range.format.font.bold];
    })).toEqual([[[3]], [['General']], false]);
  });

  it.each([[{ size: 0 }], [{ color: 'no colour' }], [{ underline: 'Wavy' }]])('that cannot be are refused: %j', async (font) => {
    expect(await excel.codeOf(async (context, sheet) => {
      sheet.getRange('A1').format.font.set(font as Excel.Interfaces.RangeFontUpdateData);
      await context.sync();
    })).toBe('InvalidArgument');
  });
});

describe('borders', () => {
  it('are drawn on edges and between cells', async () => {
    expect(await excel.run(async (context, sheet) => {
      const { borders } = sheet.getRange('B2:C3').format;
      borders.getItem('EdgeTop').set({ style: 'Double', color: '#FF0000' });
      borders.getItem('InsideHorizontal').style = 'Continuous';
      const sides = (['EdgeTop', 'EdgeBottom', 'InsideHorizontal', 'InsideVertical'] as const).map((side) => borders.getItem(side).load('style,color,weight'));
      const inner = sheet.getRange('B3').format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      return [...sides.map(({ style, weight, color }) => [style, weight, color]), inner.style];
    })).toEqual([['Double', 'Thick', '#FF0000'], ['None', 'Thin', '#000000'], ['Continuous', 'Thin', '#000000'], ['None', 'Thin', '#000000'], 'Continuous']);
  });

  it('are taken away from both cells that share them', async () => {
    expect(await excel.run(async (context, sheet) => {
      sheet.getRange('A1').format.borders.getItem('EdgeBottom').style = 'Continuous';
      sheet.getRange('A2').format.borders.getItem('EdgeTop').style = 'None';
      const side = sheet.getRange('A1').format.borders.getItem('EdgeBottom').load('style');
      await context.sync();
      return side.style;
    })).toBe('None');
  });
});

describe('merged cells', () => {
  it('keep the first content only, and are taken apart again', async () => {
    expect(await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:C2');
      range.values = [[1, 2, 3], [4, 5, 6]];
      range.merge(true);
      const merged = range.getMergedAreasOrNullObject().load('address');
      range.load('values');
      await context.sync();
      const first = [merged.address, range.values];
      range.unmerge();
      const none = range.getMergedAreasOrNullObject().load('address');
      await context.sync();
      return [...first, none.isNullObject];
    })).toEqual(['Sheet1!A1:C1,Sheet1!A2:C2', [[1, '', ''], [4, '', '']], true]);
  });
});

describe('autofit', () => {
  it('makes a column wider for a longer text', async () => {
    const [short, long] = await excel.run(async (context, sheet) => {
      sheet.getRange('A1:B1').values = [['甲', '运行维护中心第一变电检修班组']];
      sheet.getRange('A:B').format.autofitColumns();
      const columns = ['A1', 'B1'].map((address) => sheet.getRange(address).load('format/columnWidth'));
      await context.sync();
      return columns.map(({ format }) => format.columnWidth);
    });
    expect(long).toBeGreaterThan(short! * 3);
  });
});
