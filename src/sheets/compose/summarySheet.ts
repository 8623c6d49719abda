import { absoluteAddress, columnLetters, sheetPrefix } from '../../workbook/address';
import type { CellContent, FormulaContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { aggregate } from '../../scoring/aggregate';
import { countedScores } from '../../scoring/countedScores';
import { hundredthsToNumber, sumHundredths } from '../../scoring/hundredths';
import { TRIM_FROM, type Method } from '../../scoring/method';
import { publishedToNumber } from '../../scoring/published';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import { ratioToNumber } from '../../scoring/ratio';
import { withoutDropped } from '../../scoring/trim';
import { averageFormulas, rowRange } from './averageFormulas';
import { methodKey } from './averageWords';
import { awardName } from './awardName';
import type { DetailPlan, PlannedBallot, PlannedEntry } from './detailPlan';
import { statusWord } from './detailSheet';
import { fixedRange, quoted } from './formulas';
import { averagesLive, ranksLive, trimsPlainly } from './liveMethod';
import { BODY, CENTERED, DROPPED, FAINT, fitWidth, HEADING, MISSING, putTitle, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { averageFormat, EXACT_AVERAGE_FORMAT, NO_RANK } from './resultText';
import { rowsRange, SheetDraft } from './sheetDraft';
import type { SummaryPlan } from './summaryPlan';

/** More reviewers than this do not fit the width of one A4 page legibly; the columns then run over several. */
const REVIEWERS_ON_A_PAGE = 20;

/** 评分汇总: entries × reviewers with totals, what is dropped struck through, average, rank, and lines to sign on. */
export function composeSummary(ranking: Ranking, plan: SummaryPlan, details: DetailPlan, words: Messages): SheetDocument {
  const { headingRow, firstRow, lastRow } = plan;
  const { decimals } = ranking.method;
  const draft = new SheetDraft('summary', words.sheets.summary);
  const widths = columnWidths(ranking, plan);
  putTitle(draft, fill(words.summary.title, { name: awardName(ranking.template) }), caption(ranking, words), widths);
  draft.addRow(headings(ranking, words));
  details.entries.forEach((planned, index) => draft.addRow(entryRow(planned, index, ranking, plan, details, words)));
  draft.format(rowsRange(headingRow, lastRow, plan.last), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(headingRow, headingRow, plan.last), HEADING);
  draft.height(headingRow, 44);
  for (let row = firstRow; row <= lastRow; row++) draft.height(row, ROW_HEIGHT);
  draft.format({ top: firstRow, left: plan.team, bottom: lastRow, right: plan.enterprise }, { ...TEXT, ...WRAPPED });
  draft.format({ top: firstRow, left: plan.firstReviewer, bottom: lastRow, right: plan.last }, CENTERED);
  draft.format({ top: firstRow, left: plan.average, bottom: lastRow, right: plan.average }, { numberFormat: averageFormat(decimals), bold: true });
  if (plan.exactAverage !== undefined) draft.format({ top: firstRow, left: plan.exactAverage, bottom: lastRow, right: plan.exactAverage }, { numberFormat: EXACT_AVERAGE_FORMAT });
  draft.format({ top: firstRow, left: plan.rank, bottom: lastRow, right: plan.rank }, { bold: true });
  highlight(draft, ranking, plan, details, words);
  putSignatures(draft, plan, words, widths);
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

function caption({ method }: Ranking, words: Messages): string {
  const trims = method.name !== 'trimmed' || !trimsPlainly(method) ? '' : method.trimScope === 'total' ? words.summary.trimTotal : words.summary.trimDimension;
  const sheet = { details: words.sheets.details, pending: words.status.pending };
  return fill(words.summary.caption, { ...sheet, trim: fill(trims, sheet) });
}

function headings({ reviewers, template, method }: Ranking, { columns }: Messages): string[] {
  const trimmed = methodKey(method) === 'trimmedDimension' ? template.dimensions.map(({ name }) => fill(columns.trimmedSum, { dimension: name })) : [];
  const exact = method.rankOn === 'exact' ? [columns.exactAverage] : [];
  return [columns.team, columns.enterprise, ...reviewers.map(({ name }) => name), ...trimmed, columns.counted, columns.pending, columns.average, ...exact, columns.rank];
}

function entryRow(planned: PlannedEntry, index: number, ranking: Ranking, plan: SummaryPlan, details: DetailPlan, words: Messages): CellContent[] {
  const { entry, ballots } = planned;
  const row = plan.firstRow + index;
  const cells: CellContent[] = Array.from({ length: plan.last + 1 }, () => null);
  cells[plan.team] = entry.team;
  cells[plan.enterprise] = entry.enterprise;
  for (const ballot of ballots) cells[plan.firstReviewer + ballot.ballot.reviewer] = totalCell(ballot, details, words);
  if (plan.firstTrimmedSum !== undefined) {
    trimmedSums(planned, ranking, details, words).forEach((sum, dimension) => (cells[plan.firstTrimmedSum! + dimension] = sum));
  }
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  const pending = entry.ballots.filter(({ status }) => status === 'pending').length;
  cells[plan.counted] = { formula: `COUNT(${totals})`, result: entry.counted };
  cells[plan.pending] = { formula: `COUNTIF(${totals},${quoted(words.status.pending)})`, result: pending };
  putAverage(cells, planned, row, ranking, plan);
  return cells;
}

/** The total where it counts, else the word why not. Of contradicting rows the one that is left counting. */
function totalCell({ ballot, first, last }: PlannedBallot, details: DetailPlan, words: Messages): FormulaContent {
  const sheet = sheetPrefix(words.sheets.details);
  const { total, status } = details.columns;
  const counted = quoted(words.status.counted);
  const result = ballot.total === undefined ? statusWord(ballot, words) : hundredthsToNumber(ballot.total);
  if (first === last) {
    const state = sheet + absoluteAddress(first, status);
    return { formula: `IF(${state}=${counted},${sheet}${absoluteAddress(first, total)},${state})`, result };
  }
  const states = sheet + fixedRange(first, status, last, status);
  return {
    formula: `IF(COUNTIF(${states},${counted})=1,SUMIF(${states},${counted},${sheet}${fixedRange(first, total, last, total)}),${quoted(words.status.pending)})`,
    result,
  };
}

function putAverage(cells: CellContent[], { entry, hasTotalsOnly }: PlannedEntry, row: number, { method }: Ranking, plan: SummaryPlan): void {
  if (entry.unranked === 'unknown') {
    for (let column = plan.average; column <= plan.rank; column++) cells[column] = NO_RANK;
    return;
  }
  const formulas = averagesLive(method) ? averageFormulas(row, plan, method, hasTotalsOnly) : undefined;
  const unlessNone = (formula: string): string => `IF(COUNT(${rowRange(row, plan.firstReviewer, plan.lastReviewer)})=0,${quoted(NO_RANK)},${formula})`;
  const cell = (formula: string | undefined, result: string | number): CellContent => (formula === undefined ? result : { formula: unlessNone(formula), result });
  cells[plan.average] = cell(formulas?.published, entry.average === null ? NO_RANK : publishedToNumber(entry.average));
  if (plan.exactAverage !== undefined) cells[plan.exactAverage] = cell(formulas?.exact, entry.exactAverage === null ? NO_RANK : ratioToNumber(entry.exactAverage));
  cells[plan.rank] = rankCell(entry, row, plan, method);
}

function rankCell(entry: RankedEntry, row: number, { average, exactAverage = average, firstRow, lastRow }: SummaryPlan, method: Method): CellContent {
  if (!ranksLive(method)) return entry.rank ?? NO_RANK;
  const own = `${columnLetters(exactAverage)}${String(row + 1)}`;
  const all = fixedRange(firstRow, exactAverage, lastRow, exactAverage);
  return { formula: `IF(ISNUMBER(${own}),RANK.EQ(${own},${all},0),${quoted(NO_RANK)})`, result: entry.rank ?? NO_RANK };
}

/** Each dimension's sum over the counted scores without one highest and one lowest; empty below five, and where a total alone counts. */
function trimmedSums({ entry, first, last, hasTotalsOnly }: PlannedEntry, { method, template }: Ranking, details: DetailPlan, words: Messages): CellContent[] {
  const { firstCounted, status } = details.columns;
  const prefix = sheetPrefix(words.sheets.details);
  const countedRows = `COUNTIF(${prefix}${fixedRange(first, status, last, status)},${quoted(words.status.counted)})`;
  const ballots = countedScores(entry.ballots);
  const dropped = ballots.length === 0 ? undefined : aggregate(ballots, method).droppedScores;
  return template.dimensions.map((_, dimension) => {
    const column = firstCounted! + dimension;
    const range = prefix + fixedRange(first, column, last, column);
    const isEnough = `COUNT(${range})>=${String(TRIM_FROM)}`;
    const condition = hasTotalsOnly ? `AND(${isEnough},COUNT(${range})=${countedRows})` : isEnough;
    const sum = dropped === undefined ? '' : hundredthsToNumber(sumHundredths(withoutDropped(ballots.map(({ scores }) => scores[dimension]!), dropped[dimension])));
    return !trimsPlainly(method) ? sum : { formula: `IF(${condition},ROUND(SUM(${range})-MAX(${range})-MIN(${range}),2),"")`, result: sum };
  });
}

function highlight(draft: SheetDraft, { method }: Ranking, plan: SummaryPlan, details: DetailPlan, words: Messages): void {
  const { firstRow, lastRow, firstReviewer, lastReviewer } = plan;
  if (lastRow < firstRow || lastReviewer < firstReviewer) return;
  const range = { top: firstRow, left: firstReviewer, bottom: lastRow, right: lastReviewer };
  const row = String(firstRow + 1);
  const first = `$${columnLetters(firstReviewer)}${row}`;
  const last = `$${columnLetters(lastReviewer)}${row}`;
  const cell = `${columnLetters(firstReviewer)}${row}`;
  draft.highlight({ range, formula: `${cell}=${quoted(words.status.pending)}`, format: MISSING });
  draft.highlight({ range, formula: `ISTEXT(${cell})`, format: FAINT });
  const dropsTotals = method.name === 'trimmed' && trimsPlainly(method) && (method.trimScope === 'total' || details.entries.some(({ hasTotalsOnly }) => hasTotalsOnly));
  if (!dropsTotals) return;
  const all = `${first}:${last}`;
  const sums = plan.firstTrimmedSum === undefined ? '' : `COUNT($${columnLetters(plan.firstTrimmedSum)}${row}:$${columnLetters(plan.counted - 1)}${row})=0,`;
  const formula =
    `AND(ISNUMBER(${cell}),${sums}COUNT(${all})>=${String(TRIM_FROM)},` +
    `OR(AND(${cell}=MAX(${all}),COUNTIF(${first}:${cell},${cell})=1),AND(${cell}=MIN(${all}),COUNTIF(${cell}:${last},${cell})=1)))`;
  draft.highlight({ range, formula, format: DROPPED });
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
  const widths = Array.from({ length: plan.last + 1 }, (_, column): number => ((column > plan.lastReviewer && column < plan.counted) || column === plan.exactAverage ? 15 : 11));
  widths[plan.team] = fitWidth(ranking.entries.map(({ team }) => team), 16, 32);
  widths[plan.enterprise] = fitWidth(ranking.entries.map(({ enterprise }) => enterprise), 16, 34);
  ranking.reviewers.forEach(({ name }, index) => (widths[plan.firstReviewer + index] = fitWidth([name], 8, 14)));
  return widths;
}
