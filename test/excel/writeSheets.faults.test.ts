import { openWorkbook } from '../../src/excel/readWorkbook';
import { openSheetWriter } from '../../src/excel/writeSheets';
import type { Fault } from '../../src/workbench/host/faults';
import type { SheetDocument } from '../../src/workbook/sheetDocument';
import { beforeRequest } from '../support/excel/beforeRequest';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });
afterEach(() => { excel.host.faults.reset(); });

/** Two sheets of a writing; everything in them tells which writing they are of. */
function writing(word: string, rows: number): SheetDocument[] {
  const lines = Array.from({ length: rows }, (_, row) => [`${word}${String(row)}`, row]);
  const format = { range: { top: 0, left: 0, bottom: 0, right: 1 }, format: { bold: true, fill: 'EAF1F5' } };
  return [
    documentOf('排名结果', [[word], ...lines], { role: 'ranking', formats: [format], merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], columnWidths: [20, 9] }),
    documentOf('评分汇总', [[`${word}汇总`], ...lines], { role: 'summary', formats: [format] }),
  ];
}

const OLD = writing('旧', 5);
const NEW = writing('新', 3);

type State = Readonly<Record<string, unknown>>;

/** All that a person sees of the workbook. */
async function state(): Promise<State> {
  const names = (await excel.sheetNames()).filter((name) => !name.endsWith('(hidden)'));
  const contents = await Promise.all(names.map(async (name) => [name, await excel.formulas(name)] as const));
  return Object.fromEntries(contents);
}

function stateOf(documents: readonly SheetDocument[]): State {
  return Object.fromEntries(documents.map(({ name, rows }) => [name, rows.map((row) => [row[0] ?? '', row[1] ?? ''])]));
}

const USER = { Sheet1: [['=排名结果!A2']] };

async function oldState(): Promise<void> {
  await excel.fill({ Sheet1: [] });
  await openSheetWriter().write(OLD);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [['=排名结果!A2']];
    await context.sync();
  });
}

async function emptyState(): Promise<void> {
  await excel.fill({ Sheet1: [['我的']] });
}

/** How many requests an undisturbed writing takes. */
async function countRequests(): Promise<number> {
  excel.host.resetCounters();
  await openSheetWriter().write(NEW);
  return excel.host.requests.length;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'refused before it does anything': { kind: 'fail', code: 'GeneralException' },
  'broken off after its first action': { kind: 'fail-after', actions: 1, code: 'GeneralException' },
  'broken off halfway': { kind: 'fail-after', actions: 25, code: 'AccessDenied' },
  'broken off near its end': { kind: 'fail-after', actions: 55, code: 'AccessDenied' },
  'done, its answer lost': { kind: 'lose-answer', code: 'GeneralException' },
};

describe.each(Object.entries(FAULTS))('a request that is %s', (_, fault) => {
  it('leaves the old sheets or the new ones, and formulas that refer to them', async () => {
    await oldState();
    const before = await state();
    expect(before).toEqual({ ...USER, ...stateOf(OLD) });
    const requests = await countRequests();
    for (let n = 1; n <= requests; n++) {
      await oldState();
      excel.host.faults.onRequest(n, fault);
      const failure = await openSheetWriter().write(NEW).then(() => undefined, (error: unknown) => error);
      excel.host.faults.reset();
      if (failure !== undefined) expect(failure).toMatchObject({ name: 'HostError', left: 'as-before' });
      expect({ n, state: await state() }).toEqual({ n, state: failure === undefined ? { ...USER, ...stateOf(NEW) } : before });
    }
  }, 240_000);

  it('leaves nothing new, or all of it, where nothing stood before', async () => {
    await emptyState();
    const requests = await countRequests();
    for (let n = 1; n <= requests; n++) {
      await emptyState();
      excel.host.faults.onRequest(n, fault);
      const failed = await openSheetWriter().write(NEW).then(() => false, () => true);
      excel.host.faults.reset();
      expect({ n, state: await state() }).toEqual({ n, state: { Sheet1: [['我的']], ...(failed ? {} : stateOf(NEW)) } });
    }
  }, 240_000);
});

describe('the comparison with the exact results, after the sheets stand', () => {
  const RESULT = [documentOf('排名结果', [[1, 2, { formula: 'A1+B1', result: 3 }]], { role: 'ranking' })];

  it('is told as left undone where Excel does not answer it, and not as a writing that failed', async () => {
    await emptyState();
    excel.host.resetCounters();
    await openSheetWriter().write(RESULT);
    const outcomes: unknown[] = [];
    for (let n = excel.host.requests.length; n > 0; n--) {
      await emptyState();
      excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
      const outcome = await openSheetWriter().write(RESULT).catch(() => 'failed');
      excel.host.faults.reset();
      expect({ n, stands: (await excel.sheetNames()).includes('排名结果') }).toEqual({ n, stands: outcome !== 'failed' });
      outcomes.push(outcome);
    }
    expect(outcomes).toContainEqual(expect.objectContaining({ disagreeing: undefined }));
  });
});

describe('an interrupted writing', () => {
  it('leaves only hidden sheets behind where Excel stops answering, and the next writing clears them away', async () => {
    await oldState();
    const before = await state();
    for (let n = 4; n <= 20; n++) excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
    await expect(openSheetWriter().write(NEW)).rejects.toMatchObject({ left: 'as-before' });
    excel.host.faults.reset();
    expect(await state()).toEqual(before);
    expect(await excel.sheetNames()).not.toHaveLength(3);
    await openSheetWriter().write(NEW);
    expect(await excel.sheetNames()).toEqual(['Sheet1', '排名结果', '评分汇总']);
    expect(await state()).toEqual({ ...USER, ...stateOf(NEW) });
  });

  it('hides neither what somebody changes in our sheets afterwards, nor brings its leftovers among what is read', async () => {
    await oldState();
    for (let n = 4; n <= 20; n++) excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
    await expect(openSheetWriter().write(NEW)).rejects.toMatchObject({ left: 'as-before' });
    excel.host.faults.reset();
    // The hidden copies of our sheets bear our mark under another name.
    expect((await excel.sheetNames()).filter((name) => name.endsWith('_old (hidden)'))).toHaveLength(2);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('评分汇总').getRange('B3').values = [[99]];
      await context.sync();
    });
    expect(await openSheetWriter().changedByHand(['ranking', 'summary'])).toEqual(['评分汇总']);
    expect((await openWorkbook().read()).map(({ name }) => name)).toEqual(['Sheet1']);
    expect([...(await openSheetWriter().standing()).values()]).toEqual(['排名结果', '评分汇总']);
  });

  it('says that its sheets must not be used where even the old ones could not be put back, and the next writing puts them right', async () => {
    await oldState();
    excel.host.faults.onRequest(6, { kind: 'fail-after', actions: 25, code: 'GeneralException' });
    for (let n = 7; n <= 20; n++) excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
    await expect(openSheetWriter().write(NEW)).rejects.toMatchObject({ left: 'unfinished' });
    excel.host.faults.reset();
    await openSheetWriter().write(NEW);
    expect(await state()).toEqual({ ...USER, ...stateOf(NEW) });
    expect(await excel.sheetNames()).toEqual(['Sheet1', '排名结果', '评分汇总']);
  });
});

describe('somebody who works in the workbook meanwhile', () => {
  afterEach(() => { jest.restoreAllMocks(); });

  it('keeps a new sheet of their own that takes the name of ours', async () => {
    await emptyState();
    beforeRequest(excel, 3, () => { excel.book.workbook.create('排名结果', 10, 10).getRange('A1').setValue('别人的'); });
    await expect(openSheetWriter().write(NEW)).rejects.toMatchObject({ left: 'as-before' });
    jest.restoreAllMocks();
    expect(await state()).toEqual({ Sheet1: [['我的']], 排名结果: [['别人的']] });
  });

  it('finds the other sheets as they were where they deleted one of ours', async () => {
    await oldState();
    beforeRequest(excel, 6, () => { excel.book.workbook.deleteSheet(excel.book.workbook.getSheetByName('评分汇总')!); });
    await expect(openSheetWriter().write(NEW)).rejects.toMatchObject({ code: 'sheet-gone', left: 'as-before' });
    jest.restoreAllMocks();
    expect(await state()).toEqual({ ...USER, ...stateOf(OLD.slice(0, 1)) });
    await openSheetWriter().write(NEW);
    expect(await state()).toEqual({ ...USER, ...stateOf(NEW) });
  });
});

describe('a cell that is being edited', () => {
  it('stops a writing before it begins, at once', async () => {
    await oldState();
    excel.host.faults.enterCellEdit();
    await expect(openSheetWriter().write(NEW)).rejects.toMatchObject({ code: 'cell-edit', left: 'as-before' });
  });

  it('holds up a writing that has begun until it is left', async () => {
    await oldState();
    const written = openSheetWriter().write(NEW, () => {
      excel.host.faults.enterCellEdit();
      setTimeout(() => { excel.host.faults.leaveCellEdit(); }, 50);
    });
    await expect(written).resolves.toMatchObject({ disagreeing: [] });
    expect(await state()).toEqual({ ...USER, ...stateOf(NEW) });
  });
});
