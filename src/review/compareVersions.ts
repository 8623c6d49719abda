import { decideBallot } from '../scoring/ballot';
import { rowKeys } from '../scoring/decisions/rowKeys';
import { isTotalOnly } from '../scoring/givenMarks';
import { formatHundredths } from '../scoring/hundredths';
import type { PlacedMark, ScoreRow, ScoreSheet } from '../scoring/scoreSheet';
import type { Template } from '../scoring/template';
import type { Messages } from '../locales/messages';
import { markContent } from '../sheets/compose/detailSheet';
import { valueText } from '../sheets/recognise/gridView';

/** Two sheets of one reviewer, cell by cell. */
export interface VersionComparison {
  /** By entry in the order of the first sheet and dimension; a cell for each score that either of them holds. */
  readonly cells: readonly ComparedCell[];
  /** Cells of entries in both. */
  readonly same: number;
  readonly different: number;
  /** Rows of entries in one of them. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

export interface ComparedCell {
  readonly team: string;
  readonly enterprise: string;
  /** `undefined` for the total, where one of the sheets gives nothing else. */
  readonly dimension: string | undefined;
  /** `undefined` where the sheet does not list the entry. */
  readonly first: ShownMark | undefined;
  readonly second: ShownMark | undefined;
  readonly isSame: boolean;
}

/** What stands in a cell; a total that is the sum of scores stands in none. */
export interface ShownMark {
  readonly text: string;
  readonly cell: string | undefined;
}

/** Returns what is the same and what is different in two sheets. An entry that a sheet lists several times is compared in its order. */
export function compareVersions(first: ScoreSheet, second: ScoreSheet, template: Template, words: Messages): VersionComparison {
  const pairs = pairRows(first, second);
  const cells = pairs.flatMap((pair) => compareRows(pair, template, words));
  const inBoth = cells.filter((cell) => cell.first !== undefined && cell.second !== undefined);
  return {
    cells,
    same: inBoth.filter(({ isSame }) => isSame).length,
    different: inBoth.filter(({ isSame }) => !isSame).length,
    onlyFirst: pairs.filter((pair) => pair.second === undefined).length,
    onlySecond: pairs.filter((pair) => pair.first === undefined).length,
  };
}

interface RowPair {
  readonly first: ScoreRow | undefined;
  readonly second: ScoreRow | undefined;
}

function pairRows(first: ScoreSheet, second: ScoreSheet): RowPair[] {
  const keyOfRow = rowKeys([first, second]);
  const waiting = new Map<string, ScoreRow[]>();
  for (const row of second.rows) {
    const rows = waiting.get(keyOfRow(row));
    if (rows === undefined) waiting.set(keyOfRow(row), [row]);
    else rows.push(row);
  }
  const pairs = first.rows.map((row): RowPair => ({ first: row, second: waiting.get(keyOfRow(row))?.shift() }));
  return [...pairs, ...[...waiting.values()].flat().map((row): RowPair => ({ first: undefined, second: row }))];
}

function compareRows({ first, second }: RowPair, template: Template, words: Messages): ComparedCell[] {
  const { team, enterprise } = (first ?? second)!;
  const byTotal = [first, second].some((row) => row !== undefined && isTotalOnly(row));
  const compare = (dimension: string | undefined, markOf: (row: ScoreRow) => ShownMark): ComparedCell => {
    const [one, other] = [first, second].map((row) => (row === undefined ? undefined : markOf(row)));
    return { team, enterprise, dimension, first: one, second: other, isSame: one?.text === other?.text };
  };
  if (byTotal) return [compare(undefined, (row) => shownTotal(row, words))];
  return template.dimensions.map(({ name }, index) => compare(name, ({ marks }) => shownMark(marks[index], words)));
}

function shownMark(placed: PlacedMark | undefined, words: Messages): ShownMark {
  return placed === undefined ? { text: '', cell: undefined } : { text: valueText(markContent(placed.mark, words)), cell: placed.cell };
}

function shownTotal(row: ScoreRow, words: Messages): ShownMark {
  if (row.total !== undefined) return shownMark(row.total, words);
  const { total } = decideBallot(row);
  return { text: total === undefined ? '' : formatHundredths(total), cell: undefined };
}
