import type { Messages } from '../locales/messages';
import { PLAIN_TIE_BREAKS, type TieBreak } from '../scoring/tieBreak';
import { tieBreakText } from '../sheets/compose/tieBreakText';

/** Where the names are not known, tie-breaks by so many dimensions are tried by their numbers. */
const MOST_NUMBERED = 50;

/** Returns the tie-breaks that a text lists, the inverse of `tieBreaksText`; `undefined` where it lists something else. Names may hold what parts the list. */
export function readTieBreaks(text: string, words: Messages, dimensions: readonly string[]): TieBreak[] | undefined {
  return readList(text, knownTieBreaks(words, dimensions), words.list);
}

type Known = readonly [text: string, tieBreak: TieBreak];

function knownTieBreaks(words: Messages, names: readonly string[]): Known[] {
  const dimensions = names.map((name) => ({ name }));
  const byDimension = Array.from({ length: Math.max(names.length, MOST_NUMBERED) }, (_, index): TieBreak => ({ kind: 'dimension', index }));
  const plain = PLAIN_TIE_BREAKS.map((kind): TieBreak => ({ kind }));
  return [...plain, ...byDimension].map((tieBreak) => [tieBreakText(tieBreak, words, dimensions), tieBreak]);
}

function readList(text: string, known: readonly Known[], separator: string): TieBreak[] | undefined {
  for (const [own, tieBreak] of known) {
    if (text === own) return [tieBreak];
    if (!text.startsWith(own + separator)) continue;
    const rest = readList(text.slice(own.length + separator.length), known, separator);
    if (rest !== undefined) return [tieBreak, ...rest];
  }
  return undefined;
}
