import { fill } from './fill';
import type { PanelWords } from './panelWords';

/** Returns points with at most two decimals and without a sign: a sentence says above or below. */
export function pointsText(points: number): string {
  return String(Number(Math.abs(points).toFixed(2)));
}

/** Returns a figure between −1 and 1 with two decimals, rounded down, so that none looks better than the band it belongs to. */
export function figureText(value: number): string {
  const rounded = Math.floor(value * 100 + 1e-9) / 100;
  return (rounded === 0 ? 0 : rounded).toFixed(2);
}

/** Returns a probability in words, never 0 or 1: not below what `resolution` can tell from 0, nor below one in a hundred, and as far from 1. */
export function probabilityText(probability: number, resolution: number, { line: { probability: words } }: PanelWords): string {
  const least = Math.max(1, Math.ceil(resolution * 100));
  const percent = 100 * probability;
  if (percent < least) return fill(words.least, { percent: least });
  if (percent > 100 - least) return fill(words.most, { percent: 100 - least });
  return fill(words.about, { percent: Math.round(percent) });
}

/** Returns an entry's name as a sentence says it. */
export function entryText({ team, enterprise }: { readonly team: string; readonly enterprise: string }, words: PanelWords): string {
  return fill(enterprise === '' ? words.entry : words.entryOf, { team, enterprise });
}
