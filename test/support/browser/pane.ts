import type { FrameLocator, Page } from 'playwright-core';
import { writeXlsx } from '../../../src/xlsx/writeXlsx';
import { readXlsx } from '../../../src/xlsx/readXlsx';
import type { Grid } from '../../../src/workbook/grid';

/** Long enough for a writing on two shared cores. */
export const WRITTEN = { timeout: 120_000 };

/** The add-in's page in the task pane. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('#pane iframe');
}

/** Opens a page of the pane by its tab. */
export async function openTab(page: Page, name: string): Promise<void> {
  await paneOf(page).getByRole('tab', { name }).click();
}

/** Opens a workbook of these sheets in place of the one that is open. */
export async function openSheets(page: Page, ...documents: Parameters<typeof writeXlsx>[0]): Promise<void> {
  const bytes = [...(await writeXlsx(documents))];
  await page.evaluate(async (content) => window.workbench!.openBytes(new Uint8Array(content), '工作簿.xlsx'), bytes);
}

/** The workbook as it is saved, read with our own reader. */
export async function savedGrids(page: Page): Promise<readonly Grid[]> {
  const bytes = await page.evaluate(async () => [...(await window.workbench!.saveBytes())]);
  return readXlsx(new Uint8Array(bytes));
}
