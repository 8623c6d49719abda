/** Rules for what may be typed, as the workbench shows and holds them: as Excel does. */
import { clickCell, typeInto, untilValue, valueOf } from '../../support/browser/grid';
import { openWorkbench, type OpenedWorkbench } from '../../support/browser/openWorkbench';
import { copyText } from '../../support/browser/page';

jest.setTimeout(180_000);

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

describe('a cell with a rule', () => {
  it('shows the rule’s own prompt beside the cell, and no more when another cell is selected', async () => {
    const { page } = workbench;
    const prompt = page.locator('.input-prompt');
    await clickCell(page, 'D6');
    expect(await prompt.innerText()).toMatch(/需求确定[^]*15/);
    await clickCell(page, 'E6');
    await prompt.getByText('建设策划').waitFor();
    await clickCell(page, 'B6');
    await prompt.waitFor({ state: 'detached' });
  });

  it('refuses a score over its cap with the rule’s own title and text, and keeps what stood there', async () => {
    const { page } = workbench;
    const before = await valueOf(page, 'D6');
    await typeInto(page, 'D6', '99');
    const dialog = page.locator('dialog');
    expect(await dialog.locator('h2').innerText()).toBe('得分不符合要求');
    expect(await dialog.locator('p').innerText()).toMatch(/15/);
    await dialog.getByText('取消').click();
    await untilValue(page, 'D6', before);
  });

  it('lets the person try again in the same cell', async () => {
    const { page } = workbench;
    await typeInto(page, 'D7', '99');
    await page.locator('dialog').getByText('重试').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await untilValue(page, 'D7', 12);
  });

  it('takes what is pasted unchecked, as Excel does', async () => {
    const { page } = workbench;
    await copyText(page, '88');
    await clickCell(page, 'D8');
    await page.keyboard.press('Control+v');
    await untilValue(page, 'D8', 88);
    expect(await page.locator('dialog').count()).toBe(0);
  });
});
