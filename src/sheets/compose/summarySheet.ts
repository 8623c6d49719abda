import { absoluteAddress, columnLetters, sheetPrefix } from '../../workbook/address';
import type { CellContent, FormulaContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { aggregate } from '../../scoring/aggregate';
import { countedScores } from '../../scoring/consolidate';
import { hundredthsToNumber, sumHundredths } from '../../scoring/hundredths';
import { TRIM_FROM } from '../../scoring/method';
import { publishedToNumber } from '../../scoring/published';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import { withoutDropped } from '../../scoring/trim';
import { awardName } from './awardName';
import type { DetailPlan, PlannedBallot, PlannedEntry } from './detailPlan';
import { statusWord } from './detailSheet';
import { fixedRange, quoted, roundedMedian, roundedQuotient, trimmedQuotient } from './formulas';
import { methodKey } from './methodSentence';
import { BODY, CENTERED, DROPPED, FAINT, fitWidth, HEADING, MISSING, putTitle, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { averageFormat, NO_RANK } from './resultText';
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
  draft.format({ top: firstRow, left: plan.rank, bottom: lastRow, right: plan.rank }, { bold: true });
  highlight(draft, ranking, plan, words);
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
  const trims = method.name !== 'trimmed' ? '' : method.trimScope === 'total' ? words.summary.trimTotal : words.summary.trimDimension;
  const sheet = { details: words.sheets.details, pending: words.status.pending };
  return fill(words.summary.caption, { ...sheet, trim: fill(trims, sheet) });
}

function headings({ reviewers, template, method }: Ranking, { columns }: Messages): string[] {
  const trimmed = methodKey(method) === 'trimmedDimension' ? template.dimensions.map(({ name }) => fill(columns.trimmedSum, { dimension: name })) : [];
  return [columns.team, columns.enterprise, ...reviewers.map(({ name }) => name), ...trimmed, columns.counted, columns.pending, columns.average, columns.rank];
}

function entryRow({ entry, first, last, ballots }: PlannedEntry, index: number, ranking: Ranking, plan: SummaryPlan, details: DetailPlan, words: Messages): CellContent[] {
  const row = plan.firstRow + index;
  const cells: CellContent[] = Array.from({ length: plan.last + 1 }, () => null);
  cells[plan.team] = entry.team;
  cells[plan.enterprise] = entry.enterprise;
  for (const planned of ballots) cells[plan.firstReviewer + planned.ballot.reviewer] = totalCell(planned, details, words);
  if (plan.firstTrimmedSum !== undefined) {
    trimmedSums(entry, { first, last }, ranking, details, words).forEach((sum, dimension) => (cells[plan.firstTrimmedSum! + dimension] = sum));
  }
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  const pending = entry.ballots.filter(({ status }) => status === 'pending').length;
  cells[plan.counted] = { formula: `COUNT(${totals})`, result: entry.counted };
  cells[plan.pending] = { formula: `COUNTIF(${totals},${quoted(words.status.pending)})`, result: pending };
  cells[plan.average] = entry.unranked === 'unknown' ? NO_RANK : averageCell(entry, row, totals, ranking, plan);
  cells[plan.rank] = rankCell(entry, row, plan);
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
    formula: `IF(COUNTIF(${states},${counted})=1,SUM(${sheet}${fixedRange(first, total, last, total)}),${quoted(words.status.pending)})`,
    result,
  };
}

function averageCell(entry: RankedEntry, row: number, totals: string, { method }: Ranking, plan: SummaryPlan): FormulaContent {
  const result = entry.average === null ? NO_RANK : publishedToNumber(entry.average);
  const formula = averageFormula(row, totals, method.name, plan, method.decimals);
  return { formula: `IF(COUNT(${totals})=0,${quoted(NO_RANK)},${formula})`, result };
}

function averageFormula(row: number, totals: string, method: Ranking['method']['name'], plan: SummaryPlan, decimals: number): string {
  const mean = roundedQuotient(`SUM(${totals})`, `COUNT(${totals})`, decimals);
  if (method === 'mean') return mean;
  if (method === 'median') return roundedMedian(totals, decimals);
  if (plan.firstTrimmedSum === undefined) return trimmedQuotient(totals, TRIM_FROM, decimals);
  const sums = rowRange(row, plan.firstTrimmedSum, plan.counted - 1);
  const trimmed = roundedQuotient(`SUM(${sums})`, `(COUNT(${totals})-2)`, decimals);
  return `IF(COUNT(${totals})>=${String(TRIM_FROM)},${trimmed},${mean})`;
}

function rankCell(entry: RankedEntry, row: number, { average, firstRow, lastRow }: SummaryPlan): CellContent {
  if (entry.unranked === 'unknown') return NO_RANK;
  const own = `${columnLetters(average)}${String(row + 1)}`;
  const all = fixedRange(firstRow, average, lastRow, average);
  return { formula: `IF(ISNUMBER(${own}),RANK.EQ(${own},${all},0),${quoted(NO_RANK)})`, result: entry.rank ?? NO_RANK };
}

/** Each dimension's sum over the counted scores without one highest and one lowest; empty below five. */
function trimmedSums(entry: RankedEntry, block: { first: number; last: number }, { method, template }: Ranking, details: DetailPlan, words: Messages): FormulaContent[] {
  const ballots = countedScores(entry.ballots);
  const dropped = ballots.length === 0 ? undefined : aggregate(ballots, method).droppedScores;
  return template.dimensions.map((_, dimension) => {
    const column = details.columns.firstCounted! + dimension;
    const range = sheetPrefix(words.sheets.details) + fixedRange(block.first, column, block.last, column);
    const kept = withoutDropped(ballots.map(({ scores }) => scores[dimension]!), dropped?.[dimension]);
    return {
      formula: `IF(COUNT(${range})>=${String(TRIM_FROM)},ROUND(SUM(${range})-MAX(${range})-MIN(${range}),2),"")`,
      result: dropped === undefined ? '' : hundredthsToNumber(sumHundredths(kept)),
    };
  });
}

function highlight(draft: SheetDraft, { method }: Ranking, plan: SummaryPlan, words: Messages): void {
  const { firstRow, lastRow, firstReviewer, lastReviewer } = plan;
  if (lastRow < firstRow || lastReviewer < firstReviewer) return;
  const range = { top: firstRow, left: firstReviewer, bottom: lastRow, right: lastReviewer };
  const row = String(firstRow + 1);
  const first = `$${columnLetters(firstReviewer)}${row}`;
  const last = `$${columnLetters(lastReviewer)}${row}`;
  const cell = `${columnLetters(firstReviewer)}${row}`;
  draft.highlight({ range, formula: `${cell}=${quoted(words.status.pending)}`, format: MISSING });
  draft.highlight({ range, formula: `ISTEXT(${cell})`, format: FAINT });
  if (methodKey(method) !== 'trimmedTotal') return;
  const all = `${first}:${last}`;
  const formula =
    `AND(ISNUMBER(${cell}),COUNT(${all})>=${String(TRIM_FROM)},` +
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

function rowRange(row: number, first: number, last: number): string {
  const number = String(row + 1);
  return `${columnLetters(first)}${number}:${columnLetters(last)}${number}`;
}

function columnWidths(ranking: Ranking, plan: SummaryPlan): number[] {
  const widths = Array.from({ length: plan.last + 1 }, (_, column): number => (column > plan.lastReviewer && column < plan.counted ? 15 : 11));
  widths[plan.team] = fitWidth(ranking.entries.map(({ team }) => team), 16, 32);
  widths[plan.enterprise] = fitWidth(ranking.entries.map(({ enterprise }) => enterprise), 16, 34);
  ranking.reviewers.forEach(({ name }, index) => (widths[plan.firstReviewer + index] = fitWidth([name], 8, 14)));
  return widths;
}
