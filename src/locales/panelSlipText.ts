import type { ScorePlace } from '../scoring/panel/discrepancy';
import type { PanelTotals } from '../scoring/panel/panelTotals';
import type { ReviewerSlip, SlipItem } from '../scoring/panel/slipsByReviewer';
import { fill } from './fill';
import { discrepancyKey } from './panelDiscrepancyText';
import { entryText, pointsText } from './panelNumbers';
import type { PanelWords } from './panelWords';

/** One thing to review in words. */
export interface SlipItemText {
  readonly what: string;
  readonly place: string;
  readonly why: string;
}

/** Returns the slip as a message to its reviewer. It names no score of another reviewer, which would pull the judgement towards it. */
export function slipText({ reviewer, items }: ReviewerSlip, panel: PanelTotals, words: PanelWords): string {
  const { slip } = words;
  const lines = items.map((item, index) => fill(slip.line, { number: index + 1, ...slipItemText(item, panel, words) }));
  return [fill(slip.greeting, { reviewer: panel.reviewers[reviewer], count: items.length }), ...lines, slip.independence].join('\n');
}

/** Returns what is to be reviewed, where it stands and why. */
export function slipItemText(item: SlipItem, panel: PanelTotals, words: PanelWords): SlipItemText {
  const { why, list, places } = words.slip;
  return {
    what: whatText(item, panel, words),
    place: item.places.map(placeText).join(places),
    why: [...new Set(item.reasons.map((reason) => why[discrepancyKey(reason)]))].join(list),
  };
}

function whatText({ entry, dimension, given = 0 }: SlipItem, panel: PanelTotals, words: PanelWords): string {
  const { what } = words.slip;
  if (entry === undefined) return what.sheet;
  const values = { entry: entryText(panel.entries[entry]!, words), given: pointsText(given) };
  return dimension === undefined ? fill(what.total, values) : fill(what.dimension, { ...values, dimension: panel.dimensions[dimension]!.name });
}

function placeText({ file, sheet, cell }: ScorePlace): string {
  return `${file} ${sheet}${cell === undefined ? '' : `!${cell}`}`;
}
