import type { Finding } from '../../scoring/finding';
import { parseAddress } from '../../workbook/address';
import type { GridView } from './gridView';
import { hiddenCells } from './hiddenCells';
import { joinPages } from './joinScores';
import { isOwnDetails, splitByReviewer } from './list/reviewerRows';
import { namesDimensions, readMatrixHeader, type MatrixHeader } from './matrixHeader';
import { readMatrixRows } from './matrixRows';
import { columnRanges, confidenceOf, reviewerArea } from './readAreas';
import type { RecognisedScores, Recognition, SheetInHand } from './recognition';
import { findReviewerName, type NamedReviewer } from './reviewerName';
import { mismatchFinding } from './templateMismatch';
import { unrecognised } from './unrecognised';

/** Rows among which the first header is looked for. */
export const HEADER_WITHIN = 60;

/** Recognises the matrix layout: rows are entries, columns are dimensions, the header anywhere in the first rows; with a column of reviewers one part for each. */
export function recogniseMatrix(sheet: SheetInHand): Recognition | undefined {
  const { view } = sheet;
  const headers = findHeaders(sheet);
  const [first] = headers;
  if (first?.teamColumn === undefined) return undefined;
  const above = findReviewerName(view, { from: 0, to: first.row - 1 });
  return isResultTable(first, above) ? resultTable(sheet, first) : readMatrices(sheet, headers, 'labelled');
}

/** Where the first matrix of a sheet bears its reviewer's name: somewhere beside a label, or in a cell that a person pointed at. */
export type NamePlace = 'labelled' | { readonly pointed: NamedReviewer | undefined };

/** Returns the scores below the headers, of which there is at least one; with a column of reviewers one part for each. */
export function readMatrices(sheet: SheetInHand, headers: readonly MatrixHeader[], name: NamePlace): Recognition {
  const { view } = sheet;
  const first = headers[0]!;
  const last = view.grid.rows.at(-1)!.index;
  const above = name === 'labelled' ? findReviewerName(view, { from: 0, to: first.row - 1 }) : name.pointed;
  const isAbove = name !== 'labelled' || above !== undefined;
  const byRow = reviewerColumn(view, first, above);
  if (byRow !== undefined && isOwnDetails(view, first)) return resultTable(sheet, first);
  const parts = headers.map((header, index) => {
    const to = (headers[index + 1]?.row ?? last + 1) - 1;
    const reviewer = index === 0 && isAbove ? above : nameOfMatrix(view, header, to, isAbove);
    return readMatrix(sheet, { header, reviewer, to });
  });
  const joined = joinPages(parts);
  if (byRow === undefined) return { kind: 'scores', parts: joined };
  const listed = splitByReviewer(sheet, byRow, joined);
  return listed.length === 0 ? resultTable(sheet, first) : { kind: 'scores', parts: listed };
}

function resultTable(sheet: SheetInHand, header: MatrixHeader): Recognition {
  return unrecognised(sheet, { scoreLike: false, reason: 'results', labels: headingTexts(sheet.view, header) });
}

/** Returns the headings of a row that names the dimensions but no teams, or `undefined` where there is none. */
export function headingsWithoutTeams({ view, template }: SheetInHand): string[] | undefined {
  const row = view.grid.rows.find(({ index }) => index < HEADER_WITHIN && namesDimensions(view, index, template));
  return row === undefined ? undefined : headingTexts(view, readMatrixHeader(view, row.index, template, row.index));
}

function headingTexts(view: GridView, { row, kinds }: MatrixHeader): string[] {
  return [...kinds.keys()].map((column) => view.text({ row, column }));
}

function findHeaders({ view, template }: SheetInHand): MatrixHeader[] {
  const rows: number[] = [];
  for (const { index } of view.grid.rows) {
    if (rows.length === 0 && index >= HEADER_WITHIN) break;
    if (namesDimensions(view, index, template)) rows.push(index);
  }
  const headers = rows.map((row, at) => readMatrixHeader(view, row, template, (rows[at + 1] ?? Number.POSITIVE_INFINITY) - 1));
  // A table of the caps above the scores names the dimensions too.
  return headers.filter(({ teamColumn }) => teamColumn !== undefined);
}

/** Title and reviewer's name of a further matrix in the same sheet stand right above its header. */
const ROWS_BETWEEN = 4;

/** Where the first matrix bears its reviewer's name above, the others do too; else it stands below the scores. */
function nameOfMatrix(view: GridView, { row, lastRow }: MatrixHeader, to: number, above: boolean): NamedReviewer | undefined {
  if (above) return findReviewerName(view, { from: row - ROWS_BETWEEN, to: row - 1, above });
  return findReviewerName(view, { from: lastRow + 1, to });
}

interface Block {
  readonly header: MatrixHeader;
  readonly reviewer: NamedReviewer | undefined;
  readonly to: number;
}

function readMatrix(sheet: SheetInHand, { header, reviewer, to }: Block): RecognisedScores {
  const { view, file, template } = sheet;
  const place = { file, sheet: view.grid.name, ...(reviewer === undefined ? {} : { reviewer: reviewer.name }) };
  const { teamColumn } = header;
  const dimensionColumns = header.dimensionColumns.filter((column) => column !== undefined);
  const part = { layout: 'matrix' as const, reviewer: reviewer?.name };
  if (header.problems.length > 0 || teamColumn === undefined || dimensionColumns.length < template.dimensions.length) {
    const areas = areasOf(header, dimensionColumns, reviewer, []);
    return { ...part, rows: undefined, findings: header.problems.map((problem) => ({ ...place, ...mismatchFinding(problem, template) })), areas, confidence: 'doubtful' };
  }
  const { rows, unnamed, hiddenRows } = readMatrixRows(view, { ...header, teamColumn, dimensionColumns }, to, template);
  const findings: Finding[] = unnamed.map(({ cell, found }) => ({ ...place, code: 'unknown-entry', reason: 'unnamed', severity: 'error', cell, found }));
  findings.push(...hiddenCells(view, hiddenRows, dimensionColumns).map((finding) => ({ ...place, ...finding })));
  const confidence = confidenceOf({ named: reviewer !== undefined, stated: header.statesCaps, doubts: unnamed.length > 0 });
  return { ...part, rows, findings, areas: areasOf(header, dimensionColumns, reviewer, rows), confidence };
}

function areasOf(header: MatrixHeader, dimensionColumns: readonly number[], reviewer: NamedReviewer | undefined, rows: readonly { readonly cell: string }[]): RecognisedScores['areas'] {
  const columns = [...header.kinds.keys()];
  const bottom = Math.max(header.lastRow, ...rows.slice(-1).map(({ cell }) => parseAddress(cell)?.row ?? 0));
  return {
    header: [{ top: header.row, left: Math.min(...columns), bottom: header.lastRow, right: Math.max(...columns) }],
    team: header.teamColumn === undefined ? [] : columnRanges([header.teamColumn], header.lastRow + 1, bottom),
    dimensions: columnRanges(dimensionColumns, header.lastRow + 1, bottom),
    ...reviewerArea(reviewer),
  };
}

/** A column of reviewers tells whose each row is, unless the sheet says above it that all are one reviewer's. */
function reviewerColumn(view: GridView, { kinds, lastRow }: MatrixHeader, above: NamedReviewer | undefined): number | undefined {
  const column = [...kinds].find(([, { kind }]) => kind === 'reviewer')?.[0];
  if (column === undefined || above === undefined) return column;
  const names = new Set<string>();
  for (const { index } of view.rowsBetween(lastRow + 1, Number.POSITIVE_INFINITY)) names.add(view.text({ row: index, column }).trim());
  names.delete('');
  return names.size > 1 ? column : undefined;
}

/** Our own results, and rankings, hold no reviewer's scores; a reviewer's own averages and ranks do no harm. */
function isResultTable({ kinds }: MatrixHeader, reviewer: NamedReviewer | undefined): boolean {
  const has = (wanted: string): boolean => [...kinds.values()].some(({ kind }) => kind === wanted);
  return has('counted') || (reviewer === undefined && has('rank') && has('average'));
}
