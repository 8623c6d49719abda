import { cellAddress, sheetPrefix } from '../../workbook/address';
import type { CellContent, FormulaContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { formatPublished, publishedToNumber, type Published } from '../../scoring/published';
import { withDecimals } from '../../scoring/readPublished';
import { fixedRange, quoted } from './formulas';
import { BODY, CENTERED, HEADING, MISSING, putTitle, putWideText, ROW_HEIGHT, TABLE_BODY, TEXT, textHeight, WRAPPED, WRONG } from './paper';
import { rankingLookup, type RankingPlace } from './rankingLookup';
import { termsSentence, type RecommendationTerms } from './recommendationTerms';
import { averageFormat, NO_RANK } from './resultText';
import { rowsRange, SheetDraft } from './sheetDraft';

/** A list of recommended entries, ready to be put on paper. */
export interface RecommendationList {
  /** What is awarded, or empty. */
  readonly award: string;
  readonly terms: RecommendationTerms;
  readonly entries: readonly RecommendedEntry[];
  readonly decimals: number;
  /** Where ranks and averages are looked up; `undefined` where they are written as they are. */
  readonly ranking: RankingPlace | undefined;
  /** The last rank about which the list decides, and how many entries have it or a better one. */
  readonly line: { readonly rank: number; readonly count: number };
}

export interface RecommendedEntry {
  readonly team: string;
  readonly enterprise: string;
  readonly rank: number;
  readonly average: Published | null;
  readonly tied: boolean;
  readonly provisional: boolean;
  /** What somebody has written as the reason for recommending; empty at first. */
  readonly reason: string;
}

const HEADING_ROW = 2;
const FIRST_ROW = 3;
const WIDTHS = [6, 7, 18, 22, 10, 30, 16];
const RANK = 1;
const TEAM = 2;
const ENTERPRISE = 3;
const AVERAGE = 4;
const REASON = 5;
const REMARK = 6;
/** Room for three lines by hand. */
const ENTRY_HEIGHT = 51;
const SIGNATURE_HEIGHT = 33;

/** 推荐名单: the rule in one sentence, then the entries in rank order with room for the reasons; ranks and averages follow 排名结果. */
export function composeRecommendation(list: RecommendationList, words: Messages): SheetDocument {
  const draft = new SheetDraft('recommendation', words.sheets.recommendation);
  const { columns, recommendation: texts } = words;
  const lastRow = FIRST_ROW + list.entries.length - 1;
  putTitle(draft, list.award === '' ? words.sheets.recommendation : fill(texts.title, { name: list.award }), termsSentence(list.terms, words), WIDTHS);
  draft.addRow([columns.number, columns.rank, columns.team, columns.enterprise, columns.average, texts.reason, columns.remark]);
  list.entries.forEach((entry, index) => {
    draft.addRow(entryRow(entry, index, list, words));
    draft.height(FIRST_ROW + index, rowHeight(entry));
  });
  formatTable(draft, list, lastRow);
  highlightRemarks(draft, words, lastRow);
  putFoot(draft, list, lastRow, words);
  return draft.finish({
    columnWidths: WIDTHS,
    frozen: { rows: FIRST_ROW, columns: 0 },
    protection: { allow: ['formatColumns', 'formatRows'] },
    page: { orientation: 'portrait', titleRows: { first: HEADING_ROW, last: HEADING_ROW }, fitWidth: true, footer: '&P / &N' },
    tabColor: '1F6F8B',
  });
}

function entryRow(entry: RecommendedEntry, index: number, list: RecommendationList, words: Messages): CellContent[] {
  const { team, enterprise, rank, average, reason } = entry;
  const shownAverage = average === null ? NO_RANK : publishedToNumber(withDecimals(average, list.decimals));
  const names = [team, enterprise === '' ? null : enterprise];
  const own = reason === '' ? null : reason;
  if (list.ranking === undefined) return [index + 1, rank, ...names, shownAverage, own, fixedRemark(entry, words)];
  const row = FIRST_ROW + index;
  const lookup = rankingLookup(list.ranking, `$${cellAddress(row, TEAM)}`, `$${cellAddress(row, ENTERPRISE)}`);
  return [index + 1, { formula: lookup.rank, result: rank }, ...names, { formula: lookup.average, result: shownAverage }, own, liveRemark(entry, row, shownAverage, list.decimals, words)];
}

function fixedRemark({ tied, provisional }: RecommendedEntry, { recommendation: words }: Messages): string {
  if (tied && provisional) return words.both;
  return tied ? words.tied : provisional ? words.provisional : '';
}

/** Says what the numbers were where they are others now; the name of an entry that is gone stands beside a dash. */
function liveRemark(entry: RecommendedEntry, row: number, average: number | string, decimals: number, words: Messages): FormulaContent {
  const fixed = fixedRemark(entry, words);
  const written = entry.average === null ? NO_RANK : formatPublished(withDecimals(entry.average, decimals));
  const moved = fill(words.recommendation.moved, { rank: entry.rank, average: written });
  const isSame = `AND(${cellAddress(row, RANK)}=${String(entry.rank)},${cellAddress(row, AVERAGE)}=${typeof average === 'number' ? String(average) : quoted(average)})`;
  return { formula: `IF(${isSame},${quoted(fixed)},${quoted(moved)})`, result: fixed };
}

function rowHeight({ team, enterprise, reason }: RecommendedEntry): number {
  return Math.max(ENTRY_HEIGHT, textHeight(team, WIDTHS[TEAM]!), textHeight(enterprise, WIDTHS[ENTERPRISE]!), textHeight(reason, WIDTHS[REASON]!));
}

function formatTable(draft: SheetDraft, { decimals }: RecommendationList, lastRow: number): void {
  const column = (left: number, right = left): Parameters<SheetDraft['format']>[0] => ({ top: FIRST_ROW, left, bottom: lastRow, right });
  draft.format(rowsRange(HEADING_ROW, lastRow, REMARK), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(HEADING_ROW, HEADING_ROW, REMARK), HEADING);
  draft.height(HEADING_ROW, 30);
  draft.format(column(0, RANK), CENTERED);
  draft.format(column(RANK), { bold: true });
  draft.format(column(TEAM, ENTERPRISE), { ...TEXT, ...WRAPPED });
  draft.format(column(AVERAGE), { ...CENTERED, bold: true, numberFormat: averageFormat(decimals) });
  draft.format(column(REASON), { ...TEXT, ...WRAPPED, horizontal: 'left', locked: false });
  draft.format(column(REMARK), WRAPPED);
}

/** What is provisional is quietly marked on paper that is signed; an entry whose numbers have changed is not to be overlooked. */
function highlightRemarks(draft: SheetDraft, words: Messages, lastRow: number): void {
  const begins = (word: string): string => `LEFT($${cellAddress(FIRST_ROW, REMARK)},${String(word.length)})=${quoted(word)}`;
  draft.highlight({ range: rowsRange(FIRST_ROW, lastRow, REMARK), formula: begins(movedWord(words)), format: WRONG });
  const { provisional, both } = words.recommendation;
  draft.highlight({ range: { top: FIRST_ROW, left: REMARK, bottom: lastRow, right: REMARK }, formula: `OR(${begins(provisional)},${begins(both)})`, format: MISSING });
}

/** Every remark of an entry whose numbers have changed begins with it. */
function movedWord({ recommendation }: Messages): string {
  return recommendation.moved.split(/[:：]/)[0]!;
}

function putFoot(draft: SheetDraft, { entries, ranking, line }: RecommendationList, lastRow: number, words: Messages): void {
  const { recommendation: texts } = words;
  if (ranking !== undefined) {
    const stale = fill(texts.stale, { sheet: ranking.sheet });
    const row = putWideText(draft, '', WIDTHS, { bold: true, color: '9C0006' });
    const remarks = fixedRange(FIRST_ROW, REMARK, lastRow, REMARK);
    const ranks = sheetPrefix(ranking.sheet) + fixedRange(ranking.firstRow, ranking.rank, ranking.lastRow, ranking.rank);
    const moved = `COUNTIF(${remarks},${quoted(`${movedWord(words)}*`)})>0`;
    draft.set(row, 0, { formula: `IF(OR(${moved},COUNTIF(${ranks},${quoted(`<=${String(line.rank)}`)})<>${String(line.count)}),${quoted(stale)},"")`, result: '' });
    draft.height(row, ROW_HEIGHT);
  }
  putWideText(draft, fill(texts.total, { count: entries.length }), WIDTHS);
  for (const text of [`${texts.seal}${'　'.repeat(10)}${texts.signer}`, words.ranking.date]) {
    const row = putWideText(draft, text, WIDTHS, { locked: false });
    draft.height(row, SIGNATURE_HEIGHT);
  }
}

