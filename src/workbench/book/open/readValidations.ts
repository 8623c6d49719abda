import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import { formulaFromFile } from '../formulaText';
import { rangesOf } from '../ranges';
import { DAYS_1904 } from './readCells';
import { child, flag, type XmlElement } from './xmlTree';

const TYPES = new Map<string, DataValidationType>([
  ['none', DataValidationType.ANY],
  ['list', DataValidationType.LIST],
  ['whole', DataValidationType.WHOLE],
  ['decimal', DataValidationType.DECIMAL],
  ['date', DataValidationType.DATE],
  ['time', DataValidationType.TIME],
  ['textLength', DataValidationType.TEXT_LENGTH],
  ['custom', DataValidationType.CUSTOM],
]);
const ERROR_STYLES = new Map([
  ['stop', DataValidationErrorStyle.STOP],
  ['warning', DataValidationErrorStyle.WARNING],
  ['information', DataValidationErrorStyle.INFO],
]);
const OPERATORS = new Map<string, DataValidationOperator>(Object.values(DataValidationOperator).map((operator) => [operator, operator]));
/** Types without a choice of comparison. */
const WITHOUT_OPERATOR = new Set<DataValidationType>([DataValidationType.ANY, DataValidationType.LIST, DataValidationType.CUSTOM]);

/** Returns one validation (ECMA-376 part 1, 18.3.1.32, or its form in the extensions of 2010), or `undefined` where it has no range. */
export function readValidation(element: XmlElement, uid: string, date1904: boolean): ISheetDataValidationRule | undefined {
  const { attributes } = element;
  const ranges = rangesOf(attributes.get('sqref') ?? child(element, 'sqref')?.text);
  const type = TYPES.get(attributes.get('type') ?? 'none');
  if (ranges.length === 0 || type === undefined) return undefined;
  const operator = OPERATORS.get(attributes.get('operator') ?? '') ?? DataValidationOperator.BETWEEN;
  const shift = date1904 && type === DataValidationType.DATE ? DAYS_1904 : 0;
  const isBetween = operator === DataValidationOperator.BETWEEN || operator === DataValidationOperator.NOT_BETWEEN;
  // Other programs write operands that mean nothing.
  const formula1 = type === DataValidationType.ANY ? undefined : operand(child(element, 'formula1'), type, shift);
  const formula2 = isBetween && !WITHOUT_OPERATOR.has(type) ? operand(child(element, 'formula2'), type, shift) : undefined;
  return {
    uid,
    type,
    ranges,
    ...(WITHOUT_OPERATOR.has(type) ? {} : { operator }),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    allowBlank: flag(element, 'allowBlank'),
    showErrorMessage: flag(element, 'showErrorMessage'),
    showInputMessage: flag(element, 'showInputMessage'),
    errorStyle: ERROR_STYLES.get(attributes.get('errorStyle') ?? 'stop') ?? DataValidationErrorStyle.STOP,
    // The file's word says the opposite of what it does.
    ...(type === DataValidationType.LIST ? { showDropDown: !flag(element, 'showDropDown') } : {}),
    ...messages(element),
  };
}

function messages({ attributes }: XmlElement): Partial<ISheetDataValidationRule> {
  const texts: Partial<ISheetDataValidationRule> = {};
  for (const name of ['error', 'errorTitle', 'prompt', 'promptTitle'] as const) {
    const text = attributes.get(name);
    if (text !== undefined && text !== '') texts[name] = text.replace(/_x000[aA]_/g, '\n');
  }
  return texts;
}

function operand(element: XmlElement | undefined, type: DataValidationType, shift: number): string | undefined {
  const text = formulaFromFile((child(element, 'f')?.text ?? element?.text ?? '').trim());
  if (text === '') return undefined;
  const literal = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (type === DataValidationType.LIST && literal !== undefined) return literal.replaceAll('""', '"');
  if (type !== DataValidationType.LIST && type !== DataValidationType.CUSTOM && Number.isFinite(Number(text))) return String(Number(text) + shift);
  return `=${text}`;
}
