/**
 * Draws the PNGs of assets/icons from the SVGs beside them: `node --import tsx test/support/icons/makeIcons.ts`.
 * Needs Chromium; the committed PNGs are what is built, so only those who change a drawing need it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';

const ICONS = join(dirname(fileURLToPath(import.meta.url)), '../../../assets/icons');
const COMMAND_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const NAMES = { product: [...COMMAND_SIZES, 128], open: COMMAND_SIZES, check: COMMAND_SIZES, rank: COMMAND_SIZES };

/** The sizes that are drawn, in pixels: each is enlarged by whole numbers alone, so that edges stay on pixels. */
const DRAWN = [32, 24, 20, 16];

/** Returns the size of the drawing for a size of the picture. */
function drawnFor(size: number): number {
  return DRAWN.find((drawn) => size % drawn === 0)!;
}

async function drawIcon(page: Page, name: string, size: number): Promise<Uint8Array> {
  const svg = readFileSync(join(ICONS, `svg/${name}-${String(drawnFor(size))}.svg`));
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } img { display: block }</style><img width="${String(size)}" height="${String(size)}" src="data:image/svg+xml;base64,${svg.toString('base64')}">`);
  await page.waitForFunction(() => document.images[0]?.complete === true && document.images[0].naturalWidth > 0);
  return page.screenshot({ omitBackground: true });
}

const browser = await chromium.launch({ executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(NAMES)) {
    for (const size of sizes) writeFileSync(join(ICONS, `${name}-${String(size)}.png`), await drawIcon(page, name, size));
  }
} finally {
  await browser.close();
}
