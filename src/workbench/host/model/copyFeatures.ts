import { BooleanNumber, type IRange } from '@univerjs/core';
import { AddWorksheetMergeMutation, SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';
import { intersection, isEntireColumn, isEntireRow, type Area } from './area';
import { areasOf } from './areas';
import { addConditionalRule, conditionalRules, removeConditionalFormats, type KeptRule } from './conditionalFormats';
import { partsWithin, removeValidation, setValidation, validationRules } from './dataValidation';
import { shiftFormula } from './formulaReferences';
import { mergedAreas, unmergeArea } from './merges';
import { omit } from './omit';
import type { OpenSheet } from './openSheet';

/** The first cell of a copy. */
export interface Place {
  readonly sheet: OpenSheet;
  readonly top: number;
  readonly left: number;
}

function moved(part: Area, source: Area, place: Place): Area {
  const [rows, columns] = [place.top - source.top, place.left - source.left];
  return { sheet: place.sheet, top: part.top + rows, bottom: part.bottom + rows, left: part.left + columns, right: part.right + columns };
}

/** Merges in the copies what lies merged within the source. */
export function copyMerges(source: Area, places: readonly Place[], covered: Area): void {
  const merges = mergedAreas(source).filter((merged) => within(merged, source));
  unmergeArea(covered);
  const ranges = places.flatMap((place) => merges.map((merged) => moved(merged, source, place)));
  if (ranges.length === 0) return;
  covered.sheet.grow(Math.max(...ranges.map(({ bottom }) => bottom)) + 1, Math.max(...ranges.map(({ right }) => right)) + 1);
  covered.sheet.mutate(AddWorksheetMergeMutation.id, { ranges: ranges.map(rangeOf) });
}

function within(inner: Area, outer: Area): boolean {
  return inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right;
}

function rangeOf({ top, left, bottom, right }: Area): IRange {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

/** Adds to the copies the conditional formats of the source, in their order; formulas move along. */
export function copyConditionalFormats(source: Area, places: readonly Place[], covered: Area): void {
  const found = conditionalRules(source.sheet).map(({ ranges, rule, stopIfTrue }) => ({ first: ranges[0], rule, stopIfTrue, parts: partsWithin(ranges, source) })).filter(({ parts }) => parts.length > 0);
  if (source.sheet.id !== covered.sheet.id || intersection(source, covered) === undefined) removeConditionalFormats(covered);
  for (const { first, rule, stopIfTrue, parts } of found.reverse()) {
    const copies = places.flatMap((place) => parts.map((part) => moved(part, source, place)));
    const kept = rule as KeptRule;
    const [rows, columns] = [copies[0]!.top - first!.startRow, copies[0]!.left - first!.startColumn];
    const shifted = typeof kept.value === 'string' && kept.value.startsWith('=') ? { ...kept, value: shiftFormula(kept.value, rows, columns) } : rule;
    addConditionalRule(areasOf(copies), shifted, stopIfTrue);
  }
}

/** Gives the copies the validation of the source, and takes theirs where it has none; formulas move along. */
export function copyValidation(source: Area, places: readonly Place[], covered: Area): void {
  const found = validationRules(source.sheet).map((rule) => ({ rule, parts: partsWithin(rule.ranges, source) })).filter(({ parts }) => parts.length > 0);
  removeValidation(covered);
  for (const { rule: { ranges, ...known }, parts } of found) {
    const rule = omit(known, 'uid');
    const copies = places.flatMap((place) => parts.map((part) => moved(part, source, place)));
    const shift = (formula: string | undefined): string | undefined => (formula?.startsWith('=') === true ? shiftFormula(formula, copies[0]!.top - ranges[0]!.startRow, copies[0]!.left - ranges[0]!.startColumn) : formula);
    const [formula1, formula2] = [shift(rule.formula1), shift(rule.formula2)];
    setValidation(areasOf(copies), { ...rule, ...(formula1 === undefined ? {} : { formula1 }), ...(formula2 === undefined ? {} : { formula2 }) });
  }
}

/** Whole rows bring their heights and whole columns their widths, hidden ones included. */
export function copyLines(source: Area, places: readonly Place[]): void {
  const { rowData, columnData } = source.sheet.core.getConfig();
  for (const place of places) {
    if (isEntireRow(source)) place.sheet.mutate(SetRowDataMutation.id, { rowData: linesFrom(rowData, source.top, source.bottom, place.top - source.top) });
    if (isEntireColumn(source)) place.sheet.mutate(SetColDataMutation.id, { columnData: linesFrom(columnData, source.left, source.right, place.left - source.left) });
  }
}

function linesFrom<Line extends object>(lines: Readonly<Record<number, Line | undefined>>, first: number, last: number, offset: number): Record<number, Line> {
  const copied: Record<number, Line> = {};
  for (const [key, line] of Object.entries(lines)) {
    const index = Number(key);
    if (line !== undefined && index >= first && index <= last) copied[index + offset] = { ...line, hd: 'hd' in line ? line.hd : BooleanNumber.FALSE };
  }
  return copied;
}
