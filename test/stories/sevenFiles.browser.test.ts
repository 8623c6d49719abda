/** The whole way in Chromium, with the built pages and office.js itself: from reviewers' sheets to a ranking in the workbook. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handedInFiles } from '../../src/cli/files';
import { consolidateReview, type ConsolidatedReview } from '../../src/review/consolidateReview';
import { DEFAULT_METHOD } from '../../src/scoring/method';
import { publishedToNumber } from '../../src/scoring/published';
import { STANDARD_TEMPLATE } from '../../src/scoring/standardTemplate';
import type { Grid } from '../../src/workbook/grid';
import { axeProblems } from '../support/browser/axe';
import { openWorkbench, until, type OpenedWorkbench } from '../support/browser/openWorkbench';
import { paneFrame } from '../support/browser/page';
import { openSheets, openTab, paneOf, savedGrids, WRITTEN } from '../support/browser/pane';
import { documentOf } from '../support/sheets/documents';

jest.setTimeout(300_000);

const FOLDER = 'assets/samples/seven-reviewers';
const RESULTS = ['排名结果', '评分汇总', '评分明细', '核查清单', '评审规则'];

let workbench: OpenedWorkbench;
let expected: ConsolidatedReview;

beforeAll(async () => {
  expected = await consolidateReview(await handedInFiles([FOLDER]), STANDARD_TEMPLATE, DEFAULT_METHOD);
  workbench = await openWorkbench('?lang=zh-CN&open=panel');
});
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

/** Rank, team and average by the rows of 排名结果. */
function standing(grids: readonly Grid[]): unknown[][] {
  const { rows } = grids.find(({ name }) => name === '排名结果')!;
  const value = (row: Grid['rows'][number], column: number): unknown => row.cells.find((cell) => cell.column === column)?.value;
  return rows.filter(({ index, cells }) => index >= 3 && typeof cells[0]?.value === 'number').map((row) => [value(row, 0), value(row, 1), value(row, 8)]);
}

function byCommandLine({ ranking }: ConsolidatedReview): unknown[][] {
  return ranking.entries.map(({ rank, team, average }) => [rank, team, publishedToNumber(average!)]);
}

describe('seven reviewers in one workbook', () => {
  it('are found when the pane opens, with the five faults in their sheets', async () => {
    const pane = paneOf(workbench.page);
    await pane.getByText('7 位评委，12 项成果，计入总分 81 份。').waitFor();
    expect(await pane.getByText('错误 2 条，提醒 0 条，说明 3 条。').isVisible()).toBe(true);
  });

  it('are shown in a pane in which axe finds nothing, also at its narrowest', async () => {
    const { page } = workbench;
    const frame = await paneFrame(page);
    expect(await axeProblems(frame)).toEqual([]);
    await page.getByRole('separator').press('Home');
    expect(await axeProblems(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('lead from a fault to its cell', async () => {
    const { page } = workbench;
    await paneOf(page).getByRole('button', { name: '定位到马文涛!F8' }).last().click();
    const active = (): Promise<string> =>
      page.evaluate(() => {
        const book = window.workbench!.api.getActiveWorkbook()!;
        return `${book.getActiveSheet().getSheetName()}!${book.getActiveCell()?.getA1Notation() ?? ''}`;
      });
    await until(async () => (await active()) === '马文涛!F8', '马文涛!F8 is not selected', 10_000);
  });

  it('become a ranking of live formulas beside their sheets, with the numbers of the command line', async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await pane.getByRole('button', { name: '写入排名结果' }).click();
    await pane.getByText(/^已写入：排名结果、评分汇总、评分明细、核查清单、评审规则。$/).waitFor(WRITTEN);
    const grids = await savedGrids(page);
    expect(grids.map(({ name }) => name)).toEqual(expect.arrayContaining(['程国栋', ...RESULTS]));
    expect(standing(grids)).toEqual(byCommandLine(expected));
    const ranks = grids.find(({ name }) => name === '排名结果')!.rows[3]!.cells;
    expect(ranks[0]).toMatchObject({ formula: expect.stringContaining('评分汇总!') as string });
  });

  it('are shown as changed when a score is corrected, and ranked again with it', async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await page.evaluate(() => { window.workbench!.api.getActiveWorkbook()!.getSheetByName('马文涛')!.getRange('F8').setValue(30); });
    await pane.getByText(/工作簿有改动/).waitFor();
    await pane.getByRole('group').getByRole('button', { name: '重新读取' }).click();
    await pane.getByText('7 位评委，12 项成果，计入总分 82 份。').waitFor();
    await pane.getByRole('button', { name: /写入排名结果/ }).click();
    await pane.getByText(/^已写入/).waitFor(WRITTEN);
    const grids = await savedGrids(page);
    expect(grids.filter(({ name }) => name.startsWith('排名结果'))).toHaveLength(1);
    expect(standing(grids)).not.toEqual(byCommandLine(expected));
  });
});

describe('seven files dropped on a workbook without scores', () => {
  it('give the same ranking, and leave what stood in the workbook alone', async () => {
    const { page } = workbench;
    await openSheets(page, documentOf('预算', [['项目', '金额'], ['差旅', 1200], ['合计', { formula: 'B2*2', result: 2400 }]], { role: 'scores' }));
    const pane = paneOf(page);
    await openTab(page, '汇总');
    await pane.getByText('还没有评分表').waitFor();
    const files = await Promise.all((await readdir(FOLDER)).map(async (name) => ({ name, mimeType: 'application/octet-stream', buffer: await readFile(join(FOLDER, name)) })));
    await pane.locator('input[type=file]').setInputFiles(files);
    await pane.getByText('7 位评委，12 项成果，计入总分 81 份。').waitFor();
    await pane.getByRole('button', { name: '写入排名结果' }).click();
    await pane.getByText(/^已写入/).waitFor(WRITTEN);
    const grids = await savedGrids(page);
    expect(grids.map(({ name }) => name)).toEqual(['预算', ...RESULTS]);
    expect(standing(grids)).toEqual(byCommandLine(expected));
    expect(grids[0]!.rows[2]!.cells[1]).toEqual({ column: 1, value: 2400, formula: 'B2*2' });
  });
});

describe('the buttons of the ribbon', () => {
  it('write and show the findings, then the ranking, without the pane', async () => {
    await workbench.load('?lang=zh-CN&open=panel');
    const { page } = workbench;
    const activeSheet = (): Promise<string> => page.evaluate(() => window.workbench!.api.getActiveWorkbook()!.getActiveSheet().getSheetName());
    await page.getByRole('button', { name: '检查评分' }).click();
    await until(async () => (await activeSheet()) === '核查清单', '核查清单 is not shown');
    await page.getByRole('button', { name: '汇总排名' }).click();
    await until(async () => (await activeSheet()) === '排名结果', '排名结果 is not shown');
    expect(standing(await savedGrids(page))).toEqual(byCommandLine(expected));
  });

  it('say in a window of their own why they could not', async () => {
    const { page } = workbench;
    await openSheets(page, documentOf('预算', [['项目', '金额']], { role: 'scores' }));
    for (let time = 0; time < 2; time++) {
      await page.getByRole('button', { name: '汇总排名' }).click();
      await page.frameLocator('dialog iframe').getByText('没有可以汇总的评分表，没有写入。').waitFor();
      await page.locator('dialog').getByRole('button', { name: '关闭' }).click();
    }
  });
});
