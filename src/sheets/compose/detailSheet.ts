import { columnLetters, parseAddress, rangeAddress } from '../../workbook/address';
import type { CellContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { givenMarks } from '../../scoring/givenMarks';
import { hundredthsToNumber } from '../../scoring/hundredths';
import type { Mark } from '../../scoring/mark';
import type { Ballot, BallotRow, RankedEntry, Ranking } from '../../scoring/ranking';
import type { PlacedMark } from '../../scoring/scoreSheet';
import { totalCap } from '../../scoring/template';
import { awardName } from './awardName';
import { DetailFormulas } from './detailFormulas';
import { highlightDetails } from './detailHighlights';
import type { DetailPlan, PlannedBallot } from './detailPlan';
import { quoted } from './formulas';
import { BODY, CENTERED, fitWidth, HEADING, putTitle, TABLE_BODY, TEXT, WRAPPED } from './paper';
import { rowsRange, SheetDraft } from './sheetDraft';

/**
 * 评分明细: a row for each ballot, every score with its reviewer, file, sheet and cells. Total and status are formulas, so a score
 * that is corrected here flows through to the ranks.
 */
export function composeDetails(ranking: Ranking, plan: DetailPlan, words: Messages): SheetDocument {
  const { columns, headingRow, capRow, firstRow } = plan;
  const draft = new SheetDraft('details', words.sheets.details);
  const widths = columnWidths(ranking, plan);
  const caption = fill(words.details.caption, { decision: words.columns.decision, excluded: words.status.excluded });
  putTitle(draft, fill(words.details.title, { name: awardName(ranking.template) }), caption, widths);
  draft.addRow(headings(ranking, plan, words));
  const rowFormulas = new DetailFormulas(ranking, plan, words);
  draft.addRow(capCells(ranking, plan, words));
  for (const { entry, ballots } of plan.entries) {
    for (const ballot of ballots) putBallot(draft, { entry, ballot, formulas: rowFormulas }, ranking, plan, words);
  }
  const lastRow = draft.rowCount - 1;
  draft.format(rowsRange(headingRow, lastRow, columns.last), { ...BODY, ...TABLE_BODY });
  draft.format(rowsRange(headingRow, capRow, columns.last), HEADING);
  draft.height(headingRow, 32);
  for (const column of [columns.team, columns.enterprise, columns.reviewer, columns.remark, columns.file, columns.sheet, columns.cell]) {
    draft.format({ top: firstRow, left: column, bottom: lastRow, right: column }, TEXT);
  }
  draft.format({ top: firstRow, left: columns.firstScore, bottom: lastRow, right: columns.decision }, CENTERED);
  draft.format({ top: firstRow, left: columns.cell + 1, bottom: lastRow, right: columns.last }, CENTERED);
  draft.format({ top: firstRow, left: columns.remark, bottom: lastRow, right: columns.remark }, WRAPPED);
  if (lastRow >= firstRow) {
    offerDecisions(draft, plan, words, lastRow);
    highlightDetails(draft, ranking, plan, words, lastRow);
  }
  return draft.finish({
    columnWidths: widths,
    frozen: { rows: firstRow, columns: columns.firstScore },
    page: { orientation: 'landscape', titleRows: { first: headingRow, last: capRow }, fitWidth: true, footer: '&P / &N' },
  });
}

function headings({ template }: Ranking, { columns }: DetailPlan, { columns: names }: Messages): string[] {
  const dimensions = template.dimensions.map(({ name }) => name);
  const counted = columns.firstCounted === undefined ? [] : dimensions.map((dimension) => fill(names.countedScore, { dimension }));
  return [
    names.team, names.enterprise, names.reviewer, ...dimensions,
    names.sum, names.status, names.decision, names.remark, names.file, names.sheet, names.cell, ...counted,
  ];
}

function capCells({ template }: Ranking, { columns }: DetailPlan, words: Messages): CellContent[] {
  const cells: CellContent[] = Array.from({ length: columns.last + 1 }, () => null);
  cells[columns.reviewer] = words.columns.capRow;
  template.dimensions.forEach(({ cap }, index) => (cells[columns.firstScore + index] = hundredthsToNumber(cap)));
  cells[columns.total] = hundredthsToNumber(totalCap(template));
  return cells;
}

interface BallotRows {
  readonly entry: RankedEntry;
  readonly ballot: PlannedBallot;
  readonly formulas: DetailFormulas;
}

function putBallot(draft: SheetDraft, { entry, ballot: planned, formulas }: BallotRows, ranking: Ranking, plan: DetailPlan, words: Messages): void {
  const { ballot, rows } = planned;
  for (const source of rows) {
    const index = draft.rowCount;
    const scores = ranking.template.dimensions.map((_, dimension): CellContent => {
      const placed = source?.row.marks[dimension];
      return placed === undefined ? null : markContent(placed.mark, words);
    });
    const counted = plan.columns.firstCounted === undefined ? [] : formulas.countedScores(index, source, ballot.status === 'counted');
    draft.addRow([
      entry.team, entry.enterprise, ranking.reviewers[ballot.reviewer]!.name, ...scores,
      totalContent(source, ballot, formulas.total(index), words),
      { formula: formulas.status(index, source, planned), result: statusWord(ballot, words) },
      ballot.conflict === 'duplicate' ? words.status.duplicate : null,
      source?.row.remark ?? (ballot.conflict === 'not-listed' ? words.status.notListed : null),
      ...sourceCells(source, ranking, ballot),
      ...counted,
    ]);
  }
}

/** A total that stands alone is what was read, as scores are; any other is the sum of the scores beside it. */
function totalContent(source: BallotRow | undefined, { total }: Ballot, formula: string, words: Messages): CellContent {
  if (source?.row.total !== undefined) return markContent(source.row.total.mark, words);
  return { formula, result: total === undefined ? '' : hundredthsToNumber(total) };
}

function sourceCells(source: BallotRow | undefined, { reviewers }: Ranking, ballot: Ballot): CellContent[] {
  const sheet = source?.sheet ?? reviewers[ballot.reviewer]!.sheets[0]!;
  return [sheet.file, sheet.sheet, source === undefined ? null : cellsText(givenMarks(source.row))];
}

/** Returns `D8:H8` where the scores stand side by side in the template's order, else each address. */
function cellsText(marks: readonly PlacedMark[]): string {
  const cells = marks.map(({ cell }) => parseAddress(cell)!);
  const first = cells[0]!;
  const last = cells.at(-1)!;
  const together = cells.every(({ row, column }, index) => row === first.row && column === first.column + index);
  return together ? rangeAddress({ top: first.row, left: first.column, bottom: last.row, right: last.column }) : [...new Set(marks.map(({ cell }) => cell))].join(' ');
}

/** Returns what stands in the cell of a score: what is no legal score as it was found, a number as a number, so that it can be corrected in place. */
export function markContent(mark: Mark, { states }: Messages): string | number | null {
  switch (mark.state) {
    case 'scored':
      return hundredthsToNumber(mark.score);
    case 'blank':
      return null;
    case 'illegal':
      if (mark.number !== undefined) return hundredthsToNumber(mark.number);
      return mark.code !== 'not-a-number' && Number.isFinite(Number(mark.text)) ? Number(mark.text) : mark.text;
    default:
      return states[mark.state];
  }
}

/** Returns the word that stands for a ballot that does not count, or that it counts. */
export function statusWord({ status }: Ballot, words: Messages): string {
  if (status === 'counted') return words.status.counted;
  return status === 'pending' ? words.status.pending : words.states[status];
}

/** What may be decided about a row: that it counts, or not; anything else would look decided and change nothing. */
function offerDecisions(draft: SheetDraft, { columns, firstRow }: DetailPlan, words: Messages, lastRow: number): void {
  const { counted, excluded, duplicate } = words.status;
  const cell = `${columnLetters(columns.decision)}${String(firstRow + 1)}`;
  const choices = { counted, excluded, duplicate };
  draft.validate({
    range: { top: firstRow, left: columns.decision, bottom: lastRow, right: columns.decision },
    formula: `OR(${[counted, excluded, duplicate].map((word) => `${cell}=${quoted(word)}`).join(',')})`,
    prompt: { title: words.columns.decision, text: fill(words.details.decisionPrompt, choices) },
    error: { title: words.columns.decision, text: fill(words.details.decisionError, choices) },
  });
}

function columnWidths(ranking: Ranking, { columns }: DetailPlan): number[] {
  const sheets = ranking.reviewers.flatMap((reviewer) => reviewer.sheets);
  const widths = Array.from({ length: columns.last + 1 }, () => 11);
  widths[columns.team] = fitWidth(ranking.entries.map(({ team }) => team), 16, 34);
  widths[columns.enterprise] = fitWidth(ranking.entries.map(({ enterprise }) => enterprise), 16, 36);
  widths[columns.reviewer] = fitWidth(ranking.reviewers.map(({ name }) => name), 10, 20);
  widths[columns.remark] = 18;
  widths[columns.file] = fitWidth(sheets.map(({ file }) => file), 14, 32);
  widths[columns.sheet] = fitWidth(sheets.map(({ sheet }) => sheet), 10, 20);
  widths[columns.cell] = 12 + 2 * Math.max(0, columns.lastScore - columns.firstScore);
  return widths;
}
