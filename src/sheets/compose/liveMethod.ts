import { isAdjusted, thresholdsOf, TRIM_FROM, type Method } from '../../scoring/method';

/** Returns whether trimming, if there is any, drops one on each side from five up, as the formulas have it. */
export function trimsPlainly(method: Method): boolean {
  const thresholds = thresholdsOf(method);
  return method.name !== 'trimmed' || (thresholds.length === 1 && thresholds[0]!.from === TRIM_FROM && thresholds[0]!.drop === 1);
}

/** Returns whether ordinary formulas round as the method does. */
export function roundsLive({ rounding = 'half-away' }: Method): boolean {
  return rounding === 'half-away';
}

/** Returns whether ordinary formulas give the method's averages; else they are written as values. */
export function averagesLive(method: Method): boolean {
  return !isAdjusted(method) && trimsPlainly(method) && roundsLive(method);
}

/** Returns whether ordinary formulas give the method's ranks from its averages; else they are written as values. */
export function ranksLive({ tieBreaks = [] }: Method): boolean {
  return tieBreaks.length === 0;
}
