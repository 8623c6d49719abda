import { entryKey, entryKeyText } from '../../scoring/entryKey';
import { MAX_DECIMALS } from '../../scoring/method';
import { tidyName } from '../../scoring/nameKey';
import type { Published } from '../../scoring/published';
import { normaliseNumberText } from '../../scoring/readMark';
import { readPublished } from '../../scoring/readPublished';
import { cellAddress } from '../../workbook/address';
import type { CellValue, Grid, GridRow } from '../../workbook/grid';
import { footerLine } from './footerLine';
import { GridView, valueText } from './gridView';
import { ENTERPRISE_HEADING, TEAM_HEADING } from './headings';
import { rankingFaults, type RankingFault } from './rankingFaults';
import type { RankingRow } from './rankingRow';
import { findHeadings } from './tableColumns';

/** A worksheet that is a ranking. */
export interface RankingSheet {
  readonly sheet: string;
  /** What stands above the table, or empty. */
  readonly title: string;
  readonly rows: readonly RankingRow[];
  /** With how many decimals its averages are shown. */
  readonly decimals: number;
  /** What contradicts itself or cannot be read; nothing of it is mended. */
  readonly faults: readonly RankingFault[];
  readonly table: RankingTable;
}

/** Where the table stands, rows and columns 0-based. */
export interface RankingTable {
  readonly headingRow: number;
  readonly lastRow: number;
  readonly rank: number;
  readonly team: number;
  readonly enterprise: number | undefined;
  readonly average: number;
  readonly averageHeading: string;
}

/** In the form of `nameKey`; of several columns of averages the plainest counts. */
const HEADINGS = {
  rank: /^(名次|排名|排序|位次|rank(ing)?)(\(.*\))?$|(名次|排名)$/,
  team: TEAM_HEADING,
  enterprise: ENTERPRISE_HEADING,
  average: /^(平均分|平均得分|最终平均分|average)(\(.*\))?$/,
  mean: /平均|^average|^mean/,
  total: /^((综合|最终|最后|评审)?(得分|总分|总得分|成绩|总成绩|分数)|合计|total|(final)?score)(\(.*\))?$/,
  remark: /备注|说明|^remark|^note/,
};

type Columns = Partial<Record<keyof typeof HEADINGS, number>>;

/** Averages with more decimals were never rounded; they are shown with these. */
const SHOWN_DECIMALS = 2;

/** Returns the ranking that a worksheet holds, in Chinese or English, or `undefined` where it holds none: it needs columns of ranks, teams and averages. */
export function readRanking(grid: Grid): RankingSheet | undefined {
  const view = new GridView(grid);
  const headings = findHeadings<keyof typeof HEADINGS>(view, HEADINGS, ['rank', 'team']);
  const average = headings?.columns.average ?? headings?.columns.mean ?? headings?.columns.total;
  if (headings === undefined || average === undefined) return undefined;
  const columns = { ...headings.columns, rank: headings.columns.rank!, team: headings.columns.team!, average };
  const { rank, team, enterprise } = columns;
  const averageHeading = view.text({ row: headings.row, column: average });
  const faults: RankingFault[] = [];
  const rows = grid.rows.flatMap((row) => (row.index <= headings.row ? [] : readRow(view, row, columns, faults)));
  if (rows.length === 0) return undefined;
  const most = Math.max(0, ...rows.map((row) => row.average?.decimals ?? 0));
  return {
    sheet: grid.name,
    title: titleAbove(view, headings.row),
    rows,
    decimals: most > MAX_DECIMALS ? SHOWN_DECIMALS : most,
    faults: [...faults, ...rankingFaults(rows)],
    table: { headingRow: headings.row, lastRow: grid.rows.at(-1)!.index, rank, team, enterprise, average, averageHeading },
  };
}

function readRow(view: GridView, row: GridRow, columns: Columns & { rank: number; team: number; average: number }, faults: RankingFault[]): RankingRow[] {
  const { index } = row;
  const remarkColumns = columns.remark === undefined ? [] : [columns.remark];
  if (footerLine(row, { teamColumn: columns.team, enterpriseColumn: columns.enterprise, remarkColumns, hasScores: false }) !== undefined) return [];
  const rankValue = ownValue(view, index, columns.rank);
  const averageValue = ownValue(view, index, columns.average);
  if (isEmpty(rankValue) && isEmpty(averageValue)) return [];
  const team = nameAt(view, index, columns.team);
  const cells = { team: cellAddress(index, columns.team), rank: cellAddress(index, columns.rank), average: cellAddress(index, columns.average) };
  if (team === '') {
    // Below the table such a row is a line of signatures or sums.
    if (typeof rankValue === 'number') faults.push({ code: 'no-team', cell: cells.team, team, found: '' });
    return [];
  }
  const enterprise = nameAt(view, index, columns.enterprise);
  const rank = readRank(rankValue);
  if (rank === 'missing') faults.push({ code: 'rank-missing', cell: cells.rank, team, found: '' });
  if (rank === 'unreadable') faults.push({ code: 'rank-not-a-number', cell: cells.rank, team, found: valueText(rankValue) });
  const average = readAverage(averageValue);
  if (average.code !== undefined) faults.push({ code: average.code, cell: cells.average, team, found: valueText(averageValue) });
  const remark = nameAt(view, index, columns.remark);
  const provisional = /^(暂定|provisional)/i.test(remark);
  return [{ key: entryKeyText(entryKey(team, enterprise)), team, enterprise, rank: typeof rank === 'number' ? rank : null, average: average.value, provisional, cells }];
}

/** Returns what stands in the cell; equal ranks may share a cell merged over their rows, but a text over several columns is no entry's. */
function ownValue(view: GridView, row: number, column: number): CellValue {
  const anchor = view.anchor({ row, column });
  return anchor.column === column && !isWide(view, row, column) ? (view.cell(anchor)?.value ?? null) : null;
}

function isWide(view: GridView, row: number, column: number): boolean {
  const merge = view.mergeAt({ row, column });
  return merge !== undefined && merge.right > merge.left;
}

function nameAt(view: GridView, row: number, column: number | undefined): string {
  return column === undefined ? '' : tidyName(valueText(ownValue(view, row, column)));
}

function isEmpty(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

/** A dash says that there is none; `第3名` and `并列3` are what people write. */
function readRank(value: CellValue): number | 'none' | 'missing' | 'unreadable' {
  if (isEmpty(value)) return 'missing';
  const text = typeof value === 'number' ? String(value) : typeof value === 'string' ? value.normalize('NFKC').replace(/\s/g, '') : '';
  if (/^[-—–―/]+$/.test(text)) return 'none';
  const digits = /^(?:并列)?第?(?:并列)?(\d{1,7})名?(?:\(?并列\)?)?$/.exec(text)?.[1];
  return digits === undefined || Number(digits) === 0 ? 'unreadable' : Number(digits);
}

interface AverageReading {
  readonly value: Published | null;
  readonly code?: 'average-missing' | 'average-not-a-number' | 'average-text';
}

function readAverage(value: CellValue): AverageReading {
  if (isEmpty(value)) return { value: null, code: 'average-missing' };
  if (typeof value === 'string' && /^[-—–―/]+$/.test(value.trim())) return { value: null };
  const number = typeof value === 'number' ? readPublished(valueText(value)) : typeof value === 'string' ? readPublished(normaliseNumberText(value)) : undefined;
  if (number === undefined) return { value: null, code: 'average-not-a-number' };
  return typeof value === 'string' ? { value: number, code: 'average-text' } : { value: number };
}

function titleAbove(view: GridView, headingRow: number): string {
  const [first] = view.grid.rows.filter(({ index }) => index < headingRow).flatMap(({ cells }) => cells).filter(({ value }) => typeof value === 'string');
  return first === undefined ? '' : tidyName(valueText(first.value));
}
