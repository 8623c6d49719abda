import { generateRandomId, DataValidationErrorStyle, DataValidationStatus, DataValidationType, type IDataValidationRuleOptions, type IRange, type ISheetDataValidationRule } from '@univerjs/core';
import { AddSheetDataValidationCommand, ClearRangeDataValidationCommand, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { intersection, type Area } from './area';
import type { Areas } from './areas';
import { univerRanges } from './lines';
import { omit } from './omit';
import type { OpenSheet } from './openSheet';

/** The longest that a check is waited for, in milliseconds. */
const PATIENCE = 5_000;

/** What is said of a rule, without its ranges. */
export type ValidationRule = Omit<ISheetDataValidationRule, 'uid' | 'ranges'>;

/** Returns all rules of a sheet. */
export function validationRules({ book, id }: OpenSheet): readonly ISheetDataValidationRule[] {
  return book.injector.get(SheetDataValidationModel).getRules(book.unitId, id);
}

/** Returns the one rule that holds for every cell, `undefined` where there is none anywhere, or `null` where they differ. */
export function commonRule(areas: Areas): ISheetDataValidationRule | undefined | null {
  let common: ISheetDataValidationRule | undefined;
  for (const area of areas) {
    for (const rule of validationRules(area.sheet)) {
      const covered = cellsWithin(rule.ranges, area);
      if (covered === 0) continue;
      if (covered < (area.bottom - area.top + 1) * (area.right - area.left + 1) || (common !== undefined && common.uid !== rule.uid)) return null;
      common = rule;
    }
    if (common !== undefined && cellsWithin(common.ranges, area) === 0) return null;
  }
  return common;
}

function cellsWithin(ranges: readonly IRange[], area: Area): number {
  let cells = 0;
  for (const part of partsWithin(ranges, area)) cells += (part.bottom - part.top + 1) * (part.right - part.left + 1);
  return cells;
}

/** Returns the parts of Univer's ranges that lie within the area. */
export function partsWithin(ranges: readonly IRange[], area: Area): Area[] {
  return ranges.flatMap(({ startRow, startColumn, endRow, endColumn }) => {
    const part = intersection({ top: startRow, left: startColumn, bottom: endRow, right: endColumn }, area);
    return part === undefined ? [] : [{ sheet: area.sheet, ...part }];
  });
}

/** Puts a rule in the place of whatever held for the areas. */
export function setValidation(areas: Areas, rule: ValidationRule): void {
  const { sheet } = areas[0];
  const ranges = areas.flatMap(univerRanges);
  sheet.book.command(AddSheetDataValidationCommand.id, { subUnitId: sheet.id, rule: { ...rule, uid: generateRandomId(8), ranges } });
}

/** Changes how the rules of the areas speak to a person; cells without a rule get one that everything fulfils. */
export function setValidationOptions(areas: Areas, options: Partial<IDataValidationRuleOptions & { allowBlank: boolean }>): void {
  for (const area of areas) {
    const within = validationRules(area.sheet).map((rule) => ({ rule, parts: partsWithin(rule.ranges, area) })).filter(({ parts }) => parts.length > 0);
    if (within.length === 0) setValidation([area], { type: DataValidationType.ANY, allowBlank: true, ...options });
    for (const { rule, parts: [first, ...rest] } of within) {
      if (first !== undefined) setValidation([first, ...rest], { ...omit(rule, 'uid', 'ranges'), ...options });
    }
  }
}

export function removeValidation(area: Area): void {
  const rules = validationRules(area.sheet);
  if (!rules.some(({ ranges }) => partsWithin(ranges, area).length > 0)) return;
  area.sheet.mutate(ClearRangeDataValidationCommand.id, { ranges: univerRanges(area) });
}

/** Starts Univer's checks of all cells and waits for them; formulas in rules take their time. */
export async function checkValidity(areas: Areas): Promise<void> {
  const checks = areas.flatMap((area) => ruledCells(area)).map(({ rule, area, row, column }) => new Promise<void>((done) => { statusOf(rule, area, row, column, done); }));
  await Promise.race([Promise.all(checks), new Promise((patienceEnds) => { setTimeout(patienceEnds, PATIENCE); })]);
}

/** Returns the cells that were found invalid by the last check. */
export function invalidCells(area: Area): Area[] {
  return ruledCells(area)
    .filter(({ rule, row, column }) => statusOf(rule, area, row, column) === DataValidationStatus.INVALID)
    .map(({ row, column }) => ({ sheet: area.sheet, top: row, bottom: row, left: column, right: column }));
}

function ruledCells(area: Area): { rule: ISheetDataValidationRule; area: Area; row: number; column: number }[] {
  return validationRules(area.sheet).flatMap((rule) =>
    partsWithin(rule.ranges, area).flatMap(({ top, bottom, left, right }) =>
      Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => ({ rule, area, row: top + Math.floor(index / (right - left + 1)), column: left + (index % (right - left + 1)) })),
    ),
  );
}

function statusOf(rule: ISheetDataValidationRule, { sheet }: Area, row: number, column: number, done?: () => void): DataValidationStatus {
  const location = { unitId: sheet.book.unitId, subUnitId: sheet.id, row, col: column, workbook: sheet.book.core, worksheet: sheet.core };
  return sheet.book.injector.get(SheetDataValidationModel).validator(rule, location, done);
}

export const ERROR_STYLES = [
  ['Stop', DataValidationErrorStyle.STOP],
  ['Warning', DataValidationErrorStyle.WARNING],
  ['Information', DataValidationErrorStyle.INFO],
] as const;
