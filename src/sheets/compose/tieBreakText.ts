import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Dimension } from '../../scoring/template';
import type { TieBreak } from '../../scoring/tieBreak';

/** What is asked of a dimension here. */
export type Named = Pick<Dimension, 'name'>;

/** Returns a tie-break in words; a dimension by its name, or by its number where the names are not given. */
export function tieBreakText(tieBreak: TieBreak, { method: { tieBreaks: words } }: Messages, dimensions: readonly Named[]): string {
  if (tieBreak.kind !== 'dimension') return words[tieBreak.kind];
  const name = dimensions[tieBreak.index]?.name;
  return name === undefined ? fill(words.dimensionNumber, { number: tieBreak.index + 1 }) : fill(words.dimension, { dimension: name });
}

/** Returns the tie-breaks in their order. */
export function tieBreaksText(tieBreaks: readonly TieBreak[], messages: Messages, dimensions: readonly Named[]): string {
  return tieBreaks.map((tieBreak) => tieBreakText(tieBreak, messages, dimensions)).join(messages.list);
}
