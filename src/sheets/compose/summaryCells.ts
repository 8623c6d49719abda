import { absoluteAddress, columnLetters, sheetPrefix } from '../../workbook/address';
import type { CellContent, FormulaContent } from '../../workbook/sheetDocument';
import type { Messages } from '../../locales/messages';
import { aggregate } from '../../scoring/aggregate';
import { countedScores } from '../../scoring/countedScores';
import { hundredthsToNumber, sumHundredths } from '../../scoring/hundredths';
import { publishedToNumber } from '../../scoring/published';
import type { Ranking } from '../../scoring/ranking';
import { ratioToNumber } from '../../scoring/ratio';
import { withoutDropped } from '../../scoring/trim';
import { averageFormulas, rowRange } from './averageFormulas';
import type { ComparedEntry } from './comparedEntries';
import type { DetailPlan, PlannedBallot, PlannedEntry } from './detailPlan';
import { statusWord } from './detailSheet';
import { fixedRange, quoted, roundedQuotient } from './formulas';
import { NO_RANK } from './resultText';
import type { SummaryPlan } from './summaryPlan';
import { rankAfter, tieBreakFigure } from './tieBreakFormulas';
import { byPanelSize, trimmedSum, trimSteps } from './trimFormulas';

/** What the rows of 评分汇总 are made from. */
export interface SummarySource {
  readonly ranking: Ranking;
  readonly plan: SummaryPlan;
  readonly details: DetailPlan;
  readonly words: Messages;
}

/** Returns the cells of an entry's row (0-based) in 评分汇总. */
export function summaryCells(planned: PlannedEntry, compared: ComparedEntry, row: number, source: SummarySource): CellContent[] {
  const { plan, words } = source;
  const { entry, ballots } = planned;
  const cells: CellContent[] = Array.from({ length: plan.last + 1 }, () => null);
  cells[plan.team] = entry.team;
  cells[plan.enterprise] = entry.enterprise;
  for (const ballot of ballots) cells[plan.firstReviewer + ballot.ballot.reviewer] = totalCell(ballot, source);
  if (plan.firstTrimmedSum !== undefined) {
    trimmedSums(planned, source).forEach((sum, dimension) => (cells[plan.firstTrimmedSum! + dimension] = sum));
  }
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  const pending = entry.ballots.filter(({ status }) => status === 'pending').length;
  cells[plan.counted] = { formula: `COUNT(${totals})`, result: entry.counted };
  cells[plan.pending] = { formula: `COUNTIF(${totals},${quoted(words.status.pending)})`, result: pending };
  if (entry.unranked === 'unknown') for (let column = plan.pending + 1; column <= plan.rank; column++) cells[column] = NO_RANK;
  else {
    putAverages(cells, planned, row, source);
    putRanks(cells, planned, compared, row, source);
  }
  return cells;
}

/** The total where it counts, else the word why not. Of contradicting rows the one that is left counting. */
function totalCell({ ballot, first, last }: PlannedBallot, { details, words }: SummarySource): FormulaContent {
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

/** The raw average stands beside an adjusted one. What cannot be compared, as all entries of groups that share no reviewer, has no average at all. */
function putAverages(cells: CellContent[], { entry, hasTotalsOnly }: PlannedEntry, row: number, { ranking: { method }, plan }: SummarySource): void {
  const { decimals, rounding } = method;
  const totals = rowRange(row, plan.firstReviewer, plan.lastReviewer);
  const isIncomparable = entry.unranked === 'not-comparable' && method.name === 'calibrated';
  const put = (column: number | undefined, formula: string, result: number | undefined, from = totals): void => {
    if (column !== undefined) cells[column] = { formula: `IF(COUNT(${from})=0,${quoted(NO_RANK)},${formula})`, result: result ?? NO_RANK };
  };
  const { rawAverage: raw } = entry;
  put(plan.rawAverage, roundedQuotient(`SUM(${totals})`, `COUNT(${totals})`, decimals, rounding), raw === undefined ? undefined : publishedToNumber(raw));
  if (plan.standardError !== undefined) cells[plan.standardError] = entry.standardError ?? NO_RANK;
  if (isIncomparable) {
    for (const column of [plan.average, plan.exactAverage]) if (column !== undefined) cells[column] = NO_RANK;
    return;
  }
  const { published, exact, from } = averageFormulas(row, plan, method, hasTotalsOnly);
  put(plan.average, published, entry.average === null ? undefined : publishedToNumber(entry.average), from);
  put(plan.exactAverage, exact, entry.exactAverage === null ? undefined : ratioToNumber(entry.exactAverage), from);
}

/** The rank by averages, and for each tie-break the figure it looks at and the rank after it. */
function putRanks(cells: CellContent[], planned: PlannedEntry, { figures, ranks }: ComparedEntry, row: number, { plan, details, words }: SummarySource): void {
  const { average, exactAverage = average, firstRow, lastRow } = plan;
  const own = `${columnLetters(exactAverage)}${String(row + 1)}`;
  const all = fixedRange(firstRow, exactAverage, lastRow, exactAverage);
  cells[plan.averageRank] = { formula: `IF(ISNUMBER(${own}),RANK.EQ(${own},${all},0),${quoted(NO_RANK)})`, result: ranks[0] ?? NO_RANK };
  plan.comparisons.forEach((comparison, index) => {
    cells[comparison.figure] = { formula: tieBreakFigure(comparison.tieBreak, row, plan, planned, details, words), result: figures[index] ?? '' };
    cells[comparison.after] = { formula: rankAfter(comparison, row, plan), result: ranks[index + 1] ?? NO_RANK };
  });
}

/** Each dimension's sum over the counted scores without those that are dropped; empty where none are, and where a total alone counts. */
function trimmedSums({ entry, first, last, hasTotalsOnly }: PlannedEntry, { ranking: { method, template }, details, words }: SummarySource): CellContent[] {
  const { firstCounted, status } = details.columns;
  const prefix = sheetPrefix(words.sheets.details);
  const countedRows = `COUNTIF(${prefix}${fixedRange(first, status, last, status)},${quoted(words.status.counted)})`;
  const ballots = countedScores(entry.ballots);
  const dropped = ballots.length === 0 ? undefined : aggregate(ballots, method).droppedScores;
  return template.dimensions.map((_, dimension) => {
    const column = firstCounted! + dimension;
    const range = prefix + fixedRange(first, column, last, column);
    const sum = byPanelSize(`COUNT(${range})`, trimSteps(method), (drop) => (drop === 0 ? '""' : `ROUND(${trimmedSum(range, drop)},2)`), '""');
    return {
      formula: hasTotalsOnly ? `IF(COUNT(${range})=${countedRows},${sum},"")` : sum,
      result: dropped === undefined ? '' : hundredthsToNumber(sumHundredths(withoutDropped(ballots.map(({ scores }) => scores[dimension]!), dropped[dimension]))),
    };
  });
}
