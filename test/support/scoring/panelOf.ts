import * as fc from 'fast-check';

import { consolidate } from '../../../src/scoring/consolidate';
import { DEFAULT_METHOD } from '../../../src/scoring/method';
import type { Discrepancy } from '../../../src/scoring/panel/discrepancy';
import { panelTotals, type PanelTotals } from '../../../src/scoring/panel/panelTotals';
import type { Scores } from '../../../src/scoring/panel/scores';
import { entry, PAIR, sheet, totalOnly, type Cell, type RowSpec } from './reviews';

const REVIEWERS = '甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳';

/** A panel whose reviewers 甲, 乙, … gave a row for each entry 成果1, 成果2, …; where a reviewer gave none, the entry is not listed. */
function panelOfRows(rows: readonly (readonly (RowSpec | undefined)[])[], template = PAIR): PanelTotals {
  const sheets = rows[0]!.map((_, reviewer) => sheet(REVIEWERS[reviewer]!, rows.flatMap((row) => row[reviewer] ?? []), template));
  return panelTotals(consolidate(sheets, template, DEFAULT_METHOD));
}

/** A panel of totals alone: entries × reviewers. */
export function panelOfTotals(totals: Scores): PanelTotals {
  return panelOfRows(totals.map((row, index) => row.map((total) => (total === null ? undefined : totalOnly(teamOf(index), total)))));
}

/** A panel of scores: entries × reviewers × dimensions. */
export function panelOfScores(cells: readonly (readonly (readonly Cell[])[])[], template = PAIR): PanelTotals {
  return panelOfRows(cells.map((row, index) => row.map((scores) => entry(teamOf(index), scores))), template);
}

function teamOf(index: number): string {
  return `成果${String(index + 1)}`;
}

/** A discrepancy as `rule entry reviewer dimension`, as far as it has them. */
export function inWords({ rule, entry: place, reviewer, dimension }: Discrepancy, panel: PanelTotals): string {
  const words = [
    rule,
    place === undefined ? undefined : panel.entries[place]!.team,
    reviewer === undefined ? undefined : panel.reviewers[reviewer],
    dimension === undefined ? undefined : panel.dimensions[dimension]!.name,
  ];
  return words.filter((word) => word !== undefined).join(' ');
}

const halfPoints = fc.integer({ min: 0, max: 200 }).map((halves) => halves / 2);

function tables<Value>(value: fc.Arbitrary<Value>, least: number): fc.Arbitrary<Value[][]> {
  return fc.tuple(fc.integer({ min: least, max: 8 }), fc.integer({ min: least, max: 6 })).chain(([entries, reviewers]) =>
    fc.array(fc.array(value, { minLength: reviewers, maxLength: reviewers }), { minLength: entries, maxLength: entries }));
}

/** Totals of at least three entries by at least three reviewers. */
export const completeTable = tables(halfPoints, 3);

/** The same with gaps. */
export const gappyTable = tables(fc.option(halfPoints, { freq: 4 }), 3);

/** The table with rows and columns in the given order of positions. */
export function reordered<Value>(table: readonly (readonly Value[])[], entries: readonly number[], reviewers: readonly number[]): Value[][] {
  return entries.map((row) => reviewers.map((column) => table[row]![column]!));
}

/** A table and the same with its rows and columns shuffled, and the orders that did it. */
export function withShuffled<Value>(table: fc.Arbitrary<Value[][]>): fc.Arbitrary<{ table: Value[][]; shuffled: Value[][]; entries: number[]; reviewers: number[] }> {
  return table.chain((values) => fc.tuple(positions(values.length), positions(values[0]!.length)).map(([entries, reviewers]) => (
    { table: values, shuffled: reordered(values, entries, reviewers), entries, reviewers }
  )));
}

function positions(count: number): fc.Arbitrary<number[]> {
  const all = Array.from({ length: count }, (_, index) => index);
  return fc.shuffledSubarray(all, { minLength: count, maxLength: count });
}

/** Columns as rows. */
export function transposed<Value>(table: readonly (readonly Value[])[]): Value[][] {
  return table[0]!.map((_, column) => table.map((row) => row[column]!));
}
