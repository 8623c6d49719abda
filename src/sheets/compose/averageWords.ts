import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { thresholdsOf, TRIM_FROM, type Method } from '../../scoring/method';
import { trimsFrom } from '../../scoring/trimThresholds';

/** The name of a method with its scope, as the catalogues know it. */
export type MethodKey = 'mean' | 'median' | 'trimmedTotal' | 'trimmedDimension' | 'standardScore' | 'calibrated';

/** Returns the name of a method with its scope. */
export function methodKey({ name, trimScope }: Method): MethodKey {
  if (name === 'trimmed') return trimScope === 'total' ? 'trimmedTotal' : 'trimmedDimension';
  return name === 'standard-score' ? 'standardScore' : name;
}

/** Returns which sentence says how averages are made: trimming that is not by the plain rule has sentences that say how many are dropped. */
export function averageWords(method: Method): MethodKey | 'trimmedTotalEach' | 'trimmedDimensionEach' {
  const key = methodKey(method);
  return (key === 'trimmedTotal' || key === 'trimmedDimension') && !trimsPlainly(method) ? `${key}Each` : key;
}

/** Returns what is filled into that sentence: from how many reviewers up, and how many are dropped by the size of the panel. */
export function averageValues(method: Method, { method: words, list }: Messages): { from: number | undefined; steps: string } {
  const thresholds = [...thresholdsOf(method)].sort((a, b) => a.from - b.from);
  const from = trimsFrom(thresholds);
  const steps = thresholds.map(({ from: fewest, drop }) => fill(words.trimStep, { from: fewest, drop }));
  return { from, steps: [...steps, fill(words.trimBelow, { from: thresholds[0]?.from })].join(list) };
}

/** Whether trimming, if there is any, drops one on each side from five up, as the plain sentences have it. */
function trimsPlainly(method: Method): boolean {
  const thresholds = thresholdsOf(method);
  return thresholds.length === 1 && thresholds[0]!.from === TRIM_FROM && thresholds[0]!.drop === 1;
}
