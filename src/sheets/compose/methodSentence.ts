import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Method } from '../../scoring/method';
import { averageValues, averageWords, methodKey } from './averageWords';
import { tieBreaksText, type Named } from './tieBreakText';

/** Returns the sentence that states how averages and ranks are made; tie-breaks by dimensions with their names where these are given. */
export function methodSentence(method: Method, messages: Messages, dimensions: readonly Named[] = []): string {
  const { method: words } = messages;
  const whole = method.rounding === 'half-even' ? words.sentenceEven : words.sentence;
  const average = fill(words[averageWords(method)], averageValues(method, messages));
  return fill(methodKey(method) === 'mean' ? whole : whole + words.dimensions, { method: average, decimals: method.decimals, rank: rankText(method, messages, dimensions) });
}

function rankText({ rankOn, tieBreaks = [] }: Method, messages: Messages, dimensions: readonly Named[]): string {
  const { rankOn: plain, rankOnTies } = messages.method;
  return tieBreaks.length === 0 ? plain[rankOn] : fill(rankOnTies[rankOn], { ties: tieBreaksText(tieBreaks, messages, dimensions) });
}
