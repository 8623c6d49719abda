import { fill } from '../../../locales/fill';
import type { UnderstandingWords } from '../../../locales/understandingWords';
import type { ScoreSheet } from '../../../scoring/scoreSheet';
import type { UnderstoodSheet } from './understoodSheets';

const NAMED = 2;

/** Returns in one sentence what a sheet was understood to be. `list` stands between names. */
export function understoodSentence({ scores, other }: UnderstoodSheet, words: UnderstandingWords, list: string): string {
  const [first] = scores;
  if (first === undefined) return fill(words.notCounted, { reason: words.reasons[other ?? 'unrelated'] });
  const names = [...new Map(scores.map(({ scoreSheet }) => [scoreSheet.reviewer, nameOf(scoreSheet, words)])).values()];
  const shown = names.slice(0, NAMED).join(list);
  return fill(words.understood, {
    layout: words.layouts[first.layout],
    reviewers: names.length > NAMED ? fill(words.severalReviewers, { reviewers: shown, count: names.length }) : shown,
    entries: Math.max(...scores.map(({ scoreSheet }) => scoreSheet.rows.length)),
  });
}

function nameOf({ reviewer, unnamed = false }: ScoreSheet, words: UnderstandingWords): string {
  return unnamed ? fill(words.unnamed, { reviewer }) : reviewer;
}
