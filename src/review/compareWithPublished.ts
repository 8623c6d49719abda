import { entryKey, entryKeyText } from '../scoring/entryKey';
import type { Method } from '../scoring/method';
import { nameKey } from '../scoring/nameKey';
import type { Published } from '../scoring/published';
import type { BallotRow, RankedEntry, Ranking } from '../scoring/ranking';
import type { PlacedMark } from '../scoring/scoreSheet';
import { comparePublished } from '../scoring/readPublished';
import { markContent } from '../sheets/compose/detailSheet';
import { methodSentence } from '../sheets/compose/methodSentence';
import type { Messages } from '../locales/messages';
import { valueText } from '../sheets/recognise/gridView';
import { readRanking } from '../sheets/recognise/readRanking';
import type { Grid } from '../workbook/grid';
import type { ConsolidatedReview } from './consolidateReview';
import { readDetails, type DetailRow, type PublishedDetails } from './readDetails';
import { statedMethod } from './rememberedMethod';

/** What is different now from the results that stand in the workbook. */
export interface PublishedChanges {
  readonly scores: readonly ScoreChange[];
  readonly reviewersAdded: readonly string[];
  readonly reviewersGone: readonly string[];
  readonly entriesAdded: readonly EntryName[];
  readonly entriesGone: readonly EntryName[];
  /** Entries whose rank or published average is another one. */
  readonly results: readonly ResultChange[];
  readonly method?: { readonly from: Method; readonly to: Method };
  /** Whether the dimensions have other names. */
  readonly otherDimensions: boolean;
}

export interface EntryName {
  readonly team: string;
  readonly enterprise: string;
}

export interface ScoreChange extends EntryName {
  readonly reviewer: string;
  /** `undefined` for a total that is given alone. */
  readonly dimension: string | undefined;
  /** Empty for a blank cell. */
  readonly from: string;
  readonly to: string;
  /** Where the score stands now; `undefined` where the reviewer no longer lists the entry. */
  readonly place: ScorePlace | undefined;
}

export interface ScorePlace {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
}

export interface ResultChange extends EntryName {
  readonly rank: { readonly from: number | null; readonly to: number | null };
  readonly average: { readonly from: Published | null; readonly to: Published | null };
}

/** Our sheets as they stand in the workbook. */
export interface OwnResults {
  readonly ranking?: Grid | undefined;
  readonly details?: Grid | undefined;
}

/** Returns what is different now from our results in the workbook; `undefined` where there are none or they can no longer be read. */
export function compareWithPublished({ ranking }: ConsolidatedReview, own: OwnResults): PublishedChanges | undefined {
  const details = readDetails(own.details);
  const published = own.ranking === undefined ? undefined : readRanking(own.ranking);
  if (details === undefined || published === undefined) return undefined;
  const before = names(details.rows, published.rows);
  const entriesNow = new Map(ranking.entries.map(({ team, enterprise }) => [keyOf({ team, enterprise }), { team, enterprise }]));
  const reviewersNow = scoringReviewers(ranking);
  const results = new Map(published.rows.map((row) => [row.key, row]));
  const from = statedMethod(own.ranking);
  return {
    scores: scoreChanges(ranking, details),
    reviewersAdded: only(reviewersNow, before.reviewers),
    reviewersGone: only(before.reviewers, reviewersNow),
    entriesAdded: only(entriesNow, before.entries),
    entriesGone: only(before.entries, entriesNow),
    results: ranking.entries.flatMap((entry) => {
      const old = results.get(keyOf(entry));
      return old === undefined ? [] : resultChange(entry, old);
    }),
    ...(from === undefined || sameSentence(from, ranking.method, details.words) ? {} : { method: { from, to: ranking.method } }),
    otherDimensions: details.dimensions.map(nameKey).join('\n') !== ranking.template.dimensions.map(({ name }) => nameKey(name)).join('\n'),
  };
}

/** Returns whether writing now would write what stands there. */
export function isUnchanged({ scores, reviewersAdded, reviewersGone, entriesAdded, entriesGone, results, method, otherDimensions }: PublishedChanges): boolean {
  return [scores, reviewersAdded, reviewersGone, entriesAdded, entriesGone, results].every(({ length }) => length === 0) && method === undefined && !otherDimensions;
}

function keyOf({ team, enterprise }: EntryName): string {
  return entryKeyText(entryKey(team, enterprise));
}

function names(details: readonly DetailRow[], ranking: readonly EntryName[]): { readonly entries: Map<string, EntryName>; readonly reviewers: Map<string, string> } {
  return {
    entries: new Map([...details, ...ranking].map(({ team, enterprise }) => [keyOf({ team, enterprise }), { team, enterprise }])),
    reviewers: new Map(details.map(({ reviewer }) => [nameKey(reviewer), reviewer])),
  };
}

/** Reviewers of whom 评分明细 has a row; where no entry of theirs could be told, it has none. */
function scoringReviewers({ entries, reviewers }: Ranking): Map<string, string> {
  const scoring = new Set(entries.flatMap(({ ballots }) => ballots.map(({ reviewer }) => reviewer)));
  return new Map(reviewers.flatMap(({ name }, reviewer) => (scoring.has(reviewer) ? [[nameKey(name), name]] : [])));
}

function only<Value>(these: ReadonlyMap<string, Value>, others: ReadonlyMap<string, unknown>): Value[] {
  return [...these].flatMap(([key, value]) => (others.has(key) ? [] : [value]));
}

/** Trimming scopes that no sentence tells apart are the same. */
function sameSentence(a: Method, b: Method, words: Messages): boolean {
  return methodSentence(a, words) === methodSentence(b, words);
}

function resultChange({ team, enterprise, rank, average }: RankedEntry, old: { readonly rank: number | null; readonly average: Published | null }): ResultChange[] {
  const sameAverage = average === null || old.average === null ? average === old.average : comparePublished(average, old.average) === 0;
  if (rank === old.rank && sameAverage) return [];
  return [{ team, enterprise, rank: { from: old.rank, to: rank }, average: { from: old.average, to: average } }];
}

/** A row of 评分明细, as it stands there or would. */
type ComparedRow = Omit<DetailRow, 'file'>;

interface CurrentRow extends ComparedRow {
  /** `undefined` where the reviewer does not list the entry. */
  readonly source: BallotRow | undefined;
}

/** The scores of reviewers and entries that are there before and now; those that came or went are said once, by name. */
function scoreChanges(ranking: Ranking, details: PublishedDetails): ScoreChange[] {
  const now = groupRows(currentRows(ranking, details.words));
  const before = groupRows(details.rows);
  const isKnown = knownIn(details.rows);
  const isStillThere = knownIn([...now.values()].flatMap(([first]) => first ?? []));
  const columns = new Map(details.dimensions.map((name, column) => [nameKey(name), column]));
  const compared = ranking.template.dimensions.flatMap(({ name }, dimension) => {
    const column = columns.get(nameKey(name));
    return column === undefined ? [] : [{ name, dimension, column }];
  });
  return [
    ...[...now].flatMap(([key, rows]) => (isKnown(rows[0]!) ? differences(before.get(key) ?? [], rows, compared) : [])),
    ...[...before].flatMap(([key, rows]) => (!now.has(key) && isStillThere(rows[0]!) ? differences(rows, [], compared) : [])),
  ];
}

/** Returns whether both the entry and the reviewer of a row are among the rows, though perhaps not together. */
function knownIn(rows: readonly ComparedRow[]): (row: ComparedRow) => boolean {
  const entries = new Set(rows.map((row) => row.entryKey));
  const reviewers = new Set(rows.map((row) => row.reviewerKey));
  return (row) => entries.has(row.entryKey) && reviewers.has(row.reviewerKey);
}

function groupRows<Row extends ComparedRow>(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${row.entryKey}\n${row.reviewerKey}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Returns what 评分明细 would show now. */
function currentRows({ entries, reviewers, template }: Ranking, words: Messages): CurrentRow[] {
  return entries.flatMap(({ team, enterprise, ballots }) => {
    const entryKey = keyOf({ team, enterprise });
    return ballots.flatMap((ballot): CurrentRow[] => {
      const reviewer = reviewers[ballot.reviewer]!.name;
      const whose = { team, enterprise, reviewer, entryKey, reviewerKey: nameKey(reviewer) };
      if (ballot.rows.length === 0) return [{ ...whose, scores: template.dimensions.map(() => null), totalAlone: '', source: undefined }];
      return ballot.rows.map((source) => ({ ...whose, scores: source.row.marks.map(({ mark }) => markContent(mark, words)), totalAlone: totalAlone(source, words), source }));
    });
  });
}

function totalAlone({ row: { total } }: BallotRow, words: Messages): string {
  return total === undefined ? '' : valueText(markContent(total.mark, words));
}

interface ComparedDimension {
  readonly name: string;
  /** Its position in the template, and in 评分明细. */
  readonly dimension: number;
  readonly column: number;
}

function differences(before: readonly ComparedRow[], now: readonly CurrentRow[], compared: readonly ComparedDimension[]): ScoreChange[] {
  const longer = before.length > now.length ? before : now;
  return longer.flatMap((_, index) => rowDifferences(before[index], now[index], compared));
}

function rowDifferences(old: ComparedRow | undefined, current: CurrentRow | undefined, compared: readonly ComparedDimension[]): ScoreChange[] {
  const { team, enterprise, reviewer } = (current ?? old)!;
  const source = current?.source;
  const inDimensions = compared.flatMap(({ name, dimension, column }): ScoreChange[] => {
    const [from, to] = [old?.scores[column] ?? null, current?.scores[dimension] ?? null];
    if (from === to || valueText(from) === valueText(to)) return [];
    return [{ team, enterprise, reviewer, dimension: name, from: valueText(from), to: valueText(to), place: placeOf(source, source?.row.marks[dimension]) }];
  });
  const [from, to] = [old?.totalAlone ?? '', current?.totalAlone ?? ''];
  return from === to ? inDimensions : [...inDimensions, { team, enterprise, reviewer, dimension: undefined, from, to, place: placeOf(source, source?.row.total) }];
}

function placeOf(source: BallotRow | undefined, placed: PlacedMark | undefined): ScorePlace | undefined {
  const cell = placed?.cell;
  return source === undefined || cell === undefined ? undefined : { file: source.sheet.file, sheet: source.sheet.sheet, cell };
}
