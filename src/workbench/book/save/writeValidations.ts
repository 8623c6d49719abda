import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import type { CellRange } from '../../../workbook/grid';
import { storedNumber } from '../cellValue';
import { formulaToFile } from '../formulaText';
import { addressesOf } from '../ranges';
import { element, group, textElement } from './xml';

/** What Excel takes; a longer text makes the file a damaged one. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;
const ERROR_STYLES = new Map([
  [DataValidationErrorStyle.WARNING, 'warning'],
  [DataValidationErrorStyle.INFO, 'information'],
]);
const CHECK_BOX: string = DataValidationType.CHECKBOX;
/** Univer's own kinds, as the file's nearest. */
const TYPES = new Map<string, string>([
  [DataValidationType.ANY, 'none'],
  [DataValidationType.NONE, 'none'],
  [DataValidationType.LIST_MULTIPLE, 'list'],
  [CHECK_BOX, 'list'],
]);

/** Returns the validations of a sheet; `rangesOf` gives a rule's rectangles. */
export function writeValidations(rules: readonly ISheetDataValidationRule[], rangesOf: (rule: ISheetDataValidationRule) => readonly CellRange[]): string {
  return group('dataValidations', rules.filter((rule) => rule.ranges.length > 0).map((rule) => writeValidation(rule, addressesOf(rangesOf(rule)))));
}

function writeValidation(rule: ISheetDataValidationRule, sqref: string): string {
  const type = TYPES.get(rule.type) ?? rule.type;
  const isList = type === 'list';
  return element(
    'dataValidation',
    {
      type: type === 'none' ? undefined : type,
      errorStyle: ERROR_STYLES.get(rule.errorStyle ?? DataValidationErrorStyle.STOP),
      operator: rule.operator === undefined || rule.operator === DataValidationOperator.BETWEEN || isList ? undefined : rule.operator,
      allowBlank: rule.allowBlank === true || undefined,
      // The file's word says the opposite of what it does.
      showDropDown: (isList && rule.showDropDown === false) || undefined,
      showInputMessage: (rule.showInputMessage ?? rule.prompt !== undefined) || undefined,
      showErrorMessage: (rule.showErrorMessage ?? true) || undefined,
      errorTitle: rule.errorTitle?.slice(0, LONGEST_TITLE),
      error: rule.error?.slice(0, LONGEST_MESSAGE),
      promptTitle: rule.promptTitle?.slice(0, LONGEST_TITLE),
      prompt: rule.prompt?.slice(0, LONGEST_MESSAGE),
      sqref,
    },
    operandElement('formula1', isList ? listSource(rule) : rule.formula1) + operandElement('formula2', isList ? undefined : rule.formula2),
  );
}

/** Univer keeps a list's entries as a JSON array or with commas between them; both of a check box's values make a list. */
function listSource({ type, formula1, formula2 }: ISheetDataValidationRule): string | undefined {
  if (type === CHECK_BOX) return quotedList([formula1 ?? '1', formula2 ?? '0']);
  if (formula1 === undefined || formula1.startsWith('=')) return formula1;
  return quotedList(listEntries(formula1));
}

function listEntries(text: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(text);
    if (Array.isArray(parsed) && parsed.every((entry) => typeof entry === 'string')) return parsed;
  } catch {
    // Not JSON: entries with commas between them.
  }
  return text.split(',');
}

/** Returns the entries as the file's formula, as many as it can hold. */
function quotedList(entries: readonly string[]): string {
  let text = '';
  for (const [index, entry] of entries.entries()) {
    const longer = index === 0 ? entry : `${text},${entry}`;
    if (longer.length > LONGEST_LIST) break;
    text = longer;
  }
  return `="${text.replaceAll('"', '""')}"`;
}

function operandElement(name: string, operand: string | undefined): string {
  if (operand === undefined || operand === '' || operand === '=') return '';
  if (operand.startsWith('=')) return textElement(name, formulaToFile(operand));
  return textElement(name, String(storedNumber(operand) ?? operand));
}
