import { LOCALE_NAMES, messagesFor } from '../locales/messages';
import { MAX_DECIMALS, METHOD_NAMES, RANK_ON, TRIM_SCOPES, type Method } from '../scoring/method';
import { ROUNDING_NAMES } from '../scoring/rounding/roundingOf';
import { methodSentence } from '../sheets/compose/methodSentence';
import type { Grid } from '../workbook/grid';
import type { WorksheetWriter } from '../workbook/port';

/** Where 评审规则 states the method. */
const SENTENCE_ROW = 1;

/**
 * Returns the method by which the results in the workbook were computed, as 评审规则 states it to people, in either language; `undefined`
 * where there are none or somebody has changed the sentence. Rejects with the host's `HostFailure`.
 */
export async function rememberedMethod(workbook: WorksheetWriter): Promise<Method | undefined> {
  const [rules] = await workbook.readOwn(['rules']);
  return statedMethod(rules);
}

/** Returns the method that 评审规则 states, in either language; `undefined` without the sheet or where somebody has changed the sentence. */
export function statedMethod(rules: Grid | undefined): Method | undefined {
  const stated = rules?.rows.find(({ index }) => index === SENTENCE_ROW)?.cells[0]?.value;
  return methods().find((method) => LOCALE_NAMES.some((locale) => methodSentence(method, messagesFor(locale)) === stated));
}

/** More than so many on each side are stated by rules of an association's own, which are not read back. */
const MOST_DROPPED = 5;

function methods(): Method[] {
  const decimals = Array.from({ length: MAX_DECIMALS + 1 }, (_, count) => count);
  const averages = METHOD_NAMES.flatMap((name) => TRIM_SCOPES.map((trimScope): Pick<Method, 'name' | 'trimScope'> => ({ name, trimScope })));
  const trimmed = TRIM_SCOPES.flatMap((trimScope) =>
    Array.from({ length: MOST_DROPPED - 1 }, (_, more): Pick<Method, 'name' | 'trimScope' | 'drop'> => ({ name: 'trimmed', trimScope, drop: more + 2 })));
  return [...averages, ...trimmed].flatMap((average) => RANK_ON.flatMap((rankOn) => decimals.flatMap((count) =>
    ROUNDING_NAMES.map((rounding): Method => ({ ...average, decimals: count, rankOn, ...(rounding === 'half-away' ? {} : { rounding }) })))));
}
