import fc from 'fast-check';
import { openWorkbook } from '../../src/excel/readWorkbook';
import { openSheetWriter } from '../../src/excel/writeSheets';
import type { CellValue } from '../../src/workbook/grid';
import type { CellEdit } from '../../src/workbook/port';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });
afterEach(() => { excel.host.faults.reset(); });

const write = (edits: readonly CellEdit[], sheet = '张三') => openSheetWriter().writeCells(sheet, edits);

const edit = (cell: string, content: CellEdit['content'], expected: CellValue = null): CellEdit => ({ cell, content, expected });

async function change(job: (sheet: Excel.Worksheet) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    job(context.workbook.worksheets.getItem('张三'));
    await context.sync();
  });
  excel.host.resetCounters();
}

async function cell(address: string): Promise<{ value: unknown; formula: unknown; numberFormat: unknown }> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('张三').getRange(address).load('values,formulas,numberFormat');
    await context.sync();
    const [[value], [formula], [numberFormat]] = [range.values[0] as unknown[], range.formulas[0] as unknown[], range.numberFormat[0] as unknown[]];
    return { value, formula, numberFormat };
  });
}

const SHEET = [['班组', '需求', '策划', '过程', '备注'], ['一班', 14.5, '', '回避', ''], ['二班', '=10+4', 20, '', '好']];

beforeEach(async () => { await excel.fill({ 张三: SHEET, 李四: [['别动']] }); });

/** What formulas, numbers, dates and truth values are made of. */
const LOOK_ALIKES = ['=', '+', '-', '@', "'", '"', '/', '%', '.', ',', ':', '年', '月', '日', '1', '回避', ' ', 'E', 'T', 'RUE'];

describe('writing single cells', () => {
  it('puts numbers, words and nothing into the cells that are named, and leaves all others', async () => {
    await write([edit('B2', 13, 14.5), edit('C2', 22.5), edit('D2', null, '回避'), edit('E3', '好；回避：本单位', '好')]);
    expect(await excel.formulas('张三')).toEqual([['班组', '需求', '策划', '过程', '备注'], ['一班', 13, 22.5, '', ''], ['二班', '=10+4', 20, '', '好；回避：本单位']]);
    expect(await excel.values('李四')).toEqual([['别动']]);
  });

  it('takes two requests, however many cells there are', async () => {
    await write(['B', 'C', 'D', 'E', 'F', 'H'].flatMap((column) => [5, 6, 9].map((row) => edit(`${column}${String(row)}`, row))));
    expect(excel.host.requests.filter(({ actions }) => actions > 0)).toHaveLength(2);
  });

  it('takes none where there is nothing to write', async () => {
    await write([]);
    expect(excel.host.requests).toEqual([]);
  });

  it('writes texts that look like formulas, numbers, dates or errors as texts, into cells of any format', async () => {
    await change((sheet) => { sheet.getRange('H1:H40').numberFormat = Array.from({ length: 40 }, () => ['@']); });
    const look = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '12', '１２', '1/2', '3-1', '2021-10-15', '50%', 'TRUE', '#N/A', ' 5', '(5)', 'Oct 1'];
    await write(look.flatMap((text, index) => [edit(`G${String(index + 1)}`, text), edit(`H${String(index + 1)}`, text)]));
    const { rows } = (await openWorkbook().readSheet('张三'))!;
    expect(rows.map(({ cells }) => cells.filter(({ column }) => column >= 6).map(({ value }) => value))).toEqual(look.map((text) => [text, text]));
    expect([(await cell('G10')).numberFormat, (await cell('H10')).numberFormat]).toEqual(['General', '@']);
  });

  it('writes any texts as those texts, and finds them again when the next ones are written', async () => {
    const texts = fc.array(fc.string({ minLength: 1, maxLength: 30, unit: fc.constantFrom(...LOOK_ALIKES) }), { minLength: 40, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(texts, texts, async (first, second) => {
        await excel.fill({ 张三: [] });
        await write(first.map((text, row) => edit(`G${String(row + 1)}`, text)));
        await write(second.map((text, row) => edit(`G${String(row + 1)}`, text, first[row])));
        expect(await excel.values('张三')).toEqual(second.map((text) => [text]));
      }),
      { numRuns: 8 },
    );
  });

  it('never touches the number formats of the cells', async () => {
    await change((sheet) => { sheet.getRange('B2:D2').numberFormat = [['0.00', '@', '0.0_ ']]; });
    await write([edit('B2', 13, 14.5), edit('C2', '弃权'), edit('D2', 7, '回避')]);
    expect([(await cell('B2')).numberFormat, (await cell('C2')).numberFormat, (await cell('D2')).numberFormat]).toEqual(['0.00', '@', '0.0_ ']);
  });

  it('writes unlocked cells of a protected sheet', async () => {
    await change((sheet) => {
      sheet.getRange('B2:E2').format.protection.locked = false;
      sheet.protection.protect();
    });
    await write([edit('B2', 13, 14.5), edit('E2', '好')]);
    expect((await excel.values('张三'))[1]).toEqual(['一班', 13, '', '回避', '好']);
  });
});

describe('a cell that no longer holds what was expected', () => {
  it.each<[string, CellEdit]>([
    ['another number', edit('B2', 13, 14)],
    ['a number where nothing was', edit('B2', 13)],
    ['nothing where a number was', edit('C2', 13, 5)],
    ['a word where a number was', edit('D2', 13, 5)],
    ['a formula with another result', edit('B3', 13, 12)],
  ])('stops the writing before anything is written: %s', async (_, stale) => {
    const before = await excel.formulas('张三');
    await expect(write([edit('E2', '好'), stale])).rejects.toMatchObject({ name: 'HostError', code: 'changed-meanwhile', sheet: '张三', left: 'as-before' });
    expect(await excel.formulas('张三')).toEqual(before);
  });

  it('is not one whose formula results in it: the formula gives way', async () => {
    await write([edit('B3', 13, 14)]);
    expect(await cell('B3')).toMatchObject({ value: 13, formula: 13 });
  });

  it('is one whose formula shows nothing where it was empty', async () => {
    await change((sheet) => { sheet.getRange('C2').formulas = [['=""']]; });
    await expect(write([edit('C2', 13)])).rejects.toMatchObject({ code: 'changed-meanwhile' });
    await write([edit('C2', 13, '')]);
    expect((await cell('C2')).value).toBe(13);
  });

  it('is compared as it was read: dates, percentages, errors and truth values', async () => {
    await change((sheet) => {
      sheet.getRange('B2:E2').numberFormat = [['yyyy-mm-dd', '0.0%', 'General', 'General']];
      sheet.getRange('B2:E2').formulas = [[44_484, 0.125, '=1/0', true]];
    });
    const cells = (await openWorkbook().readSheet('张三'))!.rows[1]!.cells.slice(1);
    expect(cells.map(({ value }) => value)).toEqual([{ date: '2021-10-15' }, { percent: '12.5%' }, { error: '#DIV/0!' }, true]);
    await write(cells.map(({ column, value }) => edit(`${'ABCDE'[column]!}2`, '回避', value)));
    expect((await excel.values('张三'))[1]).toEqual(['一班', '回避', '回避', '回避', '回避']);
  });
});

describe('a writing that Excel does not take as it is meant', () => {
  it('is undone where a number becomes a date, for that is what readers would read', async () => {
    await change((sheet) => { sheet.getRange('C2').numberFormat = [['yyyy-mm-dd']]; });
    const before = await excel.formulas('张三');
    await expect(write([edit('B2', 13, 14.5), edit('C2', 14)])).rejects.toMatchObject({ code: 'cell-format', sheet: '张三', left: 'as-before', detail: 'C2' });
    expect(await excel.formulas('张三')).toEqual(before);
    expect((await cell('C2')).numberFormat).toBe('yyyy-mm-dd');
  });

  it('is undone where a number becomes a percentage, and taken once the cell has no format of its own', async () => {
    await change((sheet) => { sheet.getRange('C2').numberFormat = [['0.0%']]; });
    await expect(write([edit('C2', 14)])).rejects.toMatchObject({ code: 'cell-format', left: 'as-before', detail: 'C2' });
    await change((sheet) => { sheet.getRange('C2').numberFormat = [['General']]; });
    await write([edit('C2', 14)]);
    expect(await cell('C2')).toEqual({ value: 14, formula: 14, numberFormat: 'General' });
  });

  it('puts formulas, texts that look like formulas, and errors back as they were', async () => {
    await change((sheet) => {
      sheet.getRange('B2:E2').formulas = [['=10+4', "'=1+1", '#N/A', "'007"]];
      sheet.getRange('F2').numberFormat = [['yyyy-mm-dd']];
    });
    const before = await excel.formulas('张三');
    await expect(write([edit('B2', 1, 14), edit('C2', 2, '=1+1'), edit('D2', 3, { error: '#N/A' }), edit('E2', 4, '007'), edit('F2', 5)])).rejects.toMatchObject({ code: 'cell-format', left: 'as-before', detail: 'F2' });
    expect(await excel.formulas('张三')).toEqual(before);
    expect((await openWorkbook().readSheet('张三'))!.rows[1]!.cells.map(({ value }) => value)).toEqual(['一班', 14, '=1+1', { error: '#N/A' }, '007']);
  });
});

describe('what stops writing single cells', () => {
  it('is a protected sheet, which is named, with nothing written', async () => {
    await change((sheet) => {
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect();
    });
    const before = await excel.formulas('张三');
    await expect(write([edit('B2', 13, 14.5), edit('C2', 20)])).rejects.toMatchObject({ code: 'sheet-protected', sheet: '张三', left: 'as-before' });
    expect(await excel.formulas('张三')).toEqual(before);
  });

  it.each([['a sheet that is gone', '王五', 'A1'], ['a cell that no sheet has', '张三', 'XFE1']])('is %s', async (_, sheet, address) => {
    await expect(write([edit(address, 1)], sheet)).rejects.toMatchObject({ code: 'sheet-gone', sheet, left: 'as-before' });
  });

  it('is a cell that is being edited, at once', async () => {
    excel.host.faults.enterCellEdit();
    await expect(write([edit('C2', 1)])).rejects.toMatchObject({ code: 'cell-edit', sheet: '张三', left: 'as-before' });
  });
});
