import { parseAddress } from '../../../workbook/address';
import type { Grid } from '../../../workbook/grid';
import { nameKey } from '../../../scoring/nameKey';
import { tidyLetters } from '../../../scoring/seal/rowLetters';
import { parseCode } from '../../../scoring/seal/sealCode';
import type { ScoreRow } from '../../../scoring/scoreSheet';
import { valueText } from '../gridView';

/** What a score sheet says of its seal. */
export interface StatedSeal {
  /** The check codes as they stand there; they stand there more than once and are to be the same. */
  readonly codes: readonly string[];
  /** By the row's team cell the letters beside it; only rows that have some. */
  readonly letters: ReadonlyMap<string, string>;
}

/** `校验码：7F3A-92C1-5D04-BE17`, alone or in a sentence, also where somebody spoilt the code. */
const CODE = /(?:校验码|check code) ?: ?([0-9A-Z]+(?: ?- ?[0-9A-Z]*)*)/giu;
const HEADING = /^(校验|check)$/;

/** Returns what the sheet says of its seal outside the entries, `undefined` where it bears none. What a remark quotes is none. */
export function readSeal({ rows }: Grid, entries: readonly Pick<ScoreRow, 'cell'>[]): StatedSeal | undefined {
  const cellsByRow = new Map(entries.flatMap(({ cell }) => {
    const position = parseAddress(cell);
    return position === undefined ? [] : [[position.row, cell] as const];
  }));
  const outside = rows.filter(({ index }) => !cellsByRow.has(index)).flatMap(({ cells }) => cells);
  const codes = outside.flatMap(({ value }) => (typeof value === 'string' ? codesIn(value) : []));
  const heading = outside.find(({ value }) => typeof value === 'string' && HEADING.test(nameKey(value)));
  // A form of somebody else's may have a check code of its own.
  if (codes.length === 0 || (heading === undefined && !codes.some((code) => parseCode(code) !== undefined))) return undefined;
  const letters = new Map<string, string>();
  for (const { index, cells } of heading === undefined ? [] : rows) {
    const team = cellsByRow.get(index);
    const text = tidyLetters(valueText(cells.find(({ column }) => column === heading?.column)?.value ?? null));
    if (team !== undefined && text !== '') letters.set(team, text);
  }
  return { codes, letters };
}

function codesIn(text: string): string[] {
  return Array.from(text.normalize('NFKC').replace(/\p{Pd}/gu, '-').matchAll(CODE), ([, code = '']) => code);
}
