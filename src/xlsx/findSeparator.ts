import { delimitedRows } from './delimitedRows';
import { ReadError } from './readError';

/** Where two divide a text equally well the earlier one wins: a comma may be a decimal sign, a semicolon hardly. */
const SEPARATORS = ['\t', ';', '|', ',', '，'];
const SAMPLE = 1_000;

/**
 * Returns the character that divides the text into columns, or `undefined` where none does.
 * Throws `ReadError('unpaired-quote')` where quotes leave that open from the first row on.
 */
export function findSeparator(text: string): string | undefined {
  let best: string | undefined;
  let most = 0;
  let fault: ReadError | undefined;
  for (const separator of SEPARATORS) {
    const divided = countDivided(text, separator);
    fault ??= divided.fault;
    if (divided.most > most) [best, most] = [separator, divided.most];
  }
  if (best === undefined && fault !== undefined) throw fault;
  return best;
}

/**
 * Returns how many separators stand in the rows of one width, for the width that has most: sentences with commas differ in width, rows of
 * a table agree. Counts up to a fault; the right separator's faults are said when the whole text is read with it.
 */
function countDivided(text: string, separator: string): { most: number; fault?: ReadError } {
  const byWidth = new Map<number, number>();
  let rows = 0;
  try {
    for (const { length } of delimitedRows(text, separator)) {
      byWidth.set(length, (byWidth.get(length) ?? 0) + length - 1);
      if (++rows === SAMPLE) break;
    }
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { most: Math.max(0, ...byWidth.values()), fault: error };
  }
  return { most: Math.max(0, ...byWidth.values()) };
}
