import { openSheetWriter } from '../../src/excel/writeSheets';
import type { CellEdit } from '../../src/workbook/port';
import { beforeRequest } from '../support/excel/beforeRequest';
import { everyFault } from '../support/excel/everyFault';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';

/** Without calculation, for which every request would wait. */
let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel({ calculate: false }); });
afterAll(() => { excel.dispose(); });
afterEach(() => {
  jest.restoreAllMocks();
  excel.host.faults.reset();
});

const OLD = [['班组', '需求', '策划', '过程', '备注'], ['一班', 14.5, '=10+4', '回避', "'=1"], ['二班', 1, 2, 3, '4']];

/** A row that becomes a recusal, and a cell of another row. */
const EDITS: readonly CellEdit[] = [
  { cell: 'B2', content: '回避', expected: 14.5 },
  { cell: 'D2', content: null, expected: '回避' },
  { cell: 'E2', content: '回避：本单位', expected: '=1' },
  { cell: 'C3', content: 20, expected: 2 },
];

/** The client first asks to keep each of the three ranges that the cells make; then come the contents, range by range, and then what is read back. */
const [TWO_RANGES, ALL_RANGES] = [3 + 2, 3 + 3];

const write = () => openSheetWriter().writeCells('评分', EDITS);

async function formulas(): Promise<unknown[][]> {
  return excel.formulas('评分');
}

let before: unknown[][] = [];
let after: unknown[][] = [];

async function oldState(): Promise<void> {
  await excel.fill({ 评分: OLD });
  before = await formulas();
  after = before.map((row) => [...row]);
  [after[1]![1], after[1]![3], after[1]![4], after[2]![2]] = ['回避', '', '回避：本单位', 20];
}

const typeInto = (address: string, value: string | number) => { excel.book.workbook.getSheetByName('评分')!.getRange(address).setValue(value); };

beforeEach(oldState);

describe.each(everyFault(2, 4, 5, 6, 8))('a request that is %s', (_, fault) => {
  it('leaves the old contents or the new ones, never some of each', async () => {
    for (const n of [1, 2]) {
      await oldState();
      excel.host.faults.onRequest(n, fault);
      const failure = await write().then(() => undefined, (error: unknown) => error);
      excel.host.faults.reset();
      if (failure !== undefined) expect(failure).toMatchObject({ name: 'HostError', left: 'as-before', sheet: '评分' });
      expect({ n, formulas: await formulas() }).toEqual({ n, formulas: failure === undefined ? after : before });
    }
  });
});

describe('a writing whose answer is lost', () => {
  it('is a success where its contents stand in the cells', async () => {
    excel.host.faults.onRequest(2, { kind: 'lose-answer', code: 'GeneralException' });
    await expect(write()).resolves.toBeUndefined();
    expect(await formulas()).toEqual(after);
  });

  it('is a failure that may have left a part where Excel no longer says what stands there', async () => {
    excel.host.faults.onRequest(2, { kind: 'fail-after', actions: TWO_RANGES, code: 'GeneralException' });
    for (let n = 3; n <= 9; n++) excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
    await expect(write()).rejects.toMatchObject({ code: 'unexpected', left: 'unfinished' });
  });

  it('is a failure that left a part where that could not be taken back', async () => {
    excel.host.faults.onRequest(2, { kind: 'fail-after', actions: TWO_RANGES, code: 'GeneralException' });
    excel.host.faults.onRequest(4, { kind: 'fail', code: 'GeneralException' });
    await expect(write()).rejects.toMatchObject({ left: 'unfinished' });
  });

  it('is taken back although the answer to that is lost too', async () => {
    excel.host.faults.onRequest(2, { kind: 'fail-after', actions: TWO_RANGES, code: 'GeneralException' });
    excel.host.faults.onRequest(4, { kind: 'lose-answer', code: 'GeneralException' });
    await expect(write()).rejects.toMatchObject({ left: 'as-before' });
    expect(await formulas()).toEqual(before);
  });

  it('leaves what somebody entered before it could be taken back', async () => {
    excel.host.faults.onRequest(2, { kind: 'fail-after', actions: ALL_RANGES, code: 'GeneralException' });
    beforeRequest(excel, 3, () => { typeInto('C3', 7.5); });
    await expect(write()).rejects.toMatchObject({ left: 'as-before' });
    jest.restoreAllMocks();
    before[2]![2] = 7.5;
    expect(await formulas()).toEqual(before);
  });
});

describe('somebody who works in the sheet meanwhile', () => {
  it('loses nothing that was entered before the writing looks', async () => {
    beforeRequest(excel, 1, () => { typeInto('C3', 7.5); });
    await expect(write()).rejects.toMatchObject({ code: 'changed-meanwhile', left: 'as-before' });
    jest.restoreAllMocks();
    before[2]![2] = 7.5;
    expect(await formulas()).toEqual(before);
  });

  it('may rename the sheet between the requests', async () => {
    beforeRequest(excel, 2, () => { excel.book.workbook.getSheetByName('评分')!.setName('张三'); });
    await write();
    jest.restoreAllMocks();
    expect(await excel.formulas('张三')).toEqual(after);
  });

  it('stops the writing by beginning to edit a cell, with nothing written', async () => {
    beforeRequest(excel, 2, () => { excel.host.faults.enterCellEdit(); });
    await expect(write()).rejects.toMatchObject({ code: 'cell-edit', left: 'as-before' });
    excel.host.faults.leaveCellEdit();
    jest.restoreAllMocks();
    expect(await formulas()).toEqual(before);
  });
});
