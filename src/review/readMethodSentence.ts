import type { Messages } from '../locales/messages';
import { unfill } from '../locales/unfill';
import { DEFAULT_METHOD, MAX_DECIMALS, RANK_ON, type Method } from '../scoring/method';
import { fewestToTrim, type TrimThreshold } from '../scoring/trimThresholds';
import { methodSentence } from '../sheets/compose/methodSentence';
import { readTieBreaks } from './readTieBreaks';

type Averaging = Pick<Method, 'name' | 'trimScope' | 'drop' | 'trimFrom' | 'trimThresholds'>;
type Ranks = Pick<Method, 'rankOn' | 'tieBreaks'>;

/** Returns the method that a sentence states in a language, the inverse of `methodSentence`; `undefined` where it states none, or says it in other words. */
export function readMethodSentence(sentence: string, words: Messages, dimensions: readonly string[]): Method | undefined {
  const { method: texts } = words;
  for (const [text, rounding] of [[texts.sentence, {}], [texts.sentenceEven, { rounding: 'half-even' }]] as const) {
    for (const whole of [text, text + texts.dimensions]) {
      const parts = unfill(whole, sentence);
      const averaging = readAveraging(parts?.['method'] ?? '', words);
      const ranks = readRanks(parts?.['rank'] ?? '', words, dimensions);
      const decimals = Number(parts?.['decimals']);
      if (averaging === undefined || ranks === undefined || !Number.isInteger(decimals) || decimals < 0 || decimals > MAX_DECIMALS) continue;
      const method: Method = { ...averaging, decimals, ...ranks, ...rounding };
      if (methodSentence(method, words, dimensions.map((name) => ({ name }))) === sentence) return method;
    }
  }
  return undefined;
}

function readAveraging(text: string, { method: words, list }: Messages): Averaging | undefined {
  const { trimScope } = DEFAULT_METHOD;
  if (text === words.mean) return { name: 'mean', trimScope };
  if (text === words.median) return { name: 'median', trimScope };
  if (text === words.standardScore) return { name: 'standard-score', trimScope };
  if (text === words.calibrated) return { name: 'calibrated', trimScope };
  if (unfill(words.trimmedTotal, text) !== undefined) return { name: 'trimmed', trimScope: 'total' };
  if (unfill(words.trimmedDimension, text) !== undefined) return { name: 'trimmed', trimScope: 'dimension' };
  for (const [sentence, scope] of [[words.trimmedTotalEach, 'total'], [words.trimmedDimensionEach, 'dimension']] as const) {
    const steps = unfill(sentence, text)?.['steps']?.split(list);
    if (steps !== undefined) return { name: 'trimmed', trimScope: scope, ...readSteps(steps.slice(0, -1), words.trimStep) };
  }
  return undefined;
}

/** One threshold is told as people set it: how many, and from where where that is not the usual. */
function readSteps(steps: readonly string[], sentence: string): Pick<Method, 'drop' | 'trimFrom' | 'trimThresholds'> {
  const thresholds = steps.map((step): TrimThreshold => {
    const { from, drop } = unfill(sentence, step) ?? {};
    return { from: Number(from), drop: Number(drop) };
  });
  const [only] = thresholds;
  if (only === undefined || thresholds.length > 1) return { trimThresholds: thresholds };
  const { from, drop } = only;
  return { ...(drop === 1 ? {} : { drop }), ...(from === fewestToTrim(drop) ? {} : { trimFrom: from }) };
}

function readRanks(text: string, words: Messages, dimensions: readonly string[]): Ranks | undefined {
  for (const rankOn of RANK_ON) {
    if (text === words.method.rankOn[rankOn]) return { rankOn };
    const ties = unfill(words.method.rankOnTies[rankOn], text)?.['ties'];
    const tieBreaks = ties === undefined ? undefined : readTieBreaks(ties, words, dimensions);
    if (tieBreaks !== undefined) return { rankOn, tieBreaks };
  }
  return undefined;
}
