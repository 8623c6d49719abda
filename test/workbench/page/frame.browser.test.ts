/** What stands around the grid: the task pane, the ribbon and the languages. */
import type { Frame } from 'playwright-core';
import { valueOf } from '../../support/browser/grid';
import { openWorkbench, until, type OpenedWorkbench } from '../../support/browser/openWorkbench';
import { paneFrame } from '../../support/browser/page';

jest.setTimeout(180_000);

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench('?lang=zh-CN&open=panel');
});
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

/** What the page in the frame is told that it runs in. */
function hostInfo(frame: Frame): Promise<string> {
  return frame.evaluate(() => (window as unknown as { external: { GetHostInfo(): string } }).external.GetHostInfo());
}

describe('the task pane', () => {
  it('holds the add-in’s page, which finds Excel in its window.external', async () => {
    expect(await hostInfo(await paneFrame(workbench.page))).toMatch(/^Excel\|Win32\|16\.01\|zh-CN/);
  });

  it('can be made wider and narrower with the keyboard, between 320 and 450 pixels', async () => {
    const { page } = workbench;
    const edge = page.getByRole('separator');
    const width = (): Promise<number> => page.locator('#pane').evaluate((pane) => pane.getBoundingClientRect().width);
    const before = await width();
    await edge.press('ArrowLeft');
    expect(await width()).toBe(before + 10);
    await edge.press('Home');
    await edge.press('ArrowRight');
    expect(await width()).toBe(320);
    await edge.press('End');
    await edge.press('ArrowLeft');
    expect(await width()).toBe(450);
    expect(await edge.getAttribute('aria-valuenow')).toBe('450');
  });

  it('can be drawn wider with the pointer, even across the page that it holds', async () => {
    const { page } = workbench;
    const edge = (await page.getByRole('separator').boundingBox())!;
    await page.mouse.move(edge.x + edge.width / 2, edge.y + 300);
    await page.mouse.down();
    await page.mouse.move(edge.x + 100, edge.y + 300, { steps: 5 });
    await page.mouse.up();
    const width = await page.locator('#pane').evaluate((pane) => pane.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(345);
    expect(width).toBeLessThan(355);
  });

  it('is closed by its button and opened again by the ribbon', async () => {
    const { page } = workbench;
    await page.getByLabel('关闭任务窗格').click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    await page.getByText('打开面板').click();
    await page.locator('#pane').waitFor();
    expect(await hostInfo(await paneFrame(page))).toContain('Excel');
  });
});

describe('the ribbon', () => {
  it('runs the add-in’s function and says so until it is done', async () => {
    const { page } = workbench;
    await page.getByText('汇总排名').click();
    await page.locator('.notice', { hasText: '正在运行“汇总排名”…' }).waitFor();
    const active = (): Promise<string> => page.evaluate(() => window.workbench!.api.getActiveWorkbook()!.getActiveSheet().getSheetName());
    await until(async () => (await active()) === '排名结果', '排名结果 is not shown');
    expect(await valueOf(page, 'B4')).toBe('云阳沥青摊铺班');
    await page.locator('.notice').waitFor({ state: 'detached' });
  });
});

describe('the language', () => {
  it('changes the page, Univer’s own controls and what the add-in hears, and keeps the workbook', async () => {
    const { page } = workbench;
    await page.getByText('English').click();
    await page.getByText('Rank entries').waitFor();
    await page.locator('#grid').click({ button: 'right', position: { x: 400, y: 300 } });
    await page.getByText('Copy', { exact: true }).first().waitFor();
    expect(await hostInfo(await paneFrame(page))).toContain('|en-US|');
    expect(await page.locator('#file-name').innerText()).toContain('七位专家评分表.xlsx');
  });
});
