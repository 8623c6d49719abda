import { fill } from '../../../locales/fill';
import type { LocaleName } from '../../../locales/messages';
import { understandingWords } from '../../../locales/understandingWords';
import { cellAddress, columnLetters } from '../../../workbook/address';
import { escapeName } from './escapeName';
import type { SheetMapping } from './sheetMapping';

/** Returns the mapping as one line that a person reads and `readMappingText` reads back. */
export function mappingText({ shape, header, team, enterprise, dimensions, total, remarks, recusals, reviewer }: SheetMapping, locale: LocaleName): string {
  const words = understandingWords(locale).line;
  const column = (sentence: string, at: number): string => fill(sentence, { place: columnLetters(at) });
  const parts = [
    fill(words.header, { place: header.first === header.last ? header.first + 1 : `${String(header.first + 1)}–${String(header.last + 1)}` }),
    column(words.team, team),
    ...(enterprise === undefined ? [] : [column(words.enterprise, enterprise)]),
    ...dimensions.map(({ name, column: at }) => fill(words.dimension, { name: escapeName(name), place: columnLetters(at) })),
    ...(total === undefined ? [] : [column(words.total, total)]),
    ...remarks.map((at) => column(words.remark, at)),
    ...recusals.map((at) => column(words.recusal, at)),
    ...(reviewer === undefined ? [] : [fill(words.reviewer, { place: cellAddress(reviewer.row, reviewer.column) })]),
  ];
  return parts.join(words.between) + fill(words.shape, { shape });
}
