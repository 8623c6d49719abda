import { absoluteAddress, columnLetters, sheetPrefix } from '../../workbook/address';
import type { CellContent, FormulaContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { thresholdsOf, type Method } from '../../scoring/method';
import { formatPublished, publishedToNumber } from '../../scoring/published';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import { countTotalsOnly } from '../../scoring/totalsOnly';
import { trimsFrom } from '../../scoring/trimThresholds';
import { trimmedSumsRange } from './averageFormulas';
import { awardName } from './awardName';
import type { DetailPlan, PlannedEntry } from './detailPlan';
import { fixedRange, quoted, roundedQuotient } from './formulas';
import { roundsLive } from './liveMethod';
import { methodSentence } from './methodSentence';
import { BODY, CENTERED, fitWidth, HEADING, MISSING, putTitle, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, textHeight, WRAPPED } from './paper';
import { averageFormat, NO_RANK } from './resultText';
import { rowsRange, SheetDraft } from './sheetDraft';
import type { SummaryPlan } from './summaryPlan';
import { tieBreakText } from './tieBreakText';

const HEADING_ROW = 2;
const FIRST_ROW = 3;
const FIRST_DIMENSION = 3;

/** 排名结果: the method in one sentence, then the entries in rank order; every number leads back to 评分汇总 and 评分明细. */
export function composeRanking(ranking: Ranking, summary: SummaryPlan, details: DetailPlan, words: Messages, uncounted: number): SheetDocument {
  const { template, method, entries } = ranking;
  const draft = new SheetDraft('ranking', words.sheets.ranking);
  const average = FIRST_DIMENSION + template.dimensions.length;
  const remark = average + 2;
  const lastRow = FIRST_ROW + entries.length - 1;
  const widths = columnWidths(ranking, average);
  putTitle(draft, fill(words.ranking.title, { name: awardName(template) }), methodSentence(method, words, template.dimensions), widths);
  const { columns } = words;
  draft.addRow([columns.rank, columns.team, columns.enterprise, ...template.dimensions.map(({ name }) => name), columns.average, columns.counted, columns.remark]);
  details.entries.forEach((planned, index) => {
    const cells = entryRow(planned, summary.firstRow + index, ranking, summary, details, words);
    draft.height(draft.addRow(cells), rowHeight(planned.entry, cells[remark], widths, remark));
  });
  draft.format(rowsRange(HEADING_ROW, lastRow, remark), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(HEADING_ROW, HEADING_ROW, remark), HEADING);
  draft.height(HEADING_ROW, 36);
  draft.format({ top: FIRST_ROW, left: 1, bottom: lastRow, right: 2 }, { ...TEXT, ...WRAPPED });
  draft.format({ top: FIRST_ROW, left: 0, bottom: lastRow, right: 0 }, { ...CENTERED, bold: true });
  draft.format({ top: FIRST_ROW, left: FIRST_DIMENSION, bottom: lastRow, right: average + 1 }, CENTERED);
  draft.format({ top: FIRST_ROW, left: FIRST_DIMENSION, bottom: lastRow, right: average }, { numberFormat: averageFormat(method.decimals) });
  draft.format({ top: FIRST_ROW, left: average, bottom: lastRow, right: average }, { bold: true });
  draft.format({ top: FIRST_ROW, left: remark, bottom: lastRow, right: remark }, WRAPPED);
  highlightProvisional(draft, ranking, words, lastRow, remark);
  putFoot(draft, ranking, words, { widths, lastRow, remark, uncounted });
  return draft.finish({
    columnWidths: widths,
    frozen: { rows: FIRST_ROW, columns: FIRST_DIMENSION },
    page: { orientation: 'landscape', titleRows: { first: HEADING_ROW, last: HEADING_ROW }, fitWidth: true, footer: '&P / &N' },
    tabColor: '1F6F8B',
  });
}

function entryRow(planned: PlannedEntry, summaryRow: number, ranking: Ranking, summary: SummaryPlan, details: DetailPlan, words: Messages): CellContent[] {
  const { entry } = planned;
  const sheet = sheetPrefix(words.sheets.summary);
  const averages = entry.unranked === 'unknown' ? ranking.template.dimensions.map(() => NO_RANK) : dimensionCells(planned, ranking, details, words);
  return [
    { formula: sheet + absoluteAddress(summaryRow, summary.rank), result: entry.rank ?? NO_RANK },
    entry.team,
    entry.enterprise,
    ...averages,
    { formula: sheet + absoluteAddress(summaryRow, summary.average), result: entry.average === null ? NO_RANK : publishedToNumber(entry.average) },
    { formula: sheet + absoluteAddress(summaryRow, summary.counted), result: entry.counted },
    remarkCell(planned, summaryRow, ranking, summary, words),
  ];
}

/** Dimension averages are over all counted ballots of the entry's block that have scores, nothing dropped. */
function dimensionCells({ entry, first, last, hasTotalsOnly }: PlannedEntry, { template, method }: Ranking, details: DetailPlan, words: Messages): CellContent[] {
  const sheet = sheetPrefix(words.sheets.details);
  const counted = quoted(words.status.counted);
  const states = sheet + fixedRange(first, details.columns.status, last, details.columns.status);
  return template.dimensions.map((_, dimension) => {
    const column = details.columns.firstScore + dimension;
    const scores = sheet + fixedRange(first, column, last, column);
    const count = hasTotalsOnly ? `COUNTIFS(${states},${counted},${scores},">=0")` : `COUNTIF(${states},${counted})`;
    const average = entry.dimensionAverages[dimension];
    const result = average === undefined ? NO_RANK : publishedToNumber(average);
    if (!roundsLive(method)) return result;
    return { formula: `IF(${count}=0,${quoted(NO_RANK)},${roundedQuotient(`SUMIF(${states},${counted},${scores})`, count, method.decimals)})`, result };
  });
}

/** Pending and excused ballots are counted live; what only a person can resolve stands as words. */
function remarkCell({ entry, hasTotalsOnly }: PlannedEntry, summaryRow: number, ranking: Ranking, summary: SummaryPlan, words: Messages): FormulaContent {
  const sheet = sheetPrefix(words.sheets.summary);
  const pendingCell = sheet + absoluteAddress(summaryRow, summary.pending);
  const totals = sheet + fixedRange(summaryRow, summary.firstReviewer, summaryRow, summary.lastReviewer);
  const pending = entry.ballots.filter(({ status }) => status === 'pending').length;
  const pieces = [{ formula: `IF(${pendingCell}>0,${countSentence(words.ranking.provisional, pendingCell)},"")`, result: pending > 0 ? fill(words.ranking.provisional, { count: pending }) : '' }];
  for (const state of Object.keys(words.states) as (keyof Messages['states'])[]) {
    const sentence = words.ranking.excused.replace('{state}', words.states[state]);
    const count = `COUNTIF(${totals},${quoted(words.states[state])})`;
    const excused = entry.ballots.filter(({ status }) => status === state).length;
    pieces.push({ formula: `IF(${count}>0,${countSentence(sentence, count)},"")`, result: excused > 0 ? fill(sentence, { count: excused }) : '' });
  }
  const from = trimsFromOf(ranking.method);
  if (from !== undefined && entry.unranked === undefined) {
    const counted = sheet + absoluteAddress(summaryRow, summary.counted);
    const text = fill(words.ranking.tooFew, { from });
    pieces.push({ formula: `IF(${counted}<${String(from)},${quoted(text)},"")`, result: entry.counted < from ? text : '' });
    const sums = trimmedSumsRange(summaryRow, summary);
    if (hasTotalsOnly && sums !== undefined) {
      const isInstead = `AND(${counted}>=${String(from)},COUNT(${sheet}${sums})=0)`;
      const instead = entry.counted >= from && countTotalsOnly(entry.ballots) > 0;
      pieces.push({ formula: `IF(${isInstead},${quoted(words.ranking.byTotal)},"")`, result: instead ? words.ranking.byTotal : '' });
    }
  }
  const fixed = fixedRemark(entry, words) + adjustedRemark(entry, ranking, words);
  if (fixed !== '') pieces.push({ formula: quoted(fixed), result: fixed });
  return { formula: pieces.map(({ formula }) => formula).join('&'), result: pieces.map(({ result }) => result).join('') };
}

/** From how many reviewers up totals are dropped, where the method drops any. */
function trimsFromOf(method: Method): number | undefined {
  return method.name === 'trimmed' ? trimsFrom(thresholdsOf(method)) : undefined;
}

/** The raw average always stands beside an adjusted one, and a rank that ties decided says so. */
function adjustedRemark({ rawAverage, decidedBy }: RankedEntry, { template }: Ranking, words: Messages): string {
  const raw = rawAverage === undefined ? '' : fill(words.ranking.rawAverage, { average: formatPublished(rawAverage) });
  return raw + (decidedBy === undefined ? '' : fill(words.ranking.decidedBy, { tieBreak: tieBreakText(decidedBy, words, template.dimensions) }));
}

function fixedRemark({ unranked, provisional, ballots }: RankedEntry, { ranking, sheets }: Messages): string {
  if (unranked === 'unknown') return ranking.unknown;
  if (unranked === 'nothing-counted') return ranking.nothingCounted;
  if (unranked === 'not-comparable') return fill(ranking.notComparable, { findings: sheets.findings });
  return provisional && ballots.every(({ status }) => status !== 'pending') ? ranking.doubtful : '';
}

/** Returns the sentence as a formula, its {count} calculated, the other values filled in. */
function countSentence(sentence: string, count: string, values: Readonly<Record<string, number>> = {}): string {
  const [before = '', after = ''] = sentence.split('{count}').map((part) => fill(part, values));
  return `${quoted(before)}&${count}&${quoted(after)}`;
}

/** Whether the remark begins with 暂定: something is pending, or the entry's name is in doubt. */
function isMarkedProvisional({ ballots, provisional, unranked }: RankedEntry): boolean {
  return ballots.some(({ status }) => status === 'pending') || (provisional && unranked === undefined);
}

/** Every remark of a provisional entry begins with it. */
function provisionalWord({ ranking }: Messages): string {
  return ranking.provisional.split(/[:：]/)[0]!;
}

function rowHeight({ team, enterprise }: RankedEntry, remark: CellContent | undefined, widths: readonly number[], remarkColumn: number): number {
  const text = typeof remark === 'object' && remark !== null ? String(remark.result) : '';
  return Math.max(ROW_HEIGHT, textHeight(team, widths[1]!), textHeight(enterprise, widths[2]!), textHeight(text, widths[remarkColumn]!));
}

function highlightProvisional(draft: SheetDraft, { entries }: Ranking, words: Messages, lastRow: number, remark: number): void {
  if (entries.length === 0) return;
  const word = provisionalWord(words);
  const cell = `$${columnLetters(remark)}${String(FIRST_ROW + 1)}`;
  draft.highlight({ range: rowsRange(FIRST_ROW, lastRow, remark), formula: `LEFT(${cell},${String(word.length)})=${quoted(word)}`, format: MISSING });
}

interface Foot {
  readonly widths: readonly number[];
  readonly lastRow: number;
  readonly remark: number;
  /** Files and sheets that were handed in and do not count. */
  readonly uncounted: number;
}

function putFoot(draft: SheetDraft, { entries, reviewers }: Ranking, words: Messages, { widths, lastRow, remark, uncounted }: Foot): void {
  const unranked = entries.filter(({ rank }) => rank === null).length;
  const provisional = entries.filter(isMarkedProvisional).length;
  const counts = { entries: entries.length, reviewers: reviewers.length, unranked };
  const totals = putWideText(draft, '', widths);
  const remarks = fixedRange(FIRST_ROW, remark, lastRow, remark);
  const live = `COUNTIF(${remarks},${quoted(`${provisionalWord(words)}*`)})`;
  draft.set(totals, 0, { formula: countSentence(words.ranking.totals, live, counts), result: fill(words.ranking.totals, { ...counts, count: provisional }) });
  if (uncounted > 0) putWideText(draft, fill(words.ranking.uncounted, { count: uncounted, findings: words.sheets.findings }), widths, { bold: true, color: '9C0006' });
  if (entries.length > 1) {
    const upper = fixedRange(FIRST_ROW, 0, lastRow - 1, 0);
    const lower = fixedRange(FIRST_ROW + 1, 0, lastRow, 0);
    const row = putWideText(draft, '', widths, { bold: true, color: '9C0006' });
    draft.set(row, 0, { formula: `IF(SUMPRODUCT(--(${upper}>${lower}))>0,${quoted(words.ranking.reorder)},"")`, result: '' });
  }
  const { leader, secretary, seal, date } = words.ranking;
  for (const line of [[leader, secretary], [seal, date]]) {
    const row = putWideText(draft, line.map((label) => label + '　'.repeat(12)).join(''), widths);
    draft.height(row, 30);
  }
}

function columnWidths({ entries, template }: Ranking, average: number): number[] {
  const widths = [7, fitWidth(entries.map(({ team }) => team), 18, 34), fitWidth(entries.map(({ enterprise }) => enterprise), 20, 38)];
  for (const { name } of template.dimensions) widths.push(fitWidth([name], 10, 16));
  widths[average] = 10;
  widths[average + 1] = 11;
  widths[average + 2] = 30;
  return widths;
}
