import type { Finding } from '../../../scoring/finding';
import { tidyName } from '../../../scoring/nameKey';
import { readStateWord } from '../../../scoring/readMark';
import type { ScoreRow } from '../../../scoring/scoreSheet';
import { cellAddress } from '../../../workbook/address';
import type { GridRow } from '../../../workbook/grid';
import { footerLine } from '../footerLine';
import { hiddenCells } from '../hiddenCells';
import { cellRange, columnRanges } from '../readAreas';
import { readTotal } from '../readTotal';
import type { RecognisedScores, Recognition, SheetInHand } from '../recognition';
import { unrecognised } from '../unrecognised';
import { readSummaryHeader, type SummaryColumn, type SummaryHeader } from './summaryHeader';

/** Recognises an association's table of totals: rows are entries, columns are reviewers. Averages and ranks in it are not trusted, and not read. */
export function recogniseSummary(sheet: SheetInHand): Recognition | undefined {
  const header = readSummaryHeader(sheet.view, sheet.template);
  if (header === undefined) return undefined;
  if (header.isOwn) return unrecognised(sheet, { scoreLike: false, reason: 'results', labels: header.headings });
  const { rows, unnamed } = readRows(sheet, header);
  if (rows.length === 0) return undefined;
  const parts = header.reviewers.map((reviewer, at) => toPart(sheet, header, reviewer, { rows, unnamed: at === 0 ? unnamed : [] }));
  return { kind: 'scores', parts };
}

interface SummaryRow {
  readonly index: number;
  readonly team: string;
  readonly enterprise: string;
}

interface SummaryRows {
  readonly rows: readonly SummaryRow[];
  readonly unnamed: readonly Finding[];
}

/** Below the last totals there are no entries any more. */
function readRows(sheet: SheetInHand, header: SummaryHeader): SummaryRows {
  const { view, file } = sheet;
  const below = view.rowsBetween(header.lastRow + 1, Number.POSITIVE_INFINITY);
  const lastScored = below.findLastIndex((row) => isEntryWithTotals(sheet, header, row));
  const rows: SummaryRow[] = [];
  const unnamed: Finding[] = [];
  for (const row of below.slice(0, lastScored + 1)) {
    const { index } = row;
    const scored = hasTotals(sheet, header, row);
    if (isFooter(header, row, scored)) continue;
    const textAt = (column: number | undefined): string => (column === undefined || view.anchor({ row: index, column }).row <= header.lastRow ? '' : tidyName(view.text({ row: index, column })));
    const team = textAt(header.teamColumn);
    if (team !== '') rows.push({ index, team, enterprise: textAt(header.enterpriseColumn) });
    else if (scored) unnamed.push({ code: 'unknown-entry', reason: 'unnamed', severity: 'error', file, sheet: view.grid.name, cell: cellAddress(index, header.teamColumn), found: totalsText(sheet, header, index) });
  }
  return { rows, unnamed };
}

function isEntryWithTotals(sheet: SheetInHand, header: SummaryHeader, row: GridRow): boolean {
  return hasTotals(sheet, header, row) && !isFooter(header, row, true);
}

function isFooter(header: SummaryHeader, row: GridRow, hasScores: boolean): boolean {
  return footerLine(row, { ...header, hasScores }) !== undefined;
}

function hasTotals({ view }: SheetInHand, { reviewers }: SummaryHeader, { index }: GridRow): boolean {
  return reviewers.some(({ column }) => {
    const cell = view.cell({ row: index, column });
    return typeof cell?.value === 'number' || cell?.formula !== undefined || readStateWord(view.text({ row: index, column })) !== undefined;
  });
}

function totalsText({ view }: SheetInHand, { reviewers }: SummaryHeader, row: number): string {
  return reviewers.map(({ column }) => view.text({ row, column })).join(' ').trim();
}

function toPart(sheet: SheetInHand, header: SummaryHeader, { column, name }: SummaryColumn, { rows, unnamed }: SummaryRows): RecognisedScores {
  const { view, file } = sheet;
  const { teamColumn, lastRow } = header;
  const indexes = rows.map(({ index }) => index);
  const hidden = hiddenCells(view, indexes, [column]).map((finding) => ({ ...finding, file, sheet: view.grid.name, reviewer: name }));
  const bottom = indexes.at(-1)!;
  return {
    layout: 'summary',
    reviewer: name,
    rows: rows.map(({ index, team, enterprise }): ScoreRow => ({ team, enterprise, cell: cellAddress(index, teamColumn), marks: [], total: readTotal(sheet, { row: index, column }) })),
    findings: [...unnamed, ...hidden],
    areas: {
      header: [{ top: header.row, left: teamColumn, bottom: lastRow, right: Math.max(...header.reviewers.map((reviewer) => reviewer.column)) }],
      team: columnRanges([teamColumn], lastRow + 1, bottom),
      dimensions: columnRanges([column], lastRow + 1, bottom),
      reviewer: cellRange(view.anchor({ row: lastRow, column })),
    },
    confidence: unnamed.length > 0 ? 'doubtful' : 'likely',
  };
}
