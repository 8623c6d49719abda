import { LOCALE_NAMES, messagesFor } from '../locales/messages';
import type { Method } from '../scoring/method';
import type { Grid } from '../workbook/grid';
import type { WorksheetWriter } from '../workbook/port';
import { readMethodSentence } from './readMethodSentence';
import { statedDimensions } from './statedDimensions';

/** Where 评审规则 and 排名结果 state the method. */
const SENTENCE_ROW = 1;

/**
 * Returns the method by which the results in the workbook were computed, as 评审规则 states it to people, in either language; `undefined`
 * where there are none or somebody has changed the sentence. Rejects with the host's `HostFailure`.
 */
export async function rememberedMethod(workbook: WorksheetWriter): Promise<Method | undefined> {
  const [rules] = await workbook.readOwn(['rules']);
  return statedMethod(rules);
}

/** Returns the method that 评审规则 or 排名结果 states, in either language; `undefined` without the sheet or where somebody has changed the sentence. */
export function statedMethod(sheet: Grid | undefined): Method | undefined {
  const stated = sheet?.rows.find(({ index }) => index === SENTENCE_ROW)?.cells[0]?.value;
  if (sheet === undefined || typeof stated !== 'string') return undefined;
  const dimensions = statedDimensions(sheet);
  for (const locale of LOCALE_NAMES) {
    const method = readMethodSentence(stated, messagesFor(locale), dimensions);
    if (method !== undefined) return method;
  }
  return undefined;
}
