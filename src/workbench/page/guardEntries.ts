import { DataValidationErrorStyle, DataValidationStatus, type ISheetDataValidationRule } from '@univerjs/core';
import { SheetsDataValidationValidatorService, SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import type { Grid } from './startUniver';

/** An entry that breaks the rule of its cell. */
export interface WrongEntry {
  readonly rule: ISheetDataValidationRule;
  readonly row: number;
  readonly column: number;
}

/** Before Univer's own handler, whose dialog knows neither the rule's title nor a way back. */
const FIRST = 1000;

/**
 * Holds typed entries to the rules of their cells, as Excel does: a rule that stops is obeyed at once, others are decided by `decide`,
 * which resolves with whether the entry stays. Pasted and filled values are not checked, as in Excel.
 */
export function guardEntries({ univer }: Grid, decide: (entry: WrongEntry) => Promise<boolean>, refuse: (entry: WrongEntry) => void): void {
  const injector = univer.__getInjector();
  const rules = injector.get(SheetDataValidationModel);
  const validator = injector.get(SheetsDataValidationValidatorService);
  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: async (before, { unitId, subUnitId, row, col: column }) => {
      if ((await before) === false) return false;
      const id = rules.getRuleIdByLocation(unitId, subUnitId, row, column);
      const rule = id === undefined ? undefined : rules.getRuleById(unitId, subUnitId, id);
      if (rule === undefined || rule.showErrorMessage === false) return true;
      if ((await validator.validatorCell(unitId, subUnitId, row, column)) === DataValidationStatus.VALID) return true;
      const entry = { rule, row, column };
      if (rule.errorStyle !== DataValidationErrorStyle.STOP) return decide(entry);
      refuse(entry);
      return false;
    },
  });
}
