import { LOCALE_NAMES, messagesFor, type Messages } from '../locales/messages';
import type { CellValue, Grid, GridRow } from '../workbook/grid';

/** Returns the names of the dimensions by which results were computed, as the table of 评审规则 or the headings of 排名结果 have them, in either language; none where neither stands there. */
export function statedDimensions({ rows }: Grid): string[] {
  for (const locale of LOCALE_NAMES) {
    const names = namesIn(rows, messagesFor(locale));
    if (names !== undefined) return names;
  }
  return [];
}

function namesIn(rows: readonly GridRow[], words: Messages): string[] | undefined {
  const at = rows.findIndex(({ cells }) => cells.some(({ value }) => value === words.columns.dimension));
  return at === -1 ? namesAcross(rows, words) : namesBelow(rows.slice(at), words);
}

/** The rows of the table are numbered. */
function namesBelow([heading, ...rows]: readonly GridRow[], { columns }: Messages): string[] {
  const column = heading!.cells.find(({ value }) => value === columns.dimension)!.column;
  const end = rows.findIndex(({ cells }) => typeof cells[0]?.value !== 'number');
  return rows.slice(0, end === -1 ? rows.length : end).map(({ cells }) => textOf(cells.find((cell) => cell.column === column)?.value));
}

/** Between the enterprise and the average. */
function namesAcross(rows: readonly GridRow[], { columns }: Messages): string[] | undefined {
  for (const { cells } of rows) {
    const first = cells.findIndex(({ value }) => value === columns.enterprise) + 1;
    const end = cells.findIndex(({ value }) => value === columns.average);
    if (first > 0 && end >= first) return cells.slice(first, end).map(({ value }) => textOf(value));
  }
  return undefined;
}

/** A name stands as text; a host may make a number of one that looks like it. */
function textOf(value: CellValue | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
