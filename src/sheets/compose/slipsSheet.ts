import type { CellContent, SheetDocument } from '../../workbook/sheetDocument';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { BODY, CENTERED, HEADING, putTitle, putWideText, TABLE_BODY, TEXT, textHeight, WRAPPED } from './paper';
import { rowsRange, SheetDraft } from './sheetDraft';

/** One question to a reviewer, and what was answered. */
export interface SlipLine {
  readonly reviewer: string;
  /** Empty, with the enterprise, where the whole score sheet is meant. */
  readonly team: string;
  readonly enterprise: string;
  /** The dimension; `undefined` where the total is meant. */
  readonly dimension: string | undefined;
  /** As it stood when it was first asked about; `undefined` for a whole sheet. */
  readonly given: number | undefined;
  /** As it stands now; `undefined` where it counts no longer. */
  readonly now: number | undefined;
  /** Why it is asked about, in sentences. */
  readonly reason: string;
  /** File, sheet and cell. */
  readonly place: string;
  readonly answer: SlipAnswer;
}

/** What a person wrote beside the question. */
export interface SlipAnswer {
  readonly ruling: string;
  readonly reason: string;
  readonly signature: string;
}

export const NO_ANSWER: SlipAnswer = { ruling: '', reason: '', signature: '' };

const WIDTHS = [6, 10, 20, 20, 12, 9, 9, 40, 26, 12, 26, 12];
const SCORES = { first: 5, last: 6 } as const;
const REASON = 7;
const PLACE = 8;
const ANSWERS = { first: 9, last: 11 } as const;
const HEADING_ROW = 2;
const FIRST_ROW = 3;
const LEAST_HEIGHT = 36;

/**
 * 复核单: what each reviewer is asked to confirm or to change, with room for the answer; the score that was first asked about stays beside the one that
 * stands now. No score of another reviewer is on it, which would pull the judgement towards it.
 */
export function composeSlips(award: string, lines: readonly SlipLine[], words: Messages): SheetDocument {
  const { slips, sheets } = words;
  const draft = new SheetDraft('slips', sheets.slips);
  putTitle(draft, award === '' ? sheets.slips : fill(slips.title, { name: award }), slips.caption, WIDTHS);
  draft.addRow(slipHeadings(words));
  lines.forEach((line, index) => {
    draft.addRow(lineCells(line, index, words));
    draft.height(FIRST_ROW + index, Math.max(LEAST_HEIGHT, textHeight(line.reason, WIDTHS[REASON]!), textHeight(line.place, WIDTHS[PLACE]!), textHeight(line.answer.reason, WIDTHS[ANSWERS.first + 1]!)));
  });
  const lastRow = FIRST_ROW + lines.length - 1;
  const right = WIDTHS.length - 1;
  draft.format(rowsRange(HEADING_ROW, lastRow, right), { ...BODY, ...TABLE_BODY, ...WRAPPED });
  draft.format(rowsRange(HEADING_ROW, HEADING_ROW, right), HEADING);
  draft.height(HEADING_ROW, LEAST_HEIGHT);
  draft.format({ top: FIRST_ROW, left: 1, bottom: lastRow, right: 4 }, TEXT);
  draft.format({ top: FIRST_ROW, left: 0, bottom: lastRow, right: 1 }, CENTERED);
  draft.format({ top: FIRST_ROW, left: SCORES.first, bottom: lastRow, right: SCORES.last }, CENTERED);
  draft.format({ top: FIRST_ROW, left: ANSWERS.first, bottom: lastRow, right: ANSWERS.last }, TEXT);
  if (lines.length === 0) putWideText(draft, slips.none, WIDTHS);
  return draft.finish({
    columnWidths: WIDTHS,
    frozen: { rows: FIRST_ROW, columns: 2 },
    page: { orientation: 'landscape', titleRows: { first: HEADING_ROW, last: HEADING_ROW }, fitWidth: true, footer: '&P / &N' },
  });
}

/** Returns the headings of 复核单 in the order of its columns. */
export function slipHeadings({ columns, slips }: Messages): string[] {
  return [columns.number, columns.reviewer, columns.team, columns.enterprise, columns.dimension, slips.given, slips.now, slips.reason, slips.place, slips.ruling, slips.answer, slips.signature];
}

function lineCells({ reviewer, team, enterprise, dimension, given, now, reason, place, answer }: SlipLine, index: number, { slips }: Messages): CellContent[] {
  const what = dimension ?? (team === '' ? slips.whole : slips.total);
  return [index + 1, reviewer, orNull(team), orNull(enterprise), what, given ?? null, now ?? null, reason, orNull(place), orNull(answer.ruling), orNull(answer.reason), orNull(answer.signature)];
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
