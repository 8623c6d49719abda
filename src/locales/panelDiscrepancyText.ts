import type { Discrepancy } from '../scoring/panel/discrepancy';
import type { PanelTotals } from '../scoring/panel/panelTotals';
import { fill } from './fill';
import { entryText, figureText, pointsText } from './panelNumbers';
import type { PanelWords } from './panelWords';

/** A discrepancy in words, for the secretary: it names scores of several reviewers. */
export interface DiscrepancyText {
  readonly title: string;
  readonly text: string;
}

type SentenceKey = keyof PanelWords['discrepancy'];

/** Returns the key of what is said about a discrepancy: a distance is above or below. */
export function discrepancyKey({ rule, values }: Discrepancy): SentenceKey {
  if (rule !== 'median-distance') return rule;
  return (values.distance ?? 0) < 0 ? 'median-distance.below' : 'median-distance.above';
}

/** Returns the discrepancy in the language of the words. */
export function discrepancyText(discrepancy: Discrepancy, panel: PanelTotals, words: PanelWords): DiscrepancyText {
  const { title, text } = words.discrepancy[discrepancyKey(discrepancy)];
  const { reviewer, entry, dimension, values: { statistic, confidence, entries, ...points }, threshold } = discrepancy;
  return {
    title,
    text: fill(text, {
      ...Object.fromEntries(Object.entries({ ...points, threshold }).map(([name, value]) => [name, pointsText(value)])),
      reviewer: reviewer === undefined ? undefined : panel.reviewers[reviewer],
      entry: entry === undefined ? undefined : entryText(panel.entries[entry]!, words),
      dimension: dimension === undefined ? undefined : panel.dimensions[dimension]!.name,
      statistic: statistic === undefined ? undefined : figureText(statistic),
      chance: confidence === undefined ? undefined : 100 - confidence,
      entries,
    }),
  };
}
