import { absoluteAddress, sheetPrefix } from '../../workbook/address';
import type { FormulaContent } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { thresholdsOf, type Method } from '../../scoring/method';
import { formatPublished } from '../../scoring/published';
import type { RankedEntry, Ranking } from '../../scoring/ranking';
import type { TieBreak } from '../../scoring/tieBreak';
import { countTotalsOnly } from '../../scoring/totalsOnly';
import { dropFor, trimsFrom } from '../../scoring/trimThresholds';
import { trimmedSumsRange } from './averageFormulas';
import type { PlannedEntry } from './detailPlan';
import { fixedRange, quoted } from './formulas';
import { averageFormat } from './resultText';
import type { SummaryPlan } from './summaryPlan';
import { isDecidedBy } from './tieBreakFormulas';
import { tieBreakText } from './tieBreakText';
import { byPanelSize, trimSteps } from './trimFormulas';

/** What remarks are made from. */
export interface RemarkSource {
  readonly ranking: Ranking;
  readonly summary: SummaryPlan;
  readonly words: Messages;
  /** The cell with a dimension's name, so that no name from a file stands inside a formula. */
  readonly dimensionHeading: (dimension: number) => string;
}

/** A part of a remark; empty where it does not apply. */
interface Piece {
  readonly formula: string;
  readonly result: string;
}

/** Returns the remark on an entry of 排名结果: what the scores decide is live, what only a person can resolve stands as words. `row` is that of 评分汇总. */
export function remarkCell(planned: PlannedEntry, row: number, source: RemarkSource): FormulaContent {
  const { entry } = planned;
  const fixed = fixedRemark(entry, source.words);
  const pieces: Piece[] = [
    ...ballotPieces(entry, row, source),
    ...trimPieces(planned, row, source),
    ...uncountedPieces(entry, row, source),
    ...(fixed === '' ? [] : [{ formula: quoted(fixed), result: fixed }]),
    ...rawAveragePieces(entry, row, source),
    ...decidedPieces(entry, row, source),
  ];
  return { formula: pieces.map(({ formula }) => formula).join('&'), result: pieces.map(({ result }) => result).join('') };
}

function when(condition: string, sentence: string): string {
  return `IF(${condition},${sentence},"")`;
}

/** How many ballots are pending or excused. */
function ballotPieces({ ballots }: RankedEntry, row: number, { summary, words }: RemarkSource): Piece[] {
  const sheet = sheetPrefix(words.sheets.summary);
  const pendingCell = sheet + absoluteAddress(row, summary.pending);
  const totals = sheet + fixedRange(row, summary.firstReviewer, row, summary.lastReviewer);
  const piece = (count: string, sentence: string, known: number): Piece => ({ formula: when(`${count}>0`, countSentence(sentence, count)), result: known > 0 ? fill(sentence, { count: known }) : '' });
  const countOf = (status: string): number => ballots.filter((ballot) => ballot.status === status).length;
  const states = Object.entries(words.states).map(([state, word]) => piece(`COUNTIF(${totals},${quoted(word)})`, words.ranking.excused.replace('{state}', word), countOf(state)));
  return [piece(pendingCell, words.ranking.provisional, countOf('pending')), ...states];
}

/** Where trimming did not apply, or did in another way. */
function trimPieces({ entry, hasTotalsOnly }: PlannedEntry, row: number, { ranking, summary, words }: RemarkSource): Piece[] {
  const from = trimsFromOf(ranking.method);
  if (from === undefined || entry.unranked !== undefined) return [];
  const sheet = sheetPrefix(words.sheets.summary);
  const counted = sheet + absoluteAddress(row, summary.counted);
  const text = fill(words.ranking.tooFew, { from });
  const tooFew = { formula: when(`${counted}<${String(from)}`, quoted(text)), result: entry.counted < from ? text : '' };
  const sums = trimmedSumsRange(row, summary);
  if (!hasTotalsOnly || sums === undefined) return [tooFew];
  const isInstead = `AND(${byPanelSize(counted, trimSteps(ranking.method), String, '0')}>0,COUNT(${sheet}${sums})=0)`;
  const instead = dropFor(entry.counted, thresholdsOf(ranking.method)) > 0 && countTotalsOnly(entry.ballots) > 0;
  return [tooFew, { formula: when(isInstead, quoted(words.ranking.byTotal)), result: instead ? words.ranking.byTotal : '' }];
}

/** From how many reviewers up totals are dropped, where the method drops any. */
function trimsFromOf(method: Method): number | undefined {
  return method.name === 'trimmed' ? trimsFrom(thresholdsOf(method)) : undefined;
}

function uncountedPieces({ unranked }: RankedEntry, row: number, { summary, words }: RemarkSource): Piece[] {
  if (unranked !== 'nothing-counted') return [];
  const counted = sheetPrefix(words.sheets.summary) + absoluteAddress(row, summary.counted);
  return [{ formula: when(`${counted}=0`, quoted(words.ranking.nothingCounted)), result: words.ranking.nothingCounted }];
}

function fixedRemark({ unranked, provisional, ballots }: RankedEntry, { ranking, sheets }: Messages): string {
  if (unranked === 'unknown') return ranking.unknown;
  if (unranked === 'not-comparable') return fill(ranking.notComparable, { findings: sheets.findings });
  return unranked === undefined && provisional && ballots.every(({ status }) => status !== 'pending') ? ranking.doubtful : '';
}

/** The raw average always stands beside an adjusted one. */
function rawAveragePieces({ rawAverage, unranked }: RankedEntry, row: number, { ranking, summary, words }: RemarkSource): Piece[] {
  if (summary.rawAverage === undefined || unranked === 'unknown') return [];
  const cell = sheetPrefix(words.sheets.summary) + absoluteAddress(row, summary.rawAverage);
  const number = `TEXT(${cell},${quoted(averageFormat(ranking.method.decimals))})`;
  const sentence = words.ranking.rawAverage.replace('{average}', '{count}');
  return [{ formula: when(`ISNUMBER(${cell})`, countSentence(sentence, number)), result: rawAverage === undefined ? '' : fill(words.ranking.rawAverage, { average: formatPublished(rawAverage) }) }];
}

/** A rank that ties decided says by what: the last comparison that settled it. */
function decidedPieces({ decidedBy, unranked }: RankedEntry, row: number, source: RemarkSource): Piece[] {
  const { ranking, summary, words } = source;
  if (summary.comparisons.length === 0 || unranked === 'unknown') return [];
  const formula = summary.comparisons.reduce((earlier, comparison) => `IF(${isDecidedBy(comparison, row, summary, words)},${decidedSentence(comparison.tieBreak, source)},${earlier})`, '""');
  const tieBreak = decidedBy === undefined ? '' : tieBreakText(decidedBy, words, ranking.template.dimensions);
  return [{ formula, result: decidedBy === undefined ? '' : fill(words.ranking.decidedBy, { tieBreak }) }];
}

function decidedSentence(tieBreak: TieBreak, { words, dimensionHeading }: RemarkSource): string {
  const sentence = (text: string): string => words.ranking.decidedBy.replace('{tieBreak}', text);
  if (tieBreak.kind !== 'dimension') return quoted(sentence(tieBreakText(tieBreak, words, [])));
  return countSentence(sentence(words.method.tieBreaks.dimension.replace('{dimension}', '{count}')), dimensionHeading(tieBreak.index));
}

/** Returns the sentence as a formula, its {count} calculated, the other values filled in. */
export function countSentence(sentence: string, count: string, values: Readonly<Record<string, number>> = {}): string {
  const [before = '', after = ''] = sentence.split('{count}').map((part) => fill(part, values));
  return `${quoted(before)}&${count}&${quoted(after)}`;
}
