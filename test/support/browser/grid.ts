import type { Page } from 'playwright-core';
import { until } from './openWorkbench';

const HALF = 2;
const SOON_MS = 10_000;

/** Clicks the cell of the active sheet, which must be in sight and unscrolled. */
export async function clickCell(page: Page, address: string): Promise<void> {
  const { x, y } = await placeOf(page, address);
  await page.mouse.click(x, y);
  await until(() => page.evaluate((wanted) => window.workbench!.api.getActiveWorkbook()?.getActiveCell()?.getA1Notation() === wanted, address), `${address} is not selected`, SOON_MS);
}

/** Returns the cell's middle, right and bottom on the page. */
function placeOf(page: Page, address: string): Promise<{ x: number; y: number; right: number; bottom: number }> {
  return page.evaluate(
    ([wanted, half]) => {
      const { x, y, width, height } = window.workbench!.api.getActiveWorkbook()!.getActiveSheet().getRange(wanted).getCellRect();
      // The largest of Univer's canvases is the grid.
      const canvas = [...document.querySelectorAll('#grid canvas')].map((element) => element.getBoundingClientRect()).reduce((a, b) => (b.height > a.height ? b : a));
      const [left, top] = [canvas.x + x, canvas.y + y];
      return { x: left + width / half, y: top + height / half, right: left + width, bottom: top + height };
    },
    [address, HALF] as const,
  );
}

/** Clicks the cell, types and presses Enter. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await clickCell(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Returns the raw value of a cell of the active sheet. */
export function valueOf(page: Page, address: string): Promise<unknown> {
  return page.evaluate((wanted) => window.workbench!.api.getActiveWorkbook()!.getActiveSheet().getRange(wanted).getRawValue(), address);
}

/** Waits until the cell of the active sheet holds the value. */
export async function untilValue(page: Page, address: string, value: unknown): Promise<void> {
  await until(async () => Object.is(await valueOf(page, address), value), `${address} is not ${JSON.stringify(value)}`, SOON_MS).catch(async (error: unknown) => {
    throw new Error(`${String(error)}: it is ${JSON.stringify(await valueOf(page, address))}`);
  });
}

/** Drags the fill handle of a cell to the middle of another one. */
export async function dragFill(page: Page, from: string, to: string): Promise<void> {
  await clickCell(page, to);
  await clickCell(page, from);
  const [start, end] = await Promise.all([placeOf(page, from), placeOf(page, to)]);
  await page.mouse.move(start.right, start.bottom);
  await page.mouse.down();
  await page.mouse.move((start.right + end.x) / HALF, end.y, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}
