import { entryKey, entryKeyText } from './entryKey';
import { givenMarks, isTotalOnly } from './givenMarks';
import type { ScoreSheet } from './scoreSheet';

/** So many entries scored alike in every dimension are no coincidence. */
const TELLING_ENTRIES = 3;
/** Totals alone are more often equal by chance. */
const TELLING_TOTALS = 10;
const contents = new WeakMap<ScoreSheet, string>();

/** Returns what a sheet says, whatever the order of its rows: equal for sheets that say the same. Made once for each sheet. */
export function sheetContent(sheet: ScoreSheet): string {
  const known = contents.get(sheet) ?? describeRows(sheet);
  contents.set(sheet, known);
  return known;
}

/** Returns the content where sheets that share it can hardly do so by chance, else `undefined`. */
export function tellingContent(sheet: ScoreSheet): string | undefined {
  const telling = sheet.rows.some(isTotalOnly) ? TELLING_TOTALS : TELLING_ENTRIES;
  return sheet.rows.length >= telling && hasScores(sheet) ? sheetContent(sheet) : undefined;
}

function hasScores({ rows }: ScoreSheet): boolean {
  return rows.some((row) => givenMarks(row).some(({ mark }) => mark.state === 'scored'));
}

function describeRows({ rows }: ScoreSheet): string {
  const lines = rows.map((row) => `${entryKeyText(entryKey(row.team, row.enterprise))}\u0000${JSON.stringify(givenMarks(row).map(({ mark }) => mark))}`);
  return lines.sort().join('\n');
}
