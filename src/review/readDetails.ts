import { LOCALE_NAMES, messagesFor, type Messages } from '../locales/messages';
import { entryKey, entryKeyText } from '../scoring/entryKey';
import { nameKey } from '../scoring/nameKey';
import { valueText } from '../sheets/recognise/gridView';
import type { CellValue, Grid, GridRow } from '../workbook/grid';

/** 评分明细 as it stands in the workbook. */
export interface PublishedDetails {
  /** Of the language in which it was written. */
  readonly words: Messages;
  readonly dimensions: readonly string[];
  /** In the order of the sheet. */
  readonly rows: readonly DetailRow[];
}

/** What one reviewer gave one entry, as 评分明细 shows it. */
export interface DetailRow {
  readonly team: string;
  readonly enterprise: string;
  readonly reviewer: string;
  /** What stands in the cell of each dimension. */
  readonly scores: readonly CellValue[];
  /** What stands in the cell of the total where it stands alone; else empty. */
  readonly totalAlone: string;
  /** From which the scores were read. */
  readonly file: string;
  /** Its entry and its reviewer, as they are compared. */
  readonly entryKey: string;
  readonly reviewerKey: string;
}

const TEAM = 0;
const ENTERPRISE = 1;
const REVIEWER = 2;
const FIRST_SCORE = 3;

/** Returns what 评分明细 shows, in whichever language it was written; `undefined` where its headings are no longer ours. */
export function readDetails(details: Grid | undefined): PublishedDetails | undefined {
  if (details === undefined) return undefined;
  for (const locale of LOCALE_NAMES) {
    const words = messagesFor(locale);
    const heading = details.rows.find((row) => isHeading(row, words));
    if (heading !== undefined) return readBelow(details, heading, words);
  }
  return undefined;
}

function isHeading(row: GridRow, { columns }: Messages): boolean {
  return textAt(row, TEAM) === columns.team && textAt(row, ENTERPRISE) === columns.enterprise && textAt(row, REVIEWER) === columns.reviewer && sumColumn(row, columns) !== undefined;
}

function sumColumn(row: GridRow, columns: Messages['columns']): number | undefined {
  return row.cells.find(({ column, value }) => column > REVIEWER && value === columns.sum)?.column;
}

function readBelow(details: Grid, heading: GridRow, words: Messages): PublishedDetails {
  const sum = sumColumn(heading, words.columns)!;
  const file = heading.cells.find(({ value }) => value === words.columns.file)?.column;
  const dimensions = Array.from({ length: sum - FIRST_SCORE }, (_, dimension) => textAt(heading, FIRST_SCORE + dimension));
  const rows = details.rows.flatMap((row): DetailRow[] => {
    const [team, enterprise, reviewer] = [textAt(row, TEAM), textAt(row, ENTERPRISE), textAt(row, REVIEWER)];
    if (row.index <= heading.index || team === '' || reviewer === '') return [];
    const scores = dimensions.map((_, dimension) => valueAt(row, FIRST_SCORE + dimension));
    const totalAlone = scores.every((score) => valueText(score) === '') ? textAt(row, sum) : '';
    return [{ team, enterprise, reviewer, scores, totalAlone, file: file === undefined ? '' : textAt(row, file), entryKey: entryKeyText(entryKey(team, enterprise)), reviewerKey: nameKey(reviewer) }];
  });
  return { words, dimensions, rows };
}

function valueAt({ cells }: GridRow, column: number): CellValue {
  return cells.find((cell) => cell.column === column)?.value ?? null;
}

function textAt(row: GridRow, column: number): string {
  return valueText(valueAt(row, column));
}
