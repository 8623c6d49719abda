/** What a protected sheet lets a person do in the workbench: what Excel would. */
import { clickCell, dragFill, typeInto, untilValue, valueOf } from '../../support/browser/grid';
import { openWorkbench, type OpenedWorkbench } from '../../support/browser/openWorkbench';
import { copyText, dismissNotice, noticeText } from '../../support/browser/page';

jest.setTimeout(180_000);

const LOCKED = '“评分表”受保护，这个单元格不能改。没有锁定的单元格可以填写。';
const REFUSED = '“评分表”受保护，不能进行这项操作。';
const STRUCTURE = '工作簿的结构受保护，不能增加、删除、移动、重命名或隐藏工作表。';

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench();
});
beforeEach(() => dismissNotice(workbench.page));
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

describe('a locked cell of a protected sheet', () => {
  it('refuses typing', async () => {
    const { page } = workbench;
    const before = await valueOf(page, 'B6');
    await typeInto(page, 'B6', '别的班组');
    expect(await noticeText(page)).toBe(LOCKED);
    expect(await valueOf(page, 'B6')).toBe(before);
  });

  it('refuses the Delete key', async () => {
    const { page } = workbench;
    const before = await valueOf(page, 'C6');
    await clickCell(page, 'C6');
    await page.keyboard.press('Delete');
    expect(await noticeText(page)).toBe(LOCKED);
    expect(await valueOf(page, 'C6')).toBe(before);
  });

  it('refuses a paste that would reach it from an open cell', async () => {
    const { page } = workbench;
    const before = await valueOf(page, 'H8');
    await copyText(page, '1\t2');
    await clickCell(page, 'H8');
    await page.keyboard.press('Control+v');
    expect(await noticeText(page)).toBe(LOCKED);
    expect(await valueOf(page, 'H8')).toBe(before);
  });

  it('refuses to be filled by dragging', async () => {
    const { page } = workbench;
    const before = await valueOf(page, 'I9');
    await dragFill(page, 'H9', 'I9');
    expect(await noticeText(page)).toBe(LOCKED);
    expect(await valueOf(page, 'I9')).toBe(before);
  });
});

describe('a protected sheet', () => {
  it('takes a paste that stays in open cells', async () => {
    const { page } = workbench;
    await copyText(page, '7\t8');
    await clickCell(page, 'D14');
    await page.keyboard.press('Control+v');
    await untilValue(page, 'D14', 7);
    await untilValue(page, 'E14', 8);
  });

  it('refuses to format cells where that is not allowed', async () => {
    const { page } = workbench;
    await clickCell(page, 'D6');
    await page.keyboard.press('Control+b');
    expect(await noticeText(page)).toBe(REFUSED);
  });

  it('refuses new rows and takes another column width, which is allowed', async () => {
    const { page } = workbench;
    const outcome = await page.evaluate(() => {
      const sheet = window.workbench!.api.getActiveWorkbook()!.getActiveSheet();
      const rows = sheet.getMaxRows();
      sheet.insertRowAfter(5);
      sheet.setColumnWidth(3, 120);
      return { added: sheet.getMaxRows() - rows, width: sheet.getColumnWidth(3) };
    });
    expect(outcome).toEqual({ added: 0, width: 120 });
    expect(await noticeText(page)).toBe(REFUSED);
  });
});

describe('a workbook whose structure is protected', () => {
  it('refuses a new sheet', async () => {
    const { page } = workbench;
    const sheets = page.locator('[data-u-comp="slide-tab-item"]');
    const before = await sheets.count();
    await page.evaluate(() => {
      window.workbench!.api.getActiveWorkbook()!.setCustomMetadata({ protection: {} });
    });
    await page.evaluate(() => window.workbench!.api.executeCommand('sheet.command.insert-sheet'));
    expect(await noticeText(page)).toBe(STRUCTURE);
    expect(await sheets.count()).toBe(before);
  });
});
