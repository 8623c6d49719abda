import { fill } from './fill';
import type { Messages } from './messages';

/** Returns a sentence about sheets in which decisions are entered, the sheets named and the decisions counted. */
export function decisionsText(sentence: string, decisions: readonly { readonly sheet: string; readonly count: number }[], { pane, list }: Messages): string {
  const sheets = decisions.map(({ sheet }) => fill(pane.quotedSheet, { sheet })).join(list);
  return fill(sentence, { sheets, count: decisions.reduce((sum, { count }) => sum + count, 0) });
}
