import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { axeProblems } from './axe';
import { paneFrame } from './page';

/** Where the pictures of a test run are kept to be looked at. */
const FOLDER = 'dist/screens';

const NARROWEST = '320';

/** As narrow as Excel's pane goes, and as wide as ours is made for, with the key that the pane's edge takes for it. */
const WIDTHS = [[NARROWEST, 'Home'], ['450', 'End']] as const;

const LOOKS = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }],
  ['contrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const;

/**
 * Keeps pictures of the pane as it stands and returns what is wrong with it: what axe finds, light and dark, and what does not fit the width.
 * `full`: narrow and wide, light, dark and in forced colours; else narrow and light alone. Of a forced palette axe has nothing to say.
 */
export async function keepScreens(page: Page, language: string, state: string, extent: 'full' | 'narrow'): Promise<string[]> {
  const frame = await paneFrame(page);
  const folder = join(FOLDER, language);
  await mkdir(folder, { recursive: true });
  const problems: string[] = [];
  for (const [width, key] of extent === 'full' ? WIDTHS : WIDTHS.slice(0, 1)) {
    await page.locator('.pane-edge').press(key);
    if (await isTooWide(frame)) problems.push(`${state} does not fit ${width} px`);
    for (const [look, media] of extent === 'full' ? LOOKS : LOOKS.slice(0, 1)) {
      await page.emulateMedia(media);
      await page.locator('#pane').screenshot({ path: join(folder, `${state}-${width}-${look}.png`) });
      if (width === NARROWEST && look !== 'contrast') problems.push(...(await axeProblems(frame)).map((problem) => `${state} in ${look}: ${problem}`));
    }
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return problems;
}

function isTooWide(frame: Frame): Promise<boolean> {
  return frame.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}
