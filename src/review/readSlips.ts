import { LOCALE_NAMES, messagesFor, type Messages } from '../locales/messages';
import { slipHeadings, type SlipLine } from '../sheets/compose/slipsSheet';
import { valueText } from '../sheets/recognise/gridView';
import type { Grid, GridRow } from '../workbook/grid';

/** Returns the lines of 复核单 as it stands in the workbook, in whichever language it was written; none where there is none or its headings are no longer ours. */
export function readSlips(slips: Grid | undefined): SlipLine[] {
  for (const locale of LOCALE_NAMES) {
    const words = messagesFor(locale);
    const heading = slips?.rows.find((row) => slipHeadings(words).every((text, column) => textAt(row, column) === text));
    if (slips !== undefined && heading !== undefined) return slips.rows.filter(({ index }) => index > heading.index).flatMap((row) => readLine(row, words));
  }
  return [];
}

function readLine(row: GridRow, { slips }: Messages): SlipLine[] {
  const [, reviewer = '', team = '', enterprise = '', what = '', , , reason = '', place = '', ruling = '', answer = '', signature = ''] = Array.from({ length: 12 }, (_, column) => textAt(row, column));
  if (reviewer === '') return [];
  const dimension = what === slips.total || what === slips.whole ? undefined : what;
  const [given, now] = [5, 6].map((column) => numberAt(row, column));
  return [{ reviewer, team, enterprise, dimension, given, now, reason, place, answer: { ruling, reason: answer, signature } }];
}

function numberAt({ cells }: GridRow, column: number): number | undefined {
  const value = cells.find((cell) => cell.column === column)?.value;
  return typeof value === 'number' ? value : undefined;
}

function textAt({ cells }: GridRow, column: number): string {
  return valueText(cells.find((cell) => cell.column === column)?.value ?? null).trim();
}
