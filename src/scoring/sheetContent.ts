import { entryKey, entryKeyText } from './entryKey';
import type { ScoreSheet } from './scoreSheet';

/** So many entries scored alike in every dimension are no coincidence. */
const TELLING_ENTRIES = 3;
const contents = new WeakMap<ScoreSheet, string>();

/** Returns what a sheet says, whatever the order of its rows: equal for sheets that say the same. Made once for each sheet. */
export function sheetContent(sheet: ScoreSheet): string {
  const known = contents.get(sheet) ?? describeRows(sheet);
  contents.set(sheet, known);
  return known;
}

/** Returns the content where sheets that share it can hardly do so by chance, else `undefined`. */
export function tellingContent(sheet: ScoreSheet): string | undefined {
  return sheet.rows.length >= TELLING_ENTRIES && hasScores(sheet) ? sheetContent(sheet) : undefined;
}

function hasScores({ rows }: ScoreSheet): boolean {
  return rows.some(({ marks }) => marks.some(({ mark }) => mark.state === 'scored'));
}

function describeRows({ rows }: ScoreSheet): string {
  const lines = rows.map(({ team, enterprise, marks }) => `${entryKeyText(entryKey(team, enterprise))}\u0000${JSON.stringify(marks.map(({ mark }) => mark))}`);
  return lines.sort().join('\n');
}
