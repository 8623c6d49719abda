import type { LineProbability } from '../scoring/panel/lineProbability';
import type { PanelEntry } from '../scoring/panel/panelTotals';
import type { Severity } from '../scoring/panel/severity';
import type { StandardError } from '../scoring/panel/standardErrorOfEntry';
import { fill } from './fill';
import { entryText, pointsText, probabilityText } from './panelNumbers';
import { joinSentences } from './panelSentences';
import type { PanelWords } from './panelWords';

/** Returns how sure it is that an entry lies above the award line, and what to do about it. */
export function lineText({ probability, zone, resolution }: LineProbability, entry: PanelEntry, words: PanelWords): string {
  return fill(words.line[zone], { entry: entryText(entry, words), probability: probability === undefined ? undefined : probabilityText(probability, resolution, words) });
}

/** Returns how many entries might lie on either side of the line, and for how many that cannot be said. */
export function lineSummaryText(lines: readonly LineProbability[], { line }: PanelWords): string {
  const grey = lines.filter(({ zone }) => zone === 'grey').length;
  const unknown = lines.filter(({ zone }) => zone === 'unknown').length;
  if (unknown === lines.length) return line.summaryUnknown;
  const sentences = [grey === 0 ? line.summaryNone : fill(line.summary, { count: grey }), ...(unknown === 0 ? [] : [fill(line.summaryRest, { count: unknown })])];
  return joinSentences(sentences);
}

/** Returns how far an entry's average might change: by all differences, or by those that severity does not explain. */
export function errorText(errors: StandardError, kind: keyof StandardError, entry: PanelEntry, words: PanelWords): string {
  const error = errors[kind];
  const values = { entry: entryText(entry, words) };
  return error === undefined ? fill(words.error.none, values) : fill(words.error[kind], { ...values, error: errorPoints(error) });
}

/** Returns how strict a reviewer is. */
export function severityText({ deviation, common: entries }: Severity, reviewer: string, { severity }: PanelWords): string {
  if (deviation === undefined) return fill(severity.none, { reviewer });
  const points = pointsText(deviation);
  const sentence = points === '0' ? severity.even : deviation > 0 ? severity.lenient : severity.severe;
  return fill(sentence, { reviewer, deviation: points, entries });
}

/** Returns how far a reviewer's totals are apart. */
export function spreadText({ spread }: Severity, reviewer: string, { severity }: PanelWords): string {
  return spread === undefined ? fill(severity.spreadNone, { reviewer }) : fill(severity.spread, { reviewer, spread: pointsText(spread) });
}

/** Rounded up: an error is never shown smaller than it is, nor as none. */
function errorPoints(error: number): string {
  return pointsText(Math.max(0.01, Math.ceil(error * 100 - 1e-9) / 100));
}
