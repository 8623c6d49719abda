import type { Finding } from '../../../scoring/finding';
import { formatHundredths } from '../../../scoring/hundredths';
import { nameKey, tidyName } from '../../../scoring/nameKey';
import type { PlacedMark, ScoreRow } from '../../../scoring/scoreSheet';
import { cellAddress } from '../../../workbook/address';
import type { GridRow } from '../../../workbook/grid';
import { footerLine } from '../footerLine';
import { hiddenCells } from '../hiddenCells';
import { columnRanges, confidenceOf } from '../readAreas';
import { readTotal } from '../readTotal';
import type { RecognisedScores, Recognition, SheetInHand } from '../recognition';
import { reviewerNameOf } from './reviewerRows';
import { readTotalsListHeader, type TotalsListHeader } from './totalsListHeader';

/** What a list holds of one reviewer. */
interface ListedTotals {
  readonly name: string;
  readonly rows: ScoreRow[];
  /** 0-based. */
  readonly indexes: number[];
}

/** Recognises the list of a large contest: a row for each total, with its entry and its reviewer, and no scores of dimensions. One part for each reviewer. */
export function recogniseTotalsList(sheet: SheetInHand): Recognition | undefined {
  const header = readTotalsListHeader(sheet.view);
  if (header === undefined) return undefined;
  const reviewers = new Map<string, ListedTotals>();
  const nameless: Finding[] = [];
  for (const row of sheet.view.rowsBetween(header.row + 1, Number.POSITIVE_INFINITY)) readRow(sheet, header, row, reviewers, nameless);
  if (reviewers.size === 0) return undefined;
  return { kind: 'scores', parts: [...reviewers.values()].map((listed, at) => toPart(sheet, header, listed, at === 0 ? nameless : [])) };
}

function readRow(sheet: SheetInHand, header: TotalsListHeader, row: GridRow, reviewers: Map<string, ListedTotals>, nameless: Finding[]): void {
  const { index } = row;
  const total = readTotal(sheet, { row: index, column: header.total });
  const hasScores = total.mark.state !== 'blank';
  if (footerLine(row, { teamColumn: header.team, enterpriseColumn: header.enterprise, remarkColumns: [], hasScores }) !== undefined) return;
  const textAt = (column: number | undefined): string => textBelow(sheet, header, index, column);
  const team = textAt(header.team);
  const name = header.numbersReviewers ? textAt(header.reviewer) : reviewerNameOf(textAt(header.reviewer));
  if (team === '' || name === '') {
    if (hasScores) nameless.push(namelessFinding(sheet, header, index, { team, total }));
    return;
  }
  const key = nameKey(name);
  const listed = reviewers.get(key) ?? { name, rows: [], indexes: [] };
  reviewers.set(key, listed);
  listed.rows.push({ team, enterprise: textAt(header.enterprise), cell: teamCell(sheet, header, index), marks: [], total });
  listed.indexes.push(index);
}

/** A name may be merged down over the rows of its totals, but not from the headings. */
function textBelow({ view }: SheetInHand, header: TotalsListHeader, row: number, column: number | undefined): string {
  return column === undefined || view.anchor({ row, column }).row <= header.row ? '' : tidyName(view.text({ row, column }));
}

function teamCell({ view }: SheetInHand, { team }: TotalsListHeader, index: number): string {
  const { row, column } = view.anchor({ row: index, column: team });
  return cellAddress(row, column);
}

function namelessFinding({ view, file }: SheetInHand, header: TotalsListHeader, row: number, { team, total: { mark, cell } }: { team: string; total: PlacedMark }): Finding {
  const found = mark.state === 'scored' ? formatHundredths(mark.score) : mark.state === 'illegal' ? mark.text : '';
  const place = { severity: 'error', file, sheet: view.grid.name } as const;
  if (team === '') return { ...place, code: 'unknown-entry', reason: 'unnamed', cell: cellAddress(row, header.team), found };
  return { ...place, code: 'unnamed-reviewer', reason: 'row', cell, team, found: team };
}

function toPart({ view, file }: SheetInHand, header: TotalsListHeader, { name, rows, indexes }: ListedTotals, shared: readonly Finding[]): RecognisedScores {
  const { row, team, reviewer, total } = header;
  const [top, bottom] = [indexes[0]!, indexes.at(-1)!];
  const columns = (view.row(row)?.cells ?? []).map(({ column }) => column);
  const hidden = hiddenCells(view, indexes, [total]).map((finding) => ({ ...finding, file, sheet: view.grid.name, reviewer: name }));
  const [names] = columnRanges([reviewer], top, bottom);
  return {
    layout: 'list',
    reviewer: name,
    rows,
    findings: [...hidden, ...shared],
    areas: {
      header: [{ top: row, left: Math.min(...columns), bottom: row, right: Math.max(...columns) }],
      team: columnRanges([team], top, bottom),
      dimensions: columnRanges([total], top, bottom),
      ...(names === undefined ? {} : { reviewer: names }),
    },
    confidence: confidenceOf({ named: true, stated: false, doubts: shared.length > 0 }),
  };
}
