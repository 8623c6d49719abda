import { watchWorkbook } from '../../src/excel/watchWorkbook';
import { openSheetWriter } from '../../src/excel/writeSheets';
import type { ChangeHint } from '../../src/workbook/port';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';

/** With the set in which Excel tells of new names. */
let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel({ calculate: false, excelApi: '1.17' }); });
afterAll(() => { excel.dispose(); });

/** Long enough for events, which come after the answer, and for a look at the names. */
const settle = async (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 350); });

let heard: ChangeHint[] = [];
let end: () => void = () => undefined;

beforeEach(async () => {
  await excel.fill({ 张三: [['班组', 1]], 李四: [['班组', 2]] });
  await settle();
  heard = [];
  end = await watchWorkbook((hint) => { heard.push(hint); });
  excel.host.resetCounters();
});
afterEach(async () => {
  end();
  excel.host.faults.reset();
  await settle();
});

function type(sheet: string, address: string, value: number): void {
  excel.book.workbook.getSheetByName(sheet)!.getRange(address).setValue(value);
}

describe('watching the workbook', () => {
  it('names the sheet in which a cell was changed', async () => {
    type('李四', 'B1', 3);
    await settle();
    expect(heard).toEqual([{ sheet: '李四' }]);
  });

  it('asks for names twice at most, however much is changed at once, and tells of a sheet once each time', async () => {
    for (let row = 1; row <= 100; row++) type(row % 2 === 0 ? '张三' : '李四', `C${String(row)}`, row);
    await settle();
    await settle();
    expect(excel.host.requests.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(2);
    expect(new Set(heard.map(({ sheet }) => sheet))).toEqual(new Set(['张三', '李四']));
    expect(heard.length).toBeLessThanOrEqual(4);
  });

  it('tells of a sheet by the name it has now', async () => {
    excel.book.workbook.getSheetByName('李四')!.setName('王五');
    await settle();
    heard = [];
    type('王五', 'B1', 3);
    await settle();
    expect(heard).toEqual([{ sheet: '王五' }]);
  });

  it.each<[string, () => void]>([
    ['a cell is being edited already', () => { excel.host.faults.enterCellEdit(); }],
    ['Excel does not say', () => { excel.host.faults.onRequest(1, { kind: 'fail', code: 'GeneralException' }); }],
  ])('tells without a name where %s', async (_, trouble) => {
    trouble();
    type('李四', 'B1', 3);
    await settle();
    expect(heard).toEqual([{}]);
  });

  it('tells without a name of sheets that are added, renamed and deleted, for they concern everything', async () => {
    excel.book.workbook.create('王五', 10, 10);
    await settle();
    expect(heard).toEqual([{}]);
    excel.book.workbook.getSheetByName('王五')!.setName('赵六');
    await settle();
    expect(heard).toEqual([{}, {}]);
    excel.book.workbook.deleteSheet(excel.book.workbook.getSheetByName('赵六')!);
    await settle();
    expect(heard).toEqual([{}, {}, {}]);
  });

  it('does not hear our sheets being written, but hears cells that we write', async () => {
    await openSheetWriter().write([documentOf('排名结果', [['甲', 1]])]);
    await settle();
    expect(heard).toEqual([]);
    await openSheetWriter().writeCells('张三', [{ cell: 'B1', content: 2, expected: 1 }]);
    await settle();
    expect(heard).toEqual([{ sheet: '张三' }]);
  });

  it('hears nothing once it has ended, not even what was on its way', async () => {
    type('李四', 'B1', 3);
    end();
    await settle();
    type('李四', 'B1', 4);
    await settle();
    expect(heard).toEqual([]);
  });
});
