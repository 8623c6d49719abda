import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { TRIM_FROM, type Method } from '../../scoring/method';

/** Returns the sentence that states how averages and ranks are made. */
export function methodSentence(method: Method, { method: words }: Messages): string {
  const sentence = method.name === 'mean' ? words.sentence : words.sentence + words.dimensions;
  const average = fill(words[methodKey(method)], { from: TRIM_FROM });
  return fill(sentence, { method: average, decimals: method.decimals, rank: words.rankOn[method.rankOn] });
}

/** Returns the name of a method with its scope, as the catalogues know it. */
export function methodKey({ name, trimScope }: Method): 'mean' | 'median' | 'trimmedTotal' | 'trimmedDimension' {
  if (name !== 'trimmed') return name;
  return trimScope === 'total' ? 'trimmedTotal' : 'trimmedDimension';
}
