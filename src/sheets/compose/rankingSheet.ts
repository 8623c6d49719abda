import { absoluteAddress, columnLetters, sheetPrefix } from '../../workbook/address';
import type { CellContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { publishedToNumber } from '../../scoring/published';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import { awardName } from './awardName';
import type { DetailPlan, PlannedEntry } from './detailPlan';
import { dimensionMean } from './dimensionFormulas';
import { fixedRange, quoted, roundedQuotient } from './formulas';
import { methodSentence } from './methodSentence';
import { BODY, CENTERED, fitWidth, HEADING, MISSING, putTitle, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, textHeight, WRAPPED } from './paper';
import { countSentence, remarkCell } from './rankingRemark';
import { averageFormat, NO_RANK } from './resultText';
import { rowsRange, SheetDraft } from './sheetDraft';
import type { SummaryPlan } from './summaryPlan';

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

/** The heading with a dimension's name. */
function dimensionHeading(dimension: number): string {
  return absoluteAddress(HEADING_ROW, FIRST_DIMENSION + dimension);
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
    remarkCell(planned, summaryRow, { ranking, summary, words, dimensionHeading }),
  ];
}

/** Dimension averages are over all counted ballots of the entry's block that have scores, nothing dropped. */
function dimensionCells(planned: PlannedEntry, { template, method }: Ranking, details: DetailPlan, words: Messages): CellContent[] {
  return template.dimensions.map((_, dimension) => {
    const { sum, count } = dimensionMean(planned, dimension, details, words);
    const average = planned.entry.dimensionAverages[dimension];
    const formula = `IF(${count}=0,${quoted(NO_RANK)},${roundedQuotient(sum, count, method.decimals, method.rounding)})`;
    return { formula, result: average === undefined ? NO_RANK : publishedToNumber(average) };
  });
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
