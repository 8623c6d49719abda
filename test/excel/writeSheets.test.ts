import { openWorkbook } from '../../src/excel/readWorkbook';
import { openSheetWriter } from '../../src/excel/writeSheets';
import { zhCN } from '../../src/locales/zh-CN';
import { publishResults, RESULT_ROLES } from '../../src/review/publishResults';
import type { Ranking } from '../../src/scoring/ranking';
import { openExcel, type OpenExcel } from '../support/excel/openExcel';
import { documentOf } from '../support/sheets/documents';
import { plainReview } from '../support/sheets/reviews';

let excel: OpenExcel;
beforeAll(async () => { excel = await openExcel(); });
afterAll(() => { excel.dispose(); });

const RESULTS = ['排名结果', '评分汇总', '评分明细', '核查清单', '评审规则'];

function publish(ranking: Ranking) {
  return publishResults({ ranking, findings: [] }, openSheetWriter(), zhCN);
}

async function inExcel(job: (context: Excel.RequestContext) => void): Promise<void> {
  await excel.Excel.run(async (context) => {
    job(context);
    await context.sync();
  });
}

/** Team and average by rank, as 排名结果 shows them. */
async function standing(sheet = '排名结果'): Promise<unknown[][]> {
  const rows = await excel.values(sheet);
  return rows.slice(3).filter(([rank]) => typeof rank === 'number').map((row) => [row[0], row[1], row[8]]);
}

function expected({ entries }: Ranking): unknown[][] {
  return entries.map(({ rank, team, average }) => [rank, team, Number(average!.units) / 100]);
}

describe('writing results into the open workbook', () => {
  it('puts the five sheets behind those that stand, visible, with the right results', async () => {
    await excel.fill({ Sheet1: [['我的']] });
    const ranking = plainReview(3, 6);
    const { disagreeing, pageSetup } = await publish(ranking);
    expect([disagreeing, pageSetup]).toEqual([[], true]);
    expect(await excel.sheetNames()).toEqual(['Sheet1', ...RESULTS]);
    expect(await standing()).toEqual(expected(ranking));
    expect(await excel.values('Sheet1')).toEqual([['我的']]);
  });

  it('writes live formulas: a corrected score flows through to the average', async () => {
    await excel.fill({ Sheet1: [] });
    await publish(plainReview(3, 2));
    const [before] = await standing();
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('评分明细').getRange('D5:H5').values = [[15, 25, 30, 15, 15]]; });
    const [after] = await standing();
    expect(after![2]).toBeGreaterThan(Number(before![2]));
    expect((await excel.formulas('评分汇总')).flat().filter((formula) => String(formula).startsWith('='))).not.toHaveLength(0);
  });

  it('writes over its own sheets in place, as often as it is asked', async () => {
    await excel.fill({ Sheet1: [] });
    await publish(plainReview(5, 8));
    const smaller = plainReview(3, 4);
    await publish(smaller);
    await publish(smaller);
    expect(await excel.sheetNames()).toEqual(['Sheet1', ...RESULTS]);
    expect(await standing()).toEqual(expected(smaller));
  });

  it('keeps the formulas elsewhere that refer to its sheets, through ten rewrites', async () => {
    await excel.fill({ Sheet1: [] });
    await publish(plainReview(3, 4));
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('Sheet1').getRange('A1:B1').formulas = [['=排名结果!B4', '=SUM(评分汇总!$F$4:$F$7)']]; });
    for (let round = 0; round < 10; round++) await publish(plainReview(3, 4 + (round % 2)));
    expect(await excel.formulas('Sheet1')).toEqual([['=排名结果!B4', '=SUM(评分汇总!$F$4:$F$7)']]);
    expect((await excel.values('Sheet1'))[0]![0]).toBe(plainReview(3, 5).entries[0]!.team);
  }, 120_000);

  it('never writes over a sheet of the user’s that bears its name', async () => {
    await excel.fill({ Sheet1: [], 排名结果: [['去年的名次', 1]], 评分明细: [['别动']] });
    const ranking = plainReview(3, 3);
    const { sheets } = await publish(ranking);
    expect(sheets.map(({ name }) => name)).toEqual(['排名结果 (2)', '评分汇总', '评分明细 (2)', '核查清单', '评审规则']);
    expect([await excel.values('排名结果'), await excel.values('评分明细')]).toEqual([[['去年的名次', 1]], [['别动']]]);
    expect(await standing('排名结果 (2)')).toEqual(expected(ranking));
    await publish(ranking);
    expect(await excel.sheetNames()).toHaveLength(8);
  });

  it('leaves a whole set alone of which somebody keeps a sheet under another name, for its formulas lead through all of it', async () => {
    await excel.fill({ Sheet1: [] });
    await publish(plainReview(3, 3));
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('排名结果').name = '一稿'; });
    const kept = await Promise.all(['一稿', '评分汇总', '评分明细'].map(excel.values));
    const second = await publish(plainReview(4, 5));
    expect(second.kept).toEqual(['一稿']);
    expect(second.sheets.map(({ name }) => name)).toEqual(['排名结果', '评分汇总 (2)', '评分明细 (2)', '核查清单 (2)', '评审规则 (2)']);
    expect(await Promise.all(['一稿', '评分汇总', '评分明细'].map(excel.values))).toEqual(kept);
    await publish(plainReview(3, 4));
    expect(await excel.sheetNames()).toHaveLength(11);
    expect(await standing()).toEqual(expected(plainReview(3, 4)));
  });

  it('leaves a set alone of which somebody keeps a copy', async () => {
    await excel.fill({ Sheet1: [] });
    await publish(plainReview(3, 3));
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('评分汇总').copy('End'); });
    const kept = await excel.values('评分汇总 (2)');
    const { sheets } = await publish(plainReview(4, 5));
    expect(sheets.map(({ name }) => name)).toEqual(['排名结果 (2)', '评分汇总 (3)', '评分明细 (2)', '核查清单 (2)', '评审规则 (2)']);
    expect(await excel.values('评分汇总 (2)')).toEqual(kept);
  });

  it('knows which of its sheets somebody has changed by hand since', async () => {
    await excel.fill({ Sheet1: [['我的']] });
    await publish(plainReview(3, 3));
    const changed = () => openSheetWriter().changedByHand(RESULT_ROLES);
    expect(await changed()).toEqual([]);
    await inExcel(({ workbook: { worksheets } }) => {
      worksheets.getItem('评分明细').getRange('D5').values = [[0.5]];
      worksheets.getItem('核查清单').getRange('M9').values = [['已核实']];
      worksheets.getItem('排名结果').getRange('A1').format.fill.color = '#FFFF00';
    });
    expect(await changed()).toEqual(['评分明细', '核查清单']);
    await publish(plainReview(3, 3));
    expect(await changed()).toEqual([]);
  });

  it('is not read as anybody’s scores', async () => {
    await excel.fill({ Sheet1: [['我的']] });
    await publish(plainReview(3, 3));
    expect((await openWorkbook().read()).map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('writes what comes from files as text, never as a formula', async () => {
    await excel.fill({ Sheet1: [] });
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://x","y")', '12', '1/2', 'TRUE'];
    await openSheetWriter().write([documentOf('排名结果', [evil])]);
    expect(await excel.values('排名结果')).toEqual([evil]);
  });

  it('refuses where the structure of the workbook is protected', async () => {
    await excel.fill({ Sheet1: [] });
    await inExcel(({ workbook }) => { workbook.protection.protect(); });
    await expect(publish(plainReview(3, 3))).rejects.toMatchObject({ code: 'workbook-protected', left: 'as-before' });
  });

  it('refuses where somebody protected a sheet of results, and names it', async () => {
    await excel.fill({ Sheet1: [] });
    await publish(plainReview(3, 3));
    await inExcel(({ workbook }) => { workbook.worksheets.getItem('评分汇总').protection.protect(); });
    const before = await excel.values('排名结果');
    await expect(publish(plainReview(3, 5))).rejects.toMatchObject({ code: 'sheet-protected', sheet: '评分汇总', left: 'as-before' });
    expect(await excel.values('排名结果')).toEqual(before);
  });

  it('has no sheets to write, and then writes none', async () => {
    await excel.fill({ Sheet1: [] });
    expect(await openSheetWriter().write([])).toEqual({ disagreeing: [], pageSetup: true, charts: true, kept: [] });
    expect(await excel.sheetNames()).toEqual(['Sheet1']);
  });
});
