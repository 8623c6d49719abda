import { cellAddress, columnLetters } from '../../workbook/address';
import type { Grid } from '../../workbook/grid';
import type { Finding } from '../../scoring/finding';
import { formatHundredths } from '../../scoring/hundredths';
import { nameKey } from '../../scoring/nameKey';
import type { ScoreSheet } from '../../scoring/scoreSheet';
import type { Template } from '../../scoring/template';
import { GridView } from './gridView';
import { namesDimensions, readMatrixHeader, type HeaderProblem, type MatrixHeader } from './matrixHeader';
import { readMatrixRows } from './matrixRows';
import { isTemplateSheet } from './readTemplateSheet';
import { findReviewerName } from './reviewerName';

/** What one worksheet turned out to be. */
export type Recognition =
  | { readonly kind: 'scores'; readonly matrices: readonly RecognisedMatrix[] }
  /** No score sheet; `scoreLike` where its words suggest that it was meant as one. `reason` and texts are for the finding. */
  | { readonly kind: 'unrecognised'; readonly scoreLike: boolean; readonly reason?: string; readonly found: string; readonly expected: string }
  | { readonly kind: 'empty' };

/** One reviewer's matrix, or why it cannot be counted. */
export interface RecognisedMatrix {
  /** `undefined` where the sheet does not say. */
  readonly reviewer: string | undefined;
  /** `undefined` where the header contradicts the template, so that no score has a sure meaning. */
  readonly rows: ScoreSheet['rows'] | undefined;
  readonly findings: readonly Finding[];
}

/** Rows among which the first header is looked for. */
const HEADER_WITHIN = 60;
const SHOWN_LABELS = 12;

/**
 * Recognises the matrix layout: rows are entries, columns are dimensions, the header anywhere in the first rows.
 * `file` only labels the findings.
 */
export function recogniseSheet(grid: Grid, file: string, template: Template): Recognition {
  if (grid.rows.length === 0) return { kind: 'empty' };
  const view = new GridView(grid);
  if (isTemplateSheet(view)) return unrecognised(view, template, false);
  const headers = findHeaders(view, template);
  const first = headers[0];
  if (first === undefined) return unrecognised(view, template, scoreLike(grid, template));
  if (first.teamColumn === undefined) return unrecognised(view, template, true, first);
  const last = grid.rows.at(-1)!.index;
  const firstName = findReviewerName(view, { from: 0, to: first.row - 1 });
  if (isResultTable(view, first, firstName)) return { ...unrecognised(view, template, false, first), reason: 'results' };
  const matrices = headers.map((header, index) => {
    const to = (headers[index + 1]?.row ?? last + 1) - 1;
    const reviewer = index === 0 && firstName !== undefined ? firstName : nameOfMatrix(view, header, to, firstName !== undefined);
    return readMatrix(view, file, template, { header, reviewer, to });
  });
  return { kind: 'scores', matrices: joinPages(matrices) };
}

/** Title and reviewer's name of a further matrix in the same sheet stand right above its header. */
const ROWS_BETWEEN = 4;

/** Where the first matrix bears its reviewer's name above, the others do too; else it stands below the scores. */
function nameOfMatrix(view: GridView, { row, lastRow }: MatrixHeader, to: number, above: boolean): string | undefined {
  if (above) return findReviewerName(view, { from: row - ROWS_BETWEEN, to: row - 1, above });
  return findReviewerName(view, { from: lastRow + 1, to });
}

function findHeaders(view: GridView, template: Template): MatrixHeader[] {
  const headers: MatrixHeader[] = [];
  for (const { index } of view.grid.rows) {
    if (headers.length === 0 && index >= HEADER_WITHIN) break;
    if (namesDimensions(view, index, template)) headers.push(readMatrixHeader(view, index, template));
  }
  // A table of the caps above the scores names the dimensions too.
  const withTeams = headers.filter(({ teamColumn }) => teamColumn !== undefined);
  return withTeams.length > 0 ? withTeams : headers;
}

/** A header repeated for the next printed page continues the reviewer above it. */
function joinPages(matrices: readonly RecognisedMatrix[]): RecognisedMatrix[] {
  const joined: RecognisedMatrix[] = [];
  for (const matrix of matrices) {
    const before = joined.at(-1);
    if (before === undefined || (matrix.reviewer !== undefined && before.reviewer !== undefined && matrix.reviewer !== before.reviewer)) {
      joined.push(matrix);
      continue;
    }
    joined[joined.length - 1] = {
      reviewer: before.reviewer ?? matrix.reviewer,
      rows: before.rows === undefined || matrix.rows === undefined ? undefined : [...before.rows, ...matrix.rows],
      findings: [...before.findings, ...matrix.findings],
    };
  }
  return joined;
}

interface Block {
  readonly header: MatrixHeader;
  readonly reviewer: string | undefined;
  readonly to: number;
}

function readMatrix(view: GridView, file: string, template: Template, { header, reviewer, to }: Block): RecognisedMatrix {
  const sheet = view.grid.name;
  const place = { file, sheet, ...(reviewer === undefined ? {} : { reviewer }) };
  const { teamColumn } = header;
  const dimensionColumns = header.dimensionColumns.filter((column) => column !== undefined);
  if (header.problems.length > 0 || teamColumn === undefined || dimensionColumns.length < template.dimensions.length) {
    return { reviewer, rows: undefined, findings: header.problems.map((problem) => ({ ...place, ...mismatch(problem, template) })) };
  }
  const { rows, unnamed, hiddenRows } = readMatrixRows(view, { ...header, teamColumn, dimensionColumns }, to, template);
  const hidden = [...hiddenRows.map((row) => String(row + 1)), ...hiddenDimensionColumns(view, dimensionColumns)];
  const findings: Finding[] = unnamed.map(({ cell, found }) => ({ ...place, code: 'unknown-entry', reason: 'unnamed', severity: 'error', cell, found }));
  if (hidden.length > 0) findings.push({ ...place, code: 'hidden-cells', severity: 'warning', found: hidden.join('、') });
  return { reviewer, rows, findings };
}

function hiddenDimensionColumns(view: GridView, columns: readonly number[]): string[] {
  return columns.filter((column) => view.grid.hiddenColumns.some(({ first, last }) => first <= column && column <= last)).map(columnLetters);
}

function mismatch({ reason, row, column, dimension, found, statedCap }: HeaderProblem, template: Template): Omit<Finding, 'file' | 'sheet'> {
  const cap = template.dimensions.find(({ name }) => name === dimension)?.cap;
  const expected = reason === 'cap' && cap !== undefined ? formatHundredths(cap) : dimension;
  return {
    code: 'template-mismatch', reason, severity: 'error', cell: cellAddress(row, column),
    ...(dimension === undefined ? {} : { dimension }),
    found: reason === 'cap' && statedCap !== undefined ? formatHundredths(statedCap) : found,
    ...(expected === undefined ? {} : { expected }),
  };
}

/** Our own results, and any table with a row for each reviewer, hold no reviewer's scores; a reviewer's own averages and ranks do no harm. */
function isResultTable(view: GridView, { kinds, lastRow }: MatrixHeader, reviewer: string | undefined): boolean {
  const columnOf = (wanted: string): number | undefined => [...kinds].find(([, { kind }]) => kind === wanted)?.[0];
  const reviewers = columnOf('reviewer');
  if (reviewers !== undefined) {
    const names = new Set(view.grid.rows.filter(({ index }) => index > lastRow).map(({ index }) => view.text({ row: index, column: reviewers }).trim()));
    names.delete('');
    if (names.size > 1 || reviewer === undefined) return true;
  }
  return columnOf('counted') !== undefined || (reviewer === undefined && columnOf('rank') !== undefined && columnOf('average') !== undefined);
}

function scoreLike(grid: Grid, template: Template): boolean {
  const keys = new Set<string>();
  for (const { cells } of grid.rows) for (const { value } of cells) if (typeof value === 'string') keys.add(nameKey(value));
  const named = template.dimensions.filter(({ name }) => keys.has(nameKey(name))).length;
  return 2 * named > template.dimensions.length && [...keys].some((key) => /^(得分|评分|打分|评委打分|专家打分|scores?)$/.test(key));
}

function unrecognised(view: GridView, template: Template, isScoreLike: boolean, header?: MatrixHeader): Recognition & { kind: 'unrecognised' } {
  const labels = header === undefined ? firstLabels(view.grid) : [...header.kinds.keys()].map((column) => view.text({ row: header.row, column }));
  return {
    kind: 'unrecognised',
    scoreLike: isScoreLike,
    ...(header !== undefined && header.teamColumn === undefined ? { reason: 'no-team' } : {}),
    found: labels.map((label) => label.replace(/\s+/g, ' ').trim()).filter((label) => label !== '').slice(0, SHOWN_LABELS).join('、'),
    expected: template.dimensions.map(({ name }) => name).join('、'),
  };
}

/** The first short texts of the sheet, which mostly are its title and headings. */
function firstLabels(grid: Grid): string[] {
  const labels = grid.rows.slice(0, 10).flatMap(({ cells }) => cells.flatMap(({ value }) => (typeof value === 'string' && value.length <= 40 ? [value] : [])));
  return labels.slice(0, SHOWN_LABELS);
}
