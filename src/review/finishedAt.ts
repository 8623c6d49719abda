import { LOCALE_NAMES, messagesFor } from '../locales/messages';
import { unfill } from '../locales/unfill';
import type { Grid } from '../workbook/grid';

/** The sentence stands above the headings; people may have put a few lines of their own there. */
const WITHIN = 10;

/** Returns the time at which the score sheet says it was finished and locked, as it is written there in either language, or `undefined` where it does not say so. */
export function finishedAt({ rows }: Grid): string | undefined {
  const texts = rows.filter(({ index }) => index < WITHIN).flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' ? [value.trim()] : [])));
  for (const locale of LOCALE_NAMES) {
    const { finished, sealed } = messagesFor(locale).scoreSheet;
    for (const text of texts) {
      const time = (unfill(sealed, text) ?? unfill(finished, text))?.['time']?.trim();
      if (time !== undefined && time !== '') return time;
    }
  }
  return undefined;
}
