import { columnLetters, sheetPrefix } from '../../workbook/address';
import type { CellContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { correlationsWithOthers } from '../../scoring/panel/correlationWithOthers';
import { panelTotals, type PanelTotals } from '../../scoring/panel/panelTotals';
import { given } from '../../scoring/panel/scores';
import { severities } from '../../scoring/panel/severity';
import type { Ranking } from '../../scoring/ranking';
import { CHART_ROWS, ENTRY, LAST_FIXED, MOST_CHARTED, planAnalysis, REVIEWER, type AnalysisPlan } from './analysisPlan';
import { entryFigures, reviewerFigures } from './analysisFigures';
import { awardName } from './awardName';
import { BODY, CENTERED, fitWidth, HEADING, putTitle, putWideText, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { rowsRange, SheetDraft } from './sheetDraft';
import type { SummaryPlan } from './summaryPlan';

const POINTS = '0.00';
const SIGNED = '+0.00;-0.00;0.00';
/** Deviations in points from which a cell is coloured, and with what: blue above, orange below, told apart by the colour-blind and, with their signs, in black and white. */
const HEAT = [
  { from: 8, above: '6BAED6', below: 'FDAE6B' },
  { from: 4, above: 'BDD7E7', below: 'FDD0A2' },
] as const;

/**
 * 评委分析: how far the panel agrees, in sentences; each reviewer's severity and spread; each entry's spread and every reviewer's deviation from its
 * mean. Figures are formulas over 评分汇总, so that they follow it, but for what no formula gives: that says so. `sentences` are about the panel as a whole.
 */
export function composeAnalysis(ranking: Ranking, summary: SummaryPlan, sentences: readonly string[], words: Messages): SheetDocument {
  const panel = panelTotals(ranking);
  const texts = words.analysis;
  const draft = new SheetDraft('analysis', words.sheets.analysis);
  const widths = columnWidths(panel);
  const wide = widths.slice(0, LAST_FIXED + 1);
  putTitle(draft, fill(texts.title, { name: awardName(ranking.template) }), fill(texts.caption, { summary: words.sheets.summary }), wide);
  const heading = (text: string): void => void putWideText(draft, text, wide, { bold: true });
  heading(texts.agreement);
  for (const sentence of sentences) putWideText(draft, sentence, wide);
  const plan = planAnalysis(panel, draft.rowCount);
  heading(texts.reviewers);
  putReviewers(draft, panel, plan, summary, words);
  fillTo(draft, plan.entries.chart - 1);
  heading(texts.entries);
  fillTo(draft, plan.entries.heading);
  putEntries(draft, panel, plan, summary, words);
  putCharts(draft, panel, plan, words);
  return draft.finish({ columnWidths: widths, frozen: { rows: 0, columns: 1 }, page: { orientation: 'landscape', fitWidth: true, footer: '&P / &N' } });
}

function fillTo(draft: SheetDraft, row: number): void {
  while (draft.rowCount < row) draft.addRow([]);
}

function putReviewers(draft: SheetDraft, panel: PanelTotals, plan: AnalysisPlan, summary: SummaryPlan, words: Messages): void {
  const { first, last, heading } = plan.reviewers;
  const { columns } = words.analysis;
  draft.addRow([words.columns.reviewer, columns.severity, columns.mean, columns.deviation, columns.lowest, columns.highest, columns.scored, columns.withOthers]);
  const correlations = correlationsWithOthers(panel.totals);
  const severity = severities(panel.totals);
  panel.reviewers.forEach((name, reviewer) => {
    const figures = reviewerFigures(panel, plan, summary, sheetPrefix(words.sheets.summary), reviewer, severity[reviewer]?.deviation);
    const correlation = correlations[reviewer]?.pearson;
    draft.addRow([name, ...figures, correlation === undefined ? '' : Number(correlation.toFixed(2))]);
  });
  dressTable(draft, { heading, last, right: LAST_FIXED });
  draft.format({ top: first, left: REVIEWER.severity, bottom: last, right: REVIEWER.highest }, { numberFormat: POINTS });
  draft.format({ top: first, left: REVIEWER.severity, bottom: last, right: REVIEWER.severity }, { numberFormat: SIGNED });
  draft.format({ top: first, left: REVIEWER.agreement, bottom: last, right: REVIEWER.agreement }, { numberFormat: POINTS });
}

function putEntries(draft: SheetDraft, panel: PanelTotals, plan: AnalysisPlan, summary: SummaryPlan, words: Messages): void {
  const { first, last, heading } = plan.entries;
  const { firstDeviation } = plan;
  const { columns } = words.analysis;
  const right = firstDeviation + panel.reviewers.length - 1;
  draft.addRow([words.columns.team, columns.highest, columns.lowest, columns.mean, columns.deviation, columns.range, columns.median, words.columns.counted, ...panel.reviewers]);
  panel.entries.forEach(({ team }, entry): void => {
    const cells: CellContent[] = [team, ...entryFigures(panel, plan, summary, sheetPrefix(words.sheets.summary), entry)];
    draft.addRow(cells);
  });
  dressTable(draft, { heading, last, right });
  draft.format({ top: first, left: ENTRY.highest, bottom: last, right: ENTRY.median }, { numberFormat: POINTS });
  const deviations = { top: first, left: firstDeviation, bottom: last, right };
  draft.format(deviations, { numberFormat: SIGNED });
  if (last < first || right < firstDeviation) return;
  const cell = `${columnLetters(firstDeviation)}${String(first + 1)}`;
  for (const { from, above, below } of HEAT) {
    draft.highlight({ range: deviations, formula: `AND(ISNUMBER(${cell}),${cell}>=${String(from)})`, format: { fill: above } });
    draft.highlight({ range: deviations, formula: `AND(ISNUMBER(${cell}),${cell}<=-${String(from)})`, format: { fill: below } });
  }
}

function dressTable(draft: SheetDraft, { heading, last, right }: { heading: number; last: number; right: number }): void {
  draft.format(rowsRange(heading, last, right), { ...BODY, ...TABLE_BODY, ...CENTERED });
  draft.format(rowsRange(heading, heading, right), HEADING);
  draft.height(heading, 36);
  draft.format({ top: heading + 1, left: 0, bottom: last, right: 0 }, { ...TEXT, ...WRAPPED, horizontal: 'left' });
}

function putCharts(draft: SheetDraft, panel: PanelTotals, { reviewers, entries }: AnalysisPlan, { analysis, list }: Messages): void {
  if (panel.reviewers.length === 0 || panel.entries.length === 0) return;
  const place = (top: number) => ({ top, left: 0, bottom: top + CHART_ROWS - 1, right: LAST_FIXED });
  const { severity, spread, spreadFirst } = analysis.charts;
  draft.chart({
    name: severity.title, kind: 'columns', title: severity.title, description: fill(severity.description, { reviewers: panel.reviewers.join(list) }),
    source: { top: reviewers.heading, left: REVIEWER.name, bottom: reviewers.last, right: REVIEWER.severity }, place: place(reviewers.chart),
  });
  const shown = Math.min(panel.entries.length, MOST_CHARTED);
  draft.chart({
    name: spread.title, kind: 'spread', title: shown < panel.entries.length ? fill(spreadFirst, { count: shown }) : spread.title, description: spread.description,
    source: { top: entries.heading, left: ENTRY.name, bottom: entries.heading + shown, right: ENTRY.mean }, place: place(entries.chart), axisFrom: below(panel, shown),
  });
}

/** From zero on, ranges of a few points near the top cannot be seen. */
function below({ totals }: PanelTotals, shown: number): number {
  return Math.floor(Math.min(...totals.slice(0, shown).flatMap(given)) / 10) * 10;
}

function columnWidths({ entries, reviewers }: PanelTotals): number[] {
  const names = fitWidth([...entries.map(({ team }) => team), ...reviewers], 16, 32);
  return [names, ...Array.from({ length: LAST_FIXED }, () => 11), ...reviewers.map((name) => fitWidth([name], 9, 14))];
}
