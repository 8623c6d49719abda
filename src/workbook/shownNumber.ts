import type { CellDate, CellPercent } from './grid';
import { serialToIso } from './serialDate';

/** What a cell's number format makes of its number, where it is more than a number. */
export type NumberStyle = 'date' | 'percent' | undefined;

/** Returns whether a number with this format code is shown as a date or a time, or as a percentage (ECMA-376 part 1, 18.8.30). */
export function numberStyle(code: string): NumberStyle {
  if (isDateFormat(code)) return 'date';
  return /%/.test(code.replace(/"[^"]*"|\\./g, '')) ? 'percent' : undefined;
}

/** y, m, d, h or s outside of quotes, escapes and colours. */
function isDateFormat(code: string): boolean {
  const [positive = ''] = code.split(';');
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}

/** Returns the number as a person reads it in its cell. */
export function shownNumber(number: number, style: NumberStyle, date1904: boolean): number | CellDate | CellPercent {
  if (style === 'percent') return { percent: `${String(Number((number * 100).toPrecision(15)))}%` };
  return style === 'date' ? { date: serialToIso(number, date1904) } : number;
}
