import type { CellFormat, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Ranking } from '../../scoring/ranking';
import type { TieBreak } from '../../scoring/tieBreak';
import { awardName } from './awardName';
import { comparedEntries } from './comparedEntries';
import type { DetailPlan } from './detailPlan';
import { BODY, CENTERED, fitWidth, HEADING, putTitle, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { averageFormat, EXACT_AVERAGE_FORMAT } from './resultText';
import { rowsRange, SheetDraft } from './sheetDraft';
import { summaryCells } from './summaryCells';
import { highlightSummary } from './summaryHighlights';
import type { SummaryPlan } from './summaryPlan';
import { tieBreakText } from './tieBreakText';
import { putWorking } from './workingBlock';

/** More reviewers than this do not fit the width of one A4 page legibly; the columns then run over several. */
const REVIEWERS_ON_A_PAGE = 20;
const HEADING_HEIGHT = 44;
/** Where headings say what is compared. */
const HIGH_HEADING = 92;

/** 评分汇总: entries × reviewers with totals, what is dropped struck through, average, rank, and lines to sign on; below them the working, where there is any. */
export function composeSummary(ranking: Ranking, plan: SummaryPlan, details: DetailPlan, words: Messages): SheetDocument {
  const { headingRow, firstRow, lastRow } = plan;
  const draft = new SheetDraft('summary', words.sheets.summary);
  const widths = columnWidths(ranking, plan);
  putTitle(draft, fill(words.summary.title, { name: awardName(ranking.template) }), caption(ranking, plan, words), widths);
  draft.addRow(headings(ranking, plan, words));
  const compared = comparedEntries(ranking);
  details.entries.forEach((planned, index) => draft.addRow(summaryCells(planned, compared[index]!, firstRow + index, { ranking, plan, details, words })));
  draft.format(rowsRange(headingRow, lastRow, plan.last), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(headingRow, headingRow, plan.last), HEADING);
  draft.height(headingRow, plan.comparisons.length > 0 ? HIGH_HEADING : HEADING_HEIGHT);
  for (let row = firstRow; row <= lastRow; row++) draft.height(row, ROW_HEIGHT);
  formatColumns(draft, ranking, plan);
  highlightSummary(draft, ranking, plan, details, words);
  putSignatures(draft, plan, words, widths);
  putWorking(draft, ranking, plan, words, widths);
  return draft.finish({
    columnWidths: widths,
    frozen: { rows: firstRow, columns: plan.firstReviewer },
    page: {
      orientation: 'landscape',
      titleRows: { first: headingRow, last: headingRow },
      titleColumns: { first: plan.team, last: plan.enterprise },
      fitWidth: ranking.reviewers.length <= REVIEWERS_ON_A_PAGE,
      footer: '&P / &N',
    },
  });
}

function formatColumns(draft: SheetDraft, { method }: Ranking, plan: SummaryPlan): void {
  const { firstRow, lastRow } = plan;
  const column = (at: number | undefined, format: CellFormat): void => {
    if (at !== undefined) draft.format({ top: firstRow, left: at, bottom: lastRow, right: at }, format);
  };
  draft.format({ top: firstRow, left: plan.team, bottom: lastRow, right: plan.enterprise }, { ...TEXT, ...WRAPPED });
  draft.format({ top: firstRow, left: plan.firstReviewer, bottom: lastRow, right: plan.last }, CENTERED);
  column(plan.rawAverage, { numberFormat: averageFormat(method.decimals) });
  column(plan.average, { numberFormat: averageFormat(method.decimals), bold: true });
  column(plan.standardError, { numberFormat: averageFormat(2) });
  column(plan.exactAverage, { numberFormat: EXACT_AVERAGE_FORMAT });
  for (const { tieBreak, figure } of plan.comparisons) column(figure, { numberFormat: isMean(tieBreak) ? EXACT_AVERAGE_FORMAT : 'General' });
  column(plan.rank, { bold: true });
}

/** A dimension's mean may have no end; the other figures have two decimals, or three. */
function isMean({ kind }: TieBreak): boolean {
  return kind === 'dimension';
}

function caption({ method }: Ranking, { comparisons }: SummaryPlan, words: Messages): string {
  const trims = method.name !== 'trimmed' ? '' : method.trimScope === 'total' ? words.summary.trimTotal : words.summary.trimDimension;
  const sheet = { details: words.sheets.details, pending: words.status.pending };
  const compared = comparisons.length === 0 ? '' : words.summary.compared;
  return fill(words.summary.caption, { ...sheet, trim: fill(trims, sheet) + compared });
}

function headings({ reviewers, template }: Ranking, plan: SummaryPlan, words: Messages): string[] {
  const { columns } = words;
  const texts: string[] = [columns.team, columns.enterprise, ...reviewers.map(({ name }) => name)];
  const put = (column: number | undefined, text: string): void => {
    if (column !== undefined) texts[column] = text;
  };
  if (plan.firstTrimmedSum !== undefined) for (const { name } of template.dimensions) texts.push(fill(columns.trimmedSum, { dimension: name }));
  put(plan.counted, columns.counted);
  put(plan.pending, columns.pending);
  put(plan.rawAverage, columns.rawAverage);
  put(plan.average, columns.average);
  put(plan.standardError, columns.standardError);
  put(plan.exactAverage, columns.exactAverage);
  put(plan.averageRank, columns.averageRank);
  plan.comparisons.forEach(({ tieBreak, figure, after }, index) => {
    put(figure, fill(columns.comparison, { number: index + 1, tieBreak: tieBreakText(tieBreak, words, template.dimensions) }));
    put(after, fill(columns.rankAfter, { number: index + 1 }));
  });
  put(plan.rank, columns.rank);
  return texts;
}

/** Reviewers sign below their own column, the others below the table. */
function putSignatures(draft: SheetDraft, plan: SummaryPlan, words: Messages, widths: readonly number[]): void {
  const row = draft.addRow([words.summary.signatures]);
  draft.format(rowsRange(row, row, plan.lastReviewer), { ...BODY, ...TABLE_BODY });
  draft.merge({ top: row, left: plan.team, bottom: row, right: plan.enterprise });
  draft.height(row, 36);
  draft.addRow([]);
  const { tally, check, supervise } = words.summary;
  putWideText(draft, [tally, check, supervise].map((label) => label + '　'.repeat(10)).join(''), widths.slice(0, plan.last + 1));
  draft.height(draft.rowCount - 1, 30);
}

function columnWidths(ranking: Ranking, plan: SummaryPlan): number[] {
  const { firstTrimmedSum, counted, standardError, exactAverage, comparisons } = plan;
  const wide = new Set([standardError, exactAverage, ...comparisons.map(({ figure }) => figure)]);
  const widths = Array.from({ length: plan.last + 1 }, (_, column): number => {
    const isSum = firstTrimmedSum !== undefined && column >= firstTrimmedSum && column < counted;
    return isSum || wide.has(column) ? 15 : 11;
  });
  widths[plan.team] = fitWidth(ranking.entries.map(({ team }) => team), 16, 32);
  widths[plan.enterprise] = fitWidth(ranking.entries.map(({ enterprise }) => enterprise), 16, 34);
  ranking.reviewers.forEach(({ name }, index) => (widths[plan.firstReviewer + index] = fitWidth([name], plan.working === undefined ? 8 : 11, 14)));
  return widths;
}
