/** The work of experts, secretaries and associations from end to end, in both languages, with pictures of every state in dist/screens. */
import type { Frame, Locator, Page } from 'playwright-core';
import { consolidatePageWords } from '../../src/locales/consolidatePageWords';
import { consolidateReviewWords } from '../../src/locales/consolidateReviewWords';
import { fill } from '../../src/locales/fill';
import { LOCALE_NAMES, messagesFor } from '../../src/locales/messages';
import { recommendPageWords } from '../../src/locales/recommendPageWords';
import { scorePageWords } from '../../src/locales/scorePageWords';
import { openWorkbench, until, type OpenedWorkbench } from '../support/browser/openWorkbench';
import { openSheets, openTab, paneOf, savedGrids, WRITTEN } from '../support/browser/pane';
import { paneFrame } from '../support/browser/page';
import { keepScreens } from '../support/browser/screens';
import { documentOf } from '../support/sheets/documents';

jest.setTimeout(600_000);

const SOON_MS = 20_000;

let workbench: OpenedWorkbench;

beforeAll(async () => {
  workbench = await openWorkbench('?lang=zh-CN&open=reviewer');
});
afterEach(() => {
  expect(workbench.takeProblems()).toEqual([]);
});
afterAll(() => workbench.close());

/** What stands in a cell of a sheet now. */
function cellOf(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(([name, cell]) => window.workbench!.api.getActiveWorkbook()!.getSheetByName(name)!.getRange(cell).getRawValue(), [sheet, address] as const);
}

async function untilCell(page: Page, sheet: string, address: string, value: unknown): Promise<void> {
  await until(async () => (await cellOf(page, sheet, address)) === value, `${sheet}!${address} is not ${String(value)}`, SOON_MS);
}

function focusedName(frame: Frame): Promise<string> {
  return frame.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? document.activeElement?.getAttribute('aria-label') ?? '');
}

describe.each(LOCALE_NAMES)('in %s', (locale) => {
  const { pane: shared, states } = messagesFor(locale);
  const score = scorePageWords(locale);
  const recommend = recommendPageWords(locale);
  const review = consolidateReviewWords(locale);
  const files = consolidatePageWords(locale);
  const field = (dimension: string, cap: string): Locator => paneOf(workbench.page).getByRole('textbox', { name: fill(score.fieldLabel, { dimension, cap }) });
  const keep = async (state: string): Promise<void> => {
    expect(await keepScreens(workbench.page, locale, state, locale === 'zh-CN' ? 'full' : 'narrow')).toEqual([]);
  };

  it('somebody with an empty workbook sees on one screen where to start', async () => {
    await workbench.load(`?lang=${locale}&open=reviewer`);
    await openSheets(workbench.page, documentOf('Sheet1', [[null]], { role: 'criteria' }));
    await paneOf(workbench.page).getByRole('heading', { name: shared.welcome }).waitFor();
    await keep('welcome');
    await openTab(workbench.page, shared.tabs.consolidate.name);
    await paneOf(workbench.page).getByText(files.empty).waitFor();
    await keep('consolidate-empty');
    await openTab(workbench.page, shared.tabs.recommend.name);
    await keep('recommend-empty');
    await openTab(workbench.page, shared.tabs.score.name);
    await keep('score-start');
  });

  it('an expert is refused 16 of 15 with the reason, and nothing comes into the sheet', async () => {
    const { page } = workbench;
    await workbench.load(`?lang=${locale}&open=reviewer`);
    await field('需求确定', '15').waitFor({ timeout: SOON_MS });
    const before = await cellOf(page, '评分表', 'D5');
    await keep('score');
    await field('需求确定', '15').fill('16');
    await field('需求确定', '15').press('Enter');
    await paneOf(page).getByText(fill(score.refused['over-cap'], { found: '16', cap: '15' })).waitFor();
    await keep('score-refused');
    expect(await cellOf(page, '评分表', 'D5')).toBe(before);
  });

  it('an expert scores from the keyboard alone, by half points, and the sheet follows', async () => {
    const { page } = workbench;
    await field('需求确定', '15').fill('１４．５');
    await field('需求确定', '15').press('Enter');
    await untilCell(page, '评分表', 'D5', 14.5);
    expect(await focusedName(await paneFrame(page))).toBe(fill(score.fieldLabel, { dimension: '建设策划', cap: '25' }));
    const second = Number(await cellOf(page, '评分表', 'E5'));
    await page.keyboard.press('ArrowUp');
    await untilCell(page, '评分表', 'E5', second + 0.5);
    await page.keyboard.press('ArrowDown');
    await untilCell(page, '评分表', 'E5', second);
  });

  it('an expert types in the sheet, and the pane follows', async () => {
    const { page } = workbench;
    await page.evaluate(() => { window.workbench!.api.getActiveWorkbook()!.getSheetByName('评分表')!.getRange('F5').setValue(27.5); });
    await until(async () => (await field('建设过程', '30').inputValue()) === '27.5', 'the pane does not follow the sheet', SOON_MS);
  });

  it('an expert is recused from an entry, with a reason that the sheet keeps', async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await pane.getByRole('button', { name: score.nextUnscored }).click();
    await pane.getByRole('button', { name: score.excuse }).click();
    await keep('score-excuse');
    await pane.getByRole('textbox', { name: score.reason }).fill('本单位');
    await pane.getByRole('button', { name: score.excuseConfirm }).click();
    await pane.getByText(score.excused.recused).waitFor();
    await keep('score-recused');
    await until(async () => (await savedGrids(page)).find(({ name }) => name === '评分表')!.rows.some(({ cells }) => cells.filter(({ value }) => value === states.recused).length === 5), 'the sheet has no row of recusals', SOON_MS);
  });

  it('a secretary sees what is wrong and by what a method moves the ranking, and writes it', async () => {
    const { page } = workbench;
    await workbench.load(`?lang=${locale}&open=panel`);
    const pane = paneOf(page);
    await pane.getByRole('heading', { name: review.coverage }).waitFor({ timeout: SOON_MS });
    await keep('consolidate');
    await pane.getByRole('combobox', { name: review.averageBy }).selectOption({ label: review.methods.median });
    await keep('consolidate-moves');
    await pane.getByRole('combobox', { name: review.averageBy }).selectOption({ label: review.methods.mean });
    await pane.getByRole('button', { name: shared.publish }).click();
    await pane.getByRole('button', { name: shared.undoWriting }).waitFor(WRITTEN);
    await pane.getByText(review.noChanges).waitFor();
    await keep('consolidate-written');
  });

  it('an association lists the first ten of the ranking', async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    await openTab(page, shared.tabs.recommend.name);
    await pane.getByRole('heading', { name: recommend.preview }).waitFor({ timeout: SOON_MS });
    await keep('recommend');
    await pane.getByRole('button', { name: recommend.write, exact: true }).click();
    await pane.getByRole('button', { name: shared.undoWriting }).waitFor(WRITTEN);
    await keep('recommend-written');
    const name = messagesFor(locale).sheets.recommendation;
    const list = (await savedGrids(page)).find((grid) => grid.name === name)!;
    const numbers = list.rows.flatMap(({ cells }) => cells.filter(({ column, value }) => column === 0 && typeof value === 'number').map(({ value }) => value));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('an association takes the list back, and nothing else goes', async () => {
    const { page } = workbench;
    const pane = paneOf(page);
    const before = (await savedGrids(page)).map(({ name }) => name);
    await pane.getByRole('button', { name: shared.undoWriting }).click();
    await pane.getByRole('button', { name: shared.remove, exact: true }).click();
    const name = messagesFor(locale).sheets.recommendation;
    await pane.getByText(fill(shared.removed, { sheets: name })).waitFor(WRITTEN);
    expect((await savedGrids(page)).map((grid) => grid.name)).toEqual(before.filter((other) => other !== name));
  });
});
