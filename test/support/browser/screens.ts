import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { axeProblems } from './axe';
import { paneFrame } from './page';

/** Where the pictures of a test run are kept to be looked at. */
const FOLDER = 'dist/screens';

/** As narrow as Excel's pane goes, and as wide as ours is made for, with the key that the pane's edge takes for it. */
const WIDTHS = { 320: 'Home', 450: 'End' } as const;

const LOOKS = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** Colours of a forced palette are the system's own, so that axe has nothing to say about them. */
const LOOKED_AT: readonly (keyof typeof LOOKS)[] = ['light', 'dark'];

/**
 * Keeps pictures of the pane as it stands, narrow and wide, light, dark and in forced colours, and returns what is wrong with any of them:
 * what axe finds, and what does not fit the width.
 */
export async function keepScreens(page: Page, language: string, state: string): Promise<string[]> {
  const frame = await paneFrame(page);
  const folder = join(FOLDER, language);
  await mkdir(folder, { recursive: true });
  const problems: string[] = [];
  for (const [width, key] of Object.entries(WIDTHS)) {
    await page.locator('.pane-edge').press(key);
    for (const [look, media] of Object.entries(LOOKS)) {
      await page.emulateMedia(media);
      await page.locator('#pane').screenshot({ path: join(folder, `${state}-${width}-${look}.png`) });
      const name = `${state} at ${width} in ${look}`;
      if (await isTooWide(frame)) problems.push(`${name}: does not fit the width`);
      if (LOOKED_AT.some((one) => one === look)) problems.push(...(await axeProblems(frame)).map((problem) => `${name}: ${problem}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return problems;
}

function isTooWide(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
