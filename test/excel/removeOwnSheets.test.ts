import { openSheetWriter } from '../../src/excel/writeSheets';
import type { SheetRole } from '../../src/workbook/sheetDocument';
import { beforeRequest } from '../support/excel/beforeRequest';
import { everyFault } from '../support/excel/everyFault';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';

/** Without calculation, for which every request would wait. */
let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel({ calculate: false }); });
afterAll(() => { excel.dispose(); });
afterEach(() => {
  jest.restoreAllMocks();
  excel.host.faults.reset();
});

const RESULTS = [documentOf('排名结果', [['一']], { role: 'ranking' }), documentOf('评分汇总', [['二']], { role: 'summary' })];
const LIST = documentOf('推荐名单', [['三']], { role: 'recommendation' });
const ROLES: readonly SheetRole[] = ['ranking', 'summary'];

const remove = (roles = ROLES) => openSheetWriter().remove(roles);
const standing = async () => Object.fromEntries(await openSheetWriter().standing());

async function inExcel(job: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    job(context);
    await context.sync();
  });
}

beforeEach(async () => {
  await excel.fill({ Sheet1: [['我的']], 预算: [[1]] });
  await openSheetWriter().write(RESULTS);
  await openSheetWriter().write([LIST]);
  excel.host.resetCounters();
});

describe('our sheets that stand', () => {
  it('are told by role, in two requests', async () => {
    expect(await standing()).toEqual({ ranking: '排名结果', summary: '评分汇总', recommendation: '推荐名单' });
    expect(excel.host.requests.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(2);
  });

  it('are told although the structure of the workbook is protected', async () => {
    await inExcel(({ workbook }) => { workbook.protection.protect(); });
    expect(await standing()).toHaveProperty('ranking', '排名结果');
  });

  it('are none of a set of which somebody keeps one under another name', async () => {
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('排名结果').name = '一稿'; });
    expect(await standing()).toEqual({ recommendation: '推荐名单' });
  });

  it('stay ours where somebody keeps a copy of the list of those recommended, which is of another writing', async () => {
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('推荐名单').copy('End'); });
    expect(await standing()).toEqual({ ranking: '排名结果', summary: '评分汇总' });
  });
});

describe('removing our sheets', () => {
  it('deletes those of the roles and no other, and says their names', async () => {
    expect(await remove()).toEqual(['排名结果', '评分汇总']);
    expect(await excel.sheetNames()).toEqual(['Sheet1', '预算', '推荐名单']);
    expect(await standing()).toEqual({ recommendation: '推荐名单' });
  });

  it('takes four requests at most', async () => {
    await remove();
    expect(excel.host.requests.filter(({ actions }) => actions > 0).length).toBeLessThanOrEqual(4);
  });

  it('leaves out roles without a sheet', async () => {
    expect(await remove(['findings', 'recommendation'])).toEqual(['推荐名单']);
    expect(await remove(['findings', 'recommendation'])).toEqual([]);
  });

  it('never deletes a sheet that somebody renamed or copied, nor its set', async () => {
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('评分汇总').name = '留底'; });
    expect(await remove()).toEqual([]);
    expect(await excel.sheetNames()).toEqual(['Sheet1', '预算', '排名结果', '留底', '推荐名单']);
  });

  it('never deletes a sheet of the user’s that bears a name of ours', async () => {
    await excel.fill({ Sheet1: [], 排名结果: [['去年的']] });
    expect(await remove()).toEqual([]);
    expect(await excel.sheetNames()).toEqual(['Sheet1', '排名结果']);
  });

  it('refuses to take the last sheet that a person sees, hidden ones notwithstanding', async () => {
    await inExcel(({ workbook: { worksheets } }) => {
      worksheets.getItem('推荐名单').delete();
      worksheets.getItem('Sheet1').visibility = 'Hidden';
      worksheets.getItem('预算').visibility = 'VeryHidden';
    });
    await expect(remove()).rejects.toMatchObject({ code: 'last-sheet', sheet: '排名结果', left: 'as-before' });
    expect(await remove(['summary'])).toEqual(['评分汇总']);
  });

  it('refuses where the structure of the workbook is protected', async () => {
    await inExcel(({ workbook }) => { workbook.protection.protect(); });
    await expect(remove()).rejects.toMatchObject({ code: 'workbook-protected', left: 'as-before' });
    expect(await excel.sheetNames()).toHaveLength(5);
  });

  it('stops before it deletes anything where one was renamed at the last moment', async () => {
    beforeRequest(excel, 3, () => { excel.book.workbook.getSheetByName('评分汇总')!.setName('留底'); });
    await expect(remove()).rejects.toMatchObject({ code: 'sheet-gone', left: 'as-before' });
    jest.restoreAllMocks();
    expect(await excel.sheetNames()).toEqual(['Sheet1', '预算', '排名结果', '留底', '推荐名单']);
  });
});

describe.each(everyFault(1, 2, 3))('a request that is %s while sheets are removed', (_, fault) => {
  it.each([1, 2, 3])('is told for what it left: request %d', async (n) => {
    excel.host.faults.onRequest(n, fault);
    const outcome: unknown = await remove().catch((error: unknown) => error);
    excel.host.faults.reset();
    const left = ['排名结果', '评分汇总'].filter((name) => excel.book.workbook.getSheetByName(name) !== null);
    if (left.length === 0) expect(outcome).toEqual(['排名结果', '评分汇总']);
    else expect(outcome).toMatchObject({ name: 'HostError', left: left.length === 2 ? 'as-before' : 'unfinished' });
  });
});

describe('a removing that goes wrong', () => {
  it('leaves a part where Excel breaks off after the first sheet, and the next one removes the rest', async () => {
    // Both sheets are looked up first.
    excel.host.faults.onRequest(3, { kind: 'fail-after', actions: 2 + 1, code: 'GeneralException' });
    await expect(remove()).rejects.toMatchObject({ code: 'unexpected', left: 'unfinished' });
    expect(await excel.sheetNames()).toEqual(['Sheet1', '预算', '评分汇总', '推荐名单']);
    expect(await remove()).toEqual(['评分汇总']);
  });

  it('is a success where only its answer is lost', async () => {
    excel.host.faults.onRequest(3, { kind: 'lose-answer', code: 'GeneralException' });
    expect(await remove()).toEqual(['排名结果', '评分汇总']);
  });

  it('may have left a part where Excel no longer answers', async () => {
    for (let n = 3; n <= 9; n++) excel.host.faults.onRequest(n, { kind: 'fail', code: 'GeneralException' });
    await expect(remove()).rejects.toMatchObject({ code: 'unexpected', left: 'unfinished' });
  });

  it.each([1, 3])('has left everything where a cell is being edited from request %d on', async (n) => {
    beforeRequest(excel, n, () => { excel.host.faults.enterCellEdit(); });
    await expect(remove()).rejects.toMatchObject({ code: 'cell-edit', left: 'as-before' });
  });
});
