/** Opening and saving workbooks in the page. */
import { readFile } from 'node:fs/promises';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import { typeInto, untilValue, valueOf } from '../../support/browser/grid';
import { openWorkbench, type OpenedWorkbench } from '../../support/browser/openWorkbench';
import { chooseFile, dropFile, noticeText } from '../../support/browser/page';

jest.setTimeout(180_000);

const REVIEWER = 'assets/samples/one-reviewer.xlsx';
const FIRST_SHEET = 'xl/worksheets/sheet1.xml';

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

describe('a workbook in the page', () => {
  it('is saved under its name with what was typed and what is calculated from it', async () => {
    const { page } = workbench;
    const [before, total] = [Number(await valueOf(page, 'D6')), Number(await valueOf(page, 'I6'))];
    await typeInto(page, 'D6', '8.5');
    await untilValue(page, 'D6', 8.5);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#save').click()]);
    expect(download.suggestedFilename()).toBe('评分表-沈静.xlsx');
    const [sheet] = readXlsx(await readFile(await download.path()));
    const saved = sheet!.rows.find(({ index }) => index === 5)!.cells;
    expect(saved.find(({ column }) => column === 3)?.value).toBe(8.5);
    expect(saved.find(({ column }) => column === 8)?.value).toBe(total - before + 8.5);
  });

  it('is replaced at once when it has no unsaved changes', async () => {
    const { page } = workbench;
    await page.locator('#samples').click();
    await page.locator('[data-sample="association"]').click();
    await page.locator('#file-name', { hasText: '协会评审工作簿.xlsx' }).waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('is replaced only when the person says so when it has unsaved changes', async () => {
    const { page } = workbench;
    await page.evaluate(() => window.workbench!.api.getActiveWorkbook()!.getActiveSheet().getRange('C3').setValue('改动'));
    await page.locator('#samples').click();
    await page.locator('[data-sample="reviewer"]').click();
    await page.locator('dialog').getByText('取消').click();
    expect(await page.locator('#file-name').innerText()).toContain('协会评审工作簿.xlsx');
    await page.locator('#samples').click();
    await page.locator('[data-sample="reviewer"]').click();
    await page.locator('dialog').getByText('不保存，直接打开').click();
    await page.locator('#file-name', { hasText: '评分表-沈静.xlsx' }).waitFor();
  });
});

describe('a file that is opened', () => {
  it('is listed what it contains that the workbench does not keep, until the person has read it', async () => {
    const { page } = workbench;
    await chooseFile(page, '带链接.xlsx', await withHyperlink());
    const note = page.locator('#note');
    await note.getByText('“带链接.xlsx”里有试用台不保留的内容').waitFor();
    expect(await note.locator('li').allInnerTexts()).toEqual(['超链接（文字保留） 1 处（工作表“评分表”）']);
    await note.getByText('知道了').click();
    expect(await note.isVisible()).toBe(false);
  });

  it('may be dropped on the grid', async () => {
    const { page } = workbench;
    await dropFile(page, '拖来的.xlsx', await readFile(REVIEWER));
    await page.locator('#file-name', { hasText: '拖来的.xlsx' }).waitFor();
    expect(await valueOf(page, 'C2')).toBe('沈静');
  });

  it('is refused with a sentence when it cannot be read, and the workbook stays', async () => {
    const { page } = workbench;
    await chooseFile(page, '不是表格.xlsx', Buffer.from('这是一段文字'));
    expect(await noticeText(page)).toMatch(/^没能打开“不是表格\.xlsx”：.*。$/);
    expect(await valueOf(page, 'C2')).toBe('沈静');
  });
});

describe('leaving the page', () => {
  it('is asked about when there are unsaved changes', async () => {
    const { page } = workbench;
    await typeInto(page, 'D8', '7');
    await untilValue(page, 'D8', 7);
    const asked = page.waitForEvent('dialog');
    await page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
  });
});

/** The reviewer's sheet with a link, which the workbench does not keep. */
async function withHyperlink(): Promise<Buffer> {
  const parts = unzipSync(await readFile(REVIEWER));
  const sheet = strFromU8(parts[FIRST_SHEET]!);
  const linked = sheet.replace('</dataValidations>', '</dataValidations><hyperlinks><hyperlink ref="A1" location="A5"/></hyperlinks>');
  expect(linked).not.toBe(sheet);
  return Buffer.from(zipSync({ ...parts, [FIRST_SHEET]: strToU8(linked) }));
}
