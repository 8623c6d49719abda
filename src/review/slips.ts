import { slipItemText } from '../locales/panelSlipText';
import type { PanelWords } from '../locales/panelWords';
import { entryKey, entryKeyText } from '../scoring/entryKey';
import { nameKey } from '../scoring/nameKey';
import { discrepancies } from '../scoring/panel/discrepancies';
import { panelTotals, type PanelTotals } from '../scoring/panel/panelTotals';
import { slipsByReviewer, type SlipItem } from '../scoring/panel/slipsByReviewer';
import type { Ranking } from '../scoring/ranking';
import { NO_ANSWER, type SlipLine } from '../sheets/compose/slipsSheet';

/**
 * Returns the lines of 复核单: what the panel's scores ask about now, with what was answered before, and answered lines that are no longer asked about, so that
 * no answer and no score first given is lost. `earlier` are the lines that stand in the workbook; `settled` is put to those that are no longer asked about.
 */
export function slipLines(ranking: Ranking, earlier: readonly SlipLine[], words: PanelWords, settled: string): SlipLine[] {
  const panel = panelTotals(ranking);
  const known = new Map(earlier.map((line) => [lineKey(line), line]));
  const asked = slipsByReviewer(discrepancies(panel), panel).flatMap(({ reviewer, items }) => items.map((item) => askedLine(item, reviewer, panel, words)));
  const lines = asked.map((line) => {
    const before = known.get(lineKey(line));
    return before === undefined ? line : { ...line, given: before.given ?? line.given, answer: before.answer };
  });
  const keys = new Set(lines.map(lineKey));
  const kept = earlier.filter((line) => isAnswered(line) && !keys.has(lineKey(line))).map((line) => ({ ...line, now: scoreNow(line, panel), reason: withNote(line.reason, settled) }));
  return [...lines, ...kept];
}

function askedLine(item: SlipItem, reviewer: number, panel: PanelTotals, words: PanelWords): SlipLine {
  const { entry, dimension, given, places } = item;
  const { team = '', enterprise = '' } = entry === undefined ? {} : panel.entries[entry]!;
  const place = [...new Set(places.map(({ file, sheet, cell }) => [file, sheet, cell].filter((part) => part !== undefined).join(' · ')))].join('\n');
  return {
    reviewer: panel.reviewers[reviewer]!,
    team,
    enterprise,
    dimension: dimension === undefined ? undefined : panel.dimensions[dimension]!.name,
    given,
    now: given,
    reason: slipItemText(item, panel, words).why,
    place,
    answer: NO_ANSWER,
  };
}

function lineKey({ reviewer, team, enterprise, dimension = '' }: SlipLine): string {
  return [nameKey(reviewer), entryKeyText(entryKey(team, enterprise)), nameKey(dimension)].join('\u0000');
}

function isAnswered({ answer }: SlipLine): boolean {
  return Object.values(answer).some((text) => text !== '');
}

function withNote(reason: string, settled: string): string {
  return reason.endsWith(settled) ? reason : `${reason}${settled}`;
}

function scoreNow({ reviewer, team, enterprise, dimension }: SlipLine, panel: PanelTotals): number | undefined {
  const column = panel.reviewers.findIndex((name) => nameKey(name) === nameKey(reviewer));
  const key = entryKeyText(entryKey(team, enterprise));
  const row = panel.entries.findIndex((entry) => entryKeyText(entryKey(entry.team, entry.enterprise)) === key);
  const scores = dimension === undefined ? panel.totals : panel.dimensions.find(({ name }) => nameKey(name) === nameKey(dimension))?.scores;
  return scores?.[row]?.[column] ?? undefined;
}
