import { openWorkbook } from '../../src/excel/readWorkbook';
import { openSheetWriter } from '../../src/excel/writeSheets';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });

const read = () => openWorkbook().read();

async function change(job: (sheet: Excel.Worksheet) => void, sheet = 'Sheet1'): Promise<void> {
  await excel.Excel.run(async (context) => {
    job(context.workbook.worksheets.getItem(sheet));
    await context.sync();
  });
  excel.host.resetCounters();
}

describe('reading one sheet', () => {
  it('gives what reading all of them gives', async () => {
    await excel.fill({ Sheet1: [[1]], 张三: [['班组', '需求'], ['一班', 14.5], ['二班', '=B2*2']] });
    await change((sheet) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('A3:B3').merge();
      sheet.visibility = 'Hidden';
    }, '张三');
    expect(await openWorkbook().readSheet('张三')).toEqual((await read())[1]);
  });

  it('takes two round trips, however many sheets there are', async () => {
    await excel.fill(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`评委${String(index)}`, [['班组', 1], ['一班', 2]]])));
    await openWorkbook().readSheet('评委7');
    expect(excel.host.requests.filter(({ actions }) => actions > 0)).toHaveLength(2);
    expect(excel.host.requests.every(({ answerBytes }) => answerBytes < 5_000)).toBe(true);
  });

  it('gives nothing where there is no sheet of that name', async () => {
    await excel.fill({ Sheet1: [[1]] });
    expect(await openWorkbook().readSheet('张三')).toBeUndefined();
  });

  it('gives an empty sheet, and one of ours', async () => {
    await excel.fill({ Sheet1: [] });
    await openSheetWriter().write([documentOf('排名结果', [['甲']])]);
    expect((await openWorkbook().readSheet('Sheet1'))!.rows).toEqual([]);
    expect((await openWorkbook().readSheet('排名结果'))!.rows).toEqual([{ index: 0, hidden: false, cells: [{ column: 0, value: '甲' }] }]);
  });

  it('reads a sheet whole that does not fit one answer', async () => {
    await excel.fill({ Sheet1: Array.from({ length: 1_500 }, (_, row) => [row]) });
    expect((await openWorkbook().readSheet('Sheet1'))!.rows).toHaveLength(1_500);
  });

  it('fails in words for people where Excel does not let it', async () => {
    await excel.fill({ Sheet1: [[1]] });
    excel.host.faults.enterCellEdit();
    await expect(openWorkbook().readSheet('Sheet1')).rejects.toMatchObject({ name: 'HostError', code: 'cell-edit' });
    excel.host.faults.reset();
  });
});

describe('reading the open workbook', () => {
  it('gives every sheet in the order of the tabs, as it is', async () => {
    await excel.fill({ Sheet1: [['班组名称', '需求确定'], ['一班', 14.5], ['二班', '回避'], ['三班', '=B2*2']], 空表: [] });
    const grids = await read();
    expect(grids.map(({ name, visibility }) => [name, visibility])).toEqual([['Sheet1', 'visible'], ['空表', 'visible']]);
    expect(grids[0]!.rows).toEqual([
      { index: 0, hidden: false, cells: [{ column: 0, value: '班组名称' }, { column: 1, value: '需求确定' }] },
      { index: 1, hidden: false, cells: [{ column: 0, value: '一班' }, { column: 1, value: 14.5 }] },
      { index: 2, hidden: false, cells: [{ column: 0, value: '二班' }, { column: 1, value: '回避' }] },
      { index: 3, hidden: false, cells: [{ column: 0, value: '三班' }, { column: 1, value: 29, formula: 'B2*2' }] },
    ]);
    expect(grids[1]!.rows).toEqual([]);
  });

  it('takes two round trips, whatever the number of sheets', async () => {
    await excel.fill(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`评委${String(index)}`, [['班组', 1], ['一班', 2]]])));
    await read();
    expect(excel.host.requests.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(3);
    expect(excel.host.requests.slice(0, 2).every(({ answerBytes }) => answerBytes < 100_000)).toBe(true);
  });

  it('reads sheets that do not fit one answer whole, in more trips', async () => {
    const rows = Array.from({ length: 2_500 }, (_, row) => [`第${String(row)}班`, row / 2, row]);
    await excel.fill({ Sheet1: rows });
    const [grid] = await read();
    expect(grid!.rows).toHaveLength(2_500);
    expect(grid!.rows.at(-1)).toEqual({ index: 2_499, hidden: false, cells: [{ column: 0, value: '第2499班' }, { column: 1, value: 1249.5 }, { column: 2, value: 2499 }] });
  });

  it('says where cells begin that do not begin in A1', async () => {
    await excel.fill({ Sheet1: [] });
    await change((sheet) => { sheet.getRange('C5:D5').values = [['一班', 3]]; });
    expect((await read())[0]!.rows).toEqual([{ index: 4, hidden: false, cells: [{ column: 2, value: '一班' }, { column: 3, value: 3 }] }]);
  });

  it('knows dates, percentages, errors and texts that look like numbers', async () => {
    await excel.fill({ Sheet1: [] });
    await change((sheet) => {
      sheet.getRange('A1').numberFormat = [['yyyy-mm-dd']];
      sheet.getRange('B1').numberFormat = [['0.0%']];
      sheet.getRange('D1').numberFormat = [['@']];
      sheet.getRange('A1:D1').formulas = [[44_484, 0.125, '=1/0', '15']];
    });
    expect((await read())[0]!.rows[0]!.cells).toEqual([
      { column: 0, value: { date: '2021-10-15' } },
      { column: 1, value: { percent: '12.5%' } },
      { column: 2, value: { error: '#DIV/0!' }, formula: '1/0' },
      { column: 3, value: '15' },
    ]);
  });

  it('knows what is hidden and what is merged', async () => {
    await excel.fill({ Sheet1: Array.from({ length: 5 }, (_, row) => [row, row, row, row]) });
    await change((sheet) => {
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('A5:B5').merge();
    });
    const [grid] = await read();
    expect(grid!.rows.filter(({ hidden }) => hidden).map(({ index }) => index)).toEqual([1, 2]);
    expect(grid!.hiddenColumns).toEqual([{ first: 2, last: 2 }]);
    expect(grid!.merges).toEqual([{ top: 4, left: 0, bottom: 4, right: 1 }]);
  });

  it.each(['Hidden', 'VeryHidden'] as const)('tells %s sheets', async (visibility) => {
    await excel.fill({ Sheet1: [[1]], 隐藏: [[2]] });
    await change((sheet) => { sheet.visibility = visibility; }, '隐藏');
    expect((await read()).map((grid) => grid.visibility)).toEqual(['visible', visibility === 'Hidden' ? 'hidden' : 'veryHidden']);
  });

  it.each([
    ['cell-edit', () => { excel.host.faults.enterCellEdit(); }],
    ['other-workbook', () => { excel.host.faults.inactive = true; }],
    ['workbook-closed', () => { excel.host.faults.closed = true; }],
    ['busy', () => { excel.host.faults.onRequest(2, { kind: 'fail', code: 'ActivityLimitReached' }); }],
    ['unexpected', () => { excel.host.faults.onRequest(1, { kind: 'fail', code: 'GeneralException' }); }],
  ])('fails with %s, in words for people', async (code, trouble) => {
    await excel.fill({ Sheet1: [[1]] });
    trouble();
    await expect(read()).rejects.toMatchObject({ name: 'HostError', code });
    excel.host.faults.reset();
    await expect(read()).resolves.toHaveLength(1);
  });
});
