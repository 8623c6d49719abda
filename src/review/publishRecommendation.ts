import type { Messages } from '../locales/messages';
import { comparePublished } from '../scoring/readPublished';
import { selectTop, type LineTie, type Selection, type SelectionRule, type TieDecision } from '../scoring/selectTop';
import { composeRecommendation, type RecommendationList, type RecommendedEntry } from '../sheets/compose/recommendationSheet';
import type { RankingPlace } from '../sheets/compose/rankingLookup';
import type { RecommendationTerms, TieTerms } from '../sheets/compose/recommendationTerms';
import type { RankingRow } from '../sheets/recognise/rankingRow';
import type { WorksheetWriter } from '../workbook/port';
import { awardOfTitle } from './awardOfTitle';
import type { PublishedSheets } from './publishResults';
import type { RankingSource } from './readRankingSheets';
import { rememberedSelection } from './rememberedSelection';

/** What an association has decided. */
export interface Recommendation {
  readonly source: RankingSource;
  readonly rule: SelectionRule;
  readonly decision: TieDecision | undefined;
}

/** More entries and columns than a ranking that is written again will have gained. */
const MORE_ROWS = 500;
const MORE_COLUMNS = 20;

/** Returns which entries a recommendation takes. */
export function selectionOf({ source, rule, decision }: Recommendation): Selection<RankingRow> {
  return selectTop(source.rows, rule, decision);
}

/** Returns why there is no list to write yet; `undefined` where there is one. */
export function lackOfList({ chosen, tie }: Selection<RankingRow>): 'undecided' | 'nobody' | undefined {
  if (tie?.decided === false) return 'undecided';
  return chosen.length === 0 ? 'nobody' : undefined;
}

/** Returns whether two selections make the same list: the same entries with the same ranks and averages. */
export function isSameList(one: Selection<RankingRow>, other: Selection<RankingRow>): boolean {
  return one.chosen.length === other.chosen.length && one.chosen.every((row, index) => isSameRow(row, other.chosen[index]!));
}

/**
 * Writes 推荐名单 into the workbook; the reasons that people wrote into the one that stands stay with their entries. Resolves with
 * `undefined` where there is nothing to write yet. Rejects with the host's `HostFailure`.
 */
export async function publishRecommendation(recommendation: Recommendation, workbook: WorksheetWriter, words: Messages, progress?: Parameters<WorksheetWriter['write']>[1]): Promise<PublishedSheets | undefined> {
  if (lackOfList(selectionOf(recommendation)) !== undefined) return undefined;
  const remembered = await rememberedSelection(workbook);
  const names = await workbook.chooseNames(new Map([['recommendation', words.sheets.recommendation]]));
  const name = names.get('recommendation') ?? words.sheets.recommendation;
  const list = recommendationList(recommendation, remembered?.reasons ?? new Map());
  const outcome = await workbook.write([composeRecommendation(list, { ...words, sheets: { ...words.sheets, recommendation: name } })], progress);
  return { ...outcome, sheets: [{ role: 'recommendation', name }] };
}

/** Returns the list as it is put on paper. `reasons` are what people wrote, by entry. */
export function recommendationList(recommendation: Recommendation, reasons: ReadonlyMap<string, string>): RecommendationList {
  const { source } = recommendation;
  const selection = selectionOf(recommendation);
  const shared = sharedRanks(source.rows);
  const lastRank = Math.max(selection.tie?.rank ?? 0, ...selection.chosen.map(({ rank }) => rank ?? 0));
  return {
    award: awardOfTitle(source.title),
    terms: termsOf(recommendation, selection),
    entries: selection.chosen.map((row): RecommendedEntry => ({ ...row, rank: row.rank!, tied: shared.has(row.rank!), reason: reasons.get(row.key) ?? '' })),
    decimals: source.decimals,
    ranking: source.own ? placeOf(source) : undefined,
    line: { rank: lastRank, count: source.rows.filter(({ rank }) => rank !== null && rank <= lastRank).length },
  };
}

function isSameRow(a: RankingRow, b: RankingRow): boolean {
  const isSameAverage = a.average === null || b.average === null ? a.average === b.average : comparePublished(a.average, b.average) === 0;
  return a.key === b.key && a.rank === b.rank && a.provisional === b.provisional && isSameAverage;
}

/** Returns the ranks that several entries have. */
export function sharedRanks(rows: readonly Pick<RankingRow, 'rank'>[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(rows.flatMap(({ rank }) => {
    if (rank === null) return [];
    if (seen.has(rank)) return [rank];
    seen.add(rank);
    return [];
  }));
}

function termsOf({ source, rule, decision }: Recommendation, { chosen, leftOut, places, tie }: Selection<RankingRow>): RecommendationTerms {
  // Where a list is written, every tie is decided, so that each ranked entry is in one of the two.
  const share = rule.kind === 'share' ? { share: { ranked: chosen.length + leftOut.length, places } } : {};
  const terms = { source: source.sheet, rule, ...share };
  return tie === undefined || decision === undefined ? terms : { ...terms, tie: tieTerms(tie, decision) };
}

function tieTerms({ rank, entries, places }: LineTie<RankingRow>, decision: TieDecision): TieTerms {
  const isChoice = decision.kind === 'choose';
  const chosen = isChoice ? decision.chosen.length : decision.kind === 'include' ? entries.length : 0;
  return { rank, tied: entries.length, places, decision: decision.kind, chosen, reason: isChoice ? decision.reason.replace(/\s+/g, ' ').trim() : '' };
}

/** `undefined` where the ranking has no column of enterprises to find its entries by, which ours always has. */
function placeOf({ sheet, table }: RankingSource): RankingPlace | undefined {
  const { headingRow, lastRow, rank, team, enterprise, average, averageHeading } = table;
  if (enterprise === undefined) return undefined;
  return { sheet, headingRow, firstRow: headingRow + 1, lastRow: lastRow + MORE_ROWS, rank, team, enterprise, averageHeading, lastColumn: average + MORE_COLUMNS };
}
