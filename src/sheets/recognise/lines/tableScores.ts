import type { Finding } from '../../../scoring/finding';
import { formatHundredths } from '../../../scoring/hundredths';
import type { PlacedMark, ScoreRow } from '../../../scoring/scoreSheet';
import { cellAddress } from '../../../workbook/address';
import { hiddenCells } from '../hiddenCells';
import { cellRange, confidenceOf, reviewerArea } from '../readAreas';
import type { RecognisedScores, SheetInHand } from '../recognition';
import type { NamedReviewer } from '../reviewerName';
import { settleMarks } from '../rowMarks';
import { mismatchFinding } from '../templateMismatch';
import type { ColumnMarks } from './columnMarks';
import { hasMarks } from './readTable';
import type { TableEntries, TableEntry } from './tableEntries';
import type { PlacedTable } from './tablePlaces';

/** A table with what is known of its entries and its reviewer. */
export interface TableInHand extends TableEntries {
  readonly table: PlacedTable;
  readonly reviewer: NamedReviewer | undefined;
  /** The team after which the sheet is called, where the table names none. */
  readonly fromTab: string | undefined;
}

/** Returns the table's scores, one part for each reviewer. */
export function toScores(sheet: SheetInHand, inHand: TableInHand): RecognisedScores[] {
  const { entries, reviewer } = inHand;
  if (!inHand.ofReviewers) return [partOf(sheet, inHand, reviewer, entries)];
  const named = entries.filter((entry) => entry.reviewer !== undefined).map((entry) => partOf(sheet, inHand, entry.reviewer, [entry]));
  const nameless = entries.filter((entry) => entry.reviewer === undefined && hasMarks(inHand.table.marksOf(entry.column)));
  const findings = nameless.map(({ team, column }): Finding => ({
    code: 'unnamed-reviewer', reason: 'row', severity: 'error', file: sheet.file, sheet: sheet.view.grid.name, cell: cellAddress(inHand.table.head.top, column), found: team?.name ?? '',
  }));
  return named.map((part, at) => (at === 0 ? { ...part, findings: [...part.findings, ...findings] } : part));
}

function partOf(sheet: SheetInHand, inHand: TableInHand, reviewer: NamedReviewer | undefined, entries: readonly TableEntry[]): RecognisedScores {
  const { view, file, template } = sheet;
  const { table, layout } = inHand;
  const place = { file, sheet: view.grid.name, ...(reviewer === undefined ? {} : { reviewer: reviewer.name }) };
  const common = { layout, reviewer: reviewer?.name, areas: areasOf(inHand, reviewer, entries) };
  if (table.mismatches.length > 0) {
    return { ...common, rows: undefined, confidence: 'doubtful', findings: table.mismatches.map((mismatch) => ({ ...place, ...mismatchFinding(mismatch, template) })) };
  }
  const read = entries.map((entry) => readEntry(inHand, entry));
  const findings = read.flatMap((entry) => entry.findings);
  const columns = entries.map(({ column }) => column);
  const rows = table.lines.spans.flatMap((span) => (span === undefined ? [] : [span.sumRow ?? span.top]));
  return {
    ...common,
    rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
    findings: [...findings, ...hiddenCells(view, rows, columns)].map((finding) => ({ ...place, ...finding })),
    confidence: confidenceOf({ named: reviewer !== undefined, stated: table.statesCaps, doubts: findings.length > 0 }),
  };
}

interface ReadEntry {
  readonly row?: ScoreRow;
  readonly findings: readonly Omit<Finding, 'file' | 'sheet'>[];
}

function readEntry({ table, fromTab }: TableInHand, entry: TableEntry): ReadEntry {
  const read = table.marksOf(entry.column);
  const { team, enterprise } = namesOf(entry, fromTab, table);
  if (team === undefined) return { findings: hasMarks(read) ? [unnamed(table, entry, read)] : [] };
  const { statedTotal, remark } = read;
  const settled = entry.declared === undefined ? read : settleMarks(read.marks, entry.declared);
  const declared = settled.declared ?? read.declared;
  const row: ScoreRow = {
    team: team.name, enterprise, cell: cellAddress(team.row, team.column), marks: settled.marks,
    ...(statedTotal === undefined ? {} : { statedTotal }),
    ...(remark === undefined ? {} : { remark }),
    ...(declared === undefined ? {} : { declared }),
  };
  const ofEntry = { team: team.name, enterprise };
  const findings: ReadEntry['findings'][number][] = read.disagreeing.map((finding) => ({ ...finding, ...ofEntry }));
  if (entry.team === undefined) findings.push({ ...ofEntry, code: 'unknown-entry', reason: 'tab', severity: 'notice', cell: row.cell, found: team.name });
  if (read.summed !== undefined) findings.push({ ...ofEntry, code: 'normalised', reason: 'criteria', severity: 'notice', cell: read.summed.cell, found: String(read.summed.count) });
  return { row, findings };
}

/** An entry that only the sheet's name gives stands where its form begins. */
function namesOf({ team, enterprise }: TableEntry, fromTab: string | undefined, { head }: PlacedTable): Pick<TableEntry, 'team' | 'enterprise'> {
  if (team !== undefined || fromTab === undefined) return { team, enterprise };
  return { team: { name: fromTab, row: head.top, column: head.left }, enterprise };
}

function unnamed({ head }: PlacedTable, { column }: TableEntry, { marks }: ColumnMarks): Omit<Finding, 'file' | 'sheet'> {
  return { code: 'unknown-entry', reason: 'unnamed', severity: 'error', cell: cellAddress(head.top, column), found: marks.map(foundText).join(' ').trim() };
}

function foundText({ mark }: PlacedMark): string {
  if (mark.state === 'scored') return formatHundredths(mark.score);
  return mark.state === 'illegal' ? mark.text : '';
}

function areasOf({ table: { head, table, lines }, layout }: TableInHand, reviewer: NamedReviewer | undefined, entries: readonly TableEntry[]): RecognisedScores['areas'] {
  const columns = entries.map(({ column }) => column);
  const right = Math.max(table.column, ...columns, ...head.columns.map(({ column }) => column));
  const names = entries.flatMap(({ team }) => (team === undefined ? [] : [team]));
  const teams = layout === 'form' ? names.slice(0, 1) : names;
  return {
    header: head.rows.length === 0 ? [] : [{ top: head.top, left: head.left, bottom: head.rows[0]!, right: Math.min(right, head.right) }],
    team: teams.map(cellRange),
    dimensions: lines.spans.flatMap((span) => (span === undefined ? [] : columns.map((column) => ({ top: span.top, left: column, bottom: span.bottom, right: column })))),
    ...reviewerArea(reviewer),
  };
}
