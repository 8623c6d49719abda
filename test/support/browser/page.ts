import type { Frame, Page } from 'playwright-core';
import { until } from './openWorkbench';

const SOON_MS = 20_000;

/** Returns the sentence at the foot of the page. */
export function noticeText(page: Page): Promise<string> {
  return page.locator('.notice span').innerText({ timeout: 10_000 });
}

/** Takes the sentence at the foot of the page away, so that the next one is surely new. */
export async function dismissNotice(page: Page): Promise<void> {
  const notice = page.locator('.notice button');
  if ((await notice.count()) > 0) await notice.click();
}

/** Puts a text on the clipboard. */
export async function copyText(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** Chooses a file in the page's dialog for opening. */
export async function chooseFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.locator('#file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes });
}

/** Drops a file on the grid, as the browser reports it. */
export async function dropFile(page: Page, name: string, bytes: Buffer): Promise<void> {
  await page.evaluate(
    ([fileName, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], fileName));
      document.querySelector('#grid canvas')!.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, [...bytes]] as const,
  );
}

/** Returns the add-in's page in the task pane, when it has loaded. */
export async function paneFrame(page: Page): Promise<Frame> {
  const find = (): Frame | null => page.frame({ url: /\/excel\/taskpane\.html$/ });
  await until(() => Promise.resolve(find() !== null), 'the pane has no page', SOON_MS);
  const frame = find()!;
  await frame.waitForLoadState();
  return frame;
}
