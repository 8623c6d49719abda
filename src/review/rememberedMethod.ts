import { LOCALE_NAMES, messagesFor } from '../locales/messages';
import { MAX_DECIMALS, METHOD_NAMES, RANK_ON, TRIM_SCOPES, type Method } from '../scoring/method';
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

function methods(): Method[] {
  const decimals = Array.from({ length: MAX_DECIMALS + 1 }, (_, count) => count);
  return METHOD_NAMES.flatMap((name) =>
    TRIM_SCOPES.flatMap((trimScope) => RANK_ON.flatMap((rankOn) => decimals.map((count): Method => ({ name, trimScope, decimals: count, rankOn })))));
}
