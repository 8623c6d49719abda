import { inExcel, writeAndRead } from '../../support/office/inExcel';

const excel = inExcel();

describe('values', () => {
  it('come back as they were written', async () => {
    expect(await writeAndRead(excel, [['班组', 1.5, true], ['', 0, -3]])).toEqual([['班组', 1.5, true], ['', 0, -3]]);
  });

  it.each([
    ['12.5', 12.5],
    ['1,234', 1234],
    ['12%', 0.12],
    ['2024/3/1', 45_352],
    ['2024-03-01', 45_352],
    ['8:30', 8.5 / 24],
    ['TRUE', true],
    ['１４．５', '１４．５'],
    ['回避', '回避'],
    [' 7 ', 7],
    ['2024/13/1', '2024/13/1'],
    ['1.2.3', '1.2.3'],
  ])('typed as %s are %s', async (typed, value) => {
    expect(await writeAndRead(excel, [[typed]])).toEqual([[value]]);
  });

  it.each(['12.5', '=1+1', '007', '2024/3/1', 'TRUE', '#REF!'])('typed as %s into a cell formatted as text stay what they are', async (typed) => {
    expect(await writeAndRead(excel, [[typed]], '@')).toEqual([[typed]]);
  });

  it('typed as an error into a cell formatted as text are no error', async () => {
    const types = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', 'General']];
      range.values = [['#N/A', '#N/A']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([['String', 'Error']]);
  });

  it('typed after an apostrophe are text', async () => {
    expect(await writeAndRead(excel, [["'12.5", "'=1+1"]])).toEqual([['12.5', '=1+1']]);
  });

  it('of one kind fill a whole range when a single one is set', async () => {
    const values = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:B2');
      (range as { values: unknown }).values = 7;
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[7, 7], [7, 7]]);
  });

  it('leave cells alone where they are null, and clear them where they are empty', async () => {
    const values = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [[1, 2, 3]];
      range.values = [[null, '', 4]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[[1, '', 4]], [['Double', 'Empty', 'Double']]]);
  });

  it.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]]])('are refused in another size than the range: %j', async (values) => {
    const code = await excel.codeOf(async (context, sheet) => {
      (sheet.getRange('A1') as { values: unknown }).values = values;
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('of errors are told apart from texts', async () => {
    const types = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:D1');
      range.values = [['=1/0', '#N/A', "'#N/A", 'x']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(types).toEqual([[['#DIV/0!', '#N/A', '#N/A', 'x']], [['Error', 'Error', 'String', 'String']]]);
  });
});

describe('texts', () => {
  it('follow the number format', async () => {
    const text = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:E1');
      range.numberFormat = [['0.00', '0%', 'yyyy"年"m"月"d"日"', 'General', '@']];
      range.values = [[85.256, 0.125, 45_352, 1 / 3, '007']];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(text).toEqual([['85.26', '13%', '2024年3月1日', '0.333333333', '007']]);
  });

  it('typed as percentages and dates give the cell their format', async () => {
    const formats = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1:C1');
      range.values = [['12%', '2024/3/1', '5']];
      range.load('numberFormat,text');
      await context.sync();
      return [range.numberFormat, range.text];
    });
    expect(formats).toEqual([[['0%', 'yyyy/m/d', 'General']], [['12%', '2024/3/1', '5']]]);
  });

  it('keep a number a number when its cell becomes a text cell', async () => {
    const types = await excel.run(async (context, sheet) => {
      const range = sheet.getRange('A1');
      range.values = [[5]];
      range.numberFormat = [['@']];
      range.load('valueTypes,values');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(types).toEqual([[[5]], [['Double']]]);
  });
});
