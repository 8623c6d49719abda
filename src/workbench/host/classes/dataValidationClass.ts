import { DataValidationErrorStyle, DataValidationOperator, DataValidationType, type ISheetDataValidationRule } from '@univerjs/core';
import { areasOf, type Areas } from '../model/areas';
import { fixedAddress, quoted, type Area } from '../model/area';
import { checkValidity, commonRule, ERROR_STYLES, invalidCells, removeValidation, setValidation, setValidationOptions, type ValidationRule } from '../model/dataValidation';
import { omit } from '../model/omit';
import { refuseUnlessAllowed } from '../model/sheetProtection';
import { booleanOf, oneOf, optional, recordOf, textOf } from '../protocol/arguments';
import { invalidArgument } from '../protocol/excelError';
import { isHostObject, type HostObject } from '../protocol/hostClass';
import { defineClass, objectOf } from './registry';

const OPERATORS = [
  ['Between', DataValidationOperator.BETWEEN],
  ['NotBetween', DataValidationOperator.NOT_BETWEEN],
  ['EqualTo', DataValidationOperator.EQUAL],
  ['NotEqualTo', DataValidationOperator.NOT_EQUAL],
  ['GreaterThan', DataValidationOperator.GREATER_THAN],
  ['LessThan', DataValidationOperator.LESS_THAN],
  ['GreaterThanOrEqualTo', DataValidationOperator.GREATER_THAN_OR_EQUAL],
  ['LessThanOrEqualTo', DataValidationOperator.LESS_THAN_OR_EQUAL],
] as const;

/** Rules that compare with one or two bounds: the client's name, its type's name, Univer's. */
const BOUNDED = [
  ['wholeNumber', 'WholeNumber', DataValidationType.WHOLE],
  ['decimal', 'Decimal', DataValidationType.DECIMAL],
  ['date', 'Date', DataValidationType.DATE],
  ['time', 'Time', DataValidationType.TIME],
  ['textLength', 'TextLength', DataValidationType.TEXT_LENGTH],
] as const;

const TYPE_NAMES = new Map<string, string>([
  [DataValidationType.ANY, 'None'],
  [DataValidationType.NONE, 'None'],
  [DataValidationType.LIST, 'List'],
  ...BOUNDED.map(([, name, type]) => [type, name] as const),
]);

function typeOf(areas: Areas): string {
  const rule = commonRule(areas);
  if (rule === null) return 'Inconsistent';
  return rule === undefined ? 'None' : (TYPE_NAMES.get(rule.type) ?? 'Custom');
}

/** Returns the rule as the client describes it, `{}` where there is none, `null` where the cells differ. */
function ruleOf(areas: Areas): unknown {
  const rule = commonRule(areas);
  if (rule === null) return null;
  if (rule === undefined) return {};
  const type = typeOf(areas);
  const bounded = BOUNDED.find(([, name]) => name === type);
  if (bounded !== undefined) return { [bounded[0]]: boundsOf(rule) };
  if (type === 'List') return { list: { inCellDropDown: rule.showDropDown !== false, source: rule.formula1 ?? '' } };
  return type === 'Custom' ? { custom: { formula: rule.formula1 ?? '' } } : {};
}

function boundsOf({ formula1, formula2, operator }: ISheetDataValidationRule): object {
  const name = OPERATORS.find(([, code]) => code === operator)?.[0] ?? 'Between';
  return { formula1: boundOf(formula1), ...(formula2 === undefined || formula2 === '' ? {} : { formula2: boundOf(formula2) }), operator: name };
}

/** Numbers are answered as numbers. */
function boundOf(text: string | undefined): unknown {
  return text !== undefined && /^-?[0-9.]+$/.test(text) ? Number(text) : (text ?? '');
}

function setRule(areas: Areas, value: unknown): void {
  refuseUnlessAllowed(areas[0].sheet);
  const kinds = Object.entries(recordOf(value, 'rule')).filter(([, each]) => each !== null && each !== undefined);
  const [kind] = kinds;
  if (kind === undefined || kinds.length > 1) throw invalidArgument('a rule is of exactly one kind');
  const before = commonRule(areas);
  const kept = before === undefined || before === null ? { allowBlank: true, showErrorMessage: true, errorStyle: DataValidationErrorStyle.STOP } : optionsOf(before);
  setValidation(areas, { ...kept, ...readRule(kind[0], recordOf(kind[1], kind[0])) });
}

function optionsOf(rule: ISheetDataValidationRule): Omit<ValidationRule, 'type'> {
  return omit(rule, 'uid', 'ranges', 'type', 'formula1', 'formula2', 'operator');
}

function readRule(kind: string, rule: Readonly<Record<string, unknown>>): ValidationRule {
  if (kind === 'custom') return { type: DataValidationType.CUSTOM, formula1: formulaText(textOf(rule['formula'], 'formula')) };
  if (kind === 'list') return { type: DataValidationType.LIST, formula1: listSource(rule['source']), showDropDown: optional(rule['inCellDropDown'], 'inCellDropDown', booleanOf) ?? true };
  const bounded = BOUNDED.find(([name]) => name === kind);
  if (bounded === undefined) throw invalidArgument(`there is no rule ${kind}`);
  const operator = oneOf(rule['operator'], OPERATORS.map(([name]) => name), 'operator');
  const formula2 = optional(rule['formula2'], 'formula2', boundText);
  if (operator.endsWith('etween') && formula2 === undefined) throw invalidArgument('formula2 is missing');
  return { type: bounded[2], operator: OPERATORS.find(([name]) => name === operator)![1], formula1: boundText(rule['formula1']), ...(formula2 === undefined ? {} : { formula2 }) };
}

function formulaText(text: string): string {
  return text.startsWith('=') ? text : `=${text}`;
}

function boundText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (isRange(value)) return `=${fixedAddress(value.target as Area)}`;
  return textOf(value, 'formula');
}

function listSource(value: unknown): string {
  if (!isRange(value)) return textOf(value, 'source');
  const area = value.target as Area;
  return `=${quoted(area.sheet.name)}!${fixedAddress(area)}`;
}

function isRange(value: unknown): value is HostObject {
  return isHostObject(value) && value.className === 'Range';
}

function promptOf(areas: Areas): unknown {
  const rule = commonRule(areas);
  if (rule === null) return null;
  return { showPrompt: rule?.showInputMessage ?? true, title: rule?.promptTitle ?? '', message: rule?.prompt ?? '' };
}

function setPrompt(areas: Areas, value: unknown): void {
  refuseUnlessAllowed(areas[0].sheet);
  const { title, message, showPrompt } = recordOf(value, 'prompt');
  setValidationOptions(areas, { showInputMessage: optional(showPrompt, 'showPrompt', booleanOf) ?? true, promptTitle: limited(title, 32, 'title'), prompt: limited(message, 255, 'message') });
}

function errorOf(areas: Areas): unknown {
  const rule = commonRule(areas);
  if (rule === null) return null;
  const style = ERROR_STYLES.find(([, code]) => code === rule?.errorStyle)?.[0] ?? 'Stop';
  return { showAlert: rule?.showErrorMessage ?? true, style, title: rule?.errorTitle ?? '', message: rule?.error ?? '' };
}

function setError(areas: Areas, value: unknown): void {
  refuseUnlessAllowed(areas[0].sheet);
  const { title, message, showAlert, style } = recordOf(value, 'errorAlert');
  const name = optional(style, 'style', (each, what) => oneOf(each, ERROR_STYLES.map(([known]) => known), what)) ?? 'Stop';
  const errorStyle = ERROR_STYLES.find(([known]) => known === name)![1];
  setValidationOptions(areas, { showErrorMessage: optional(showAlert, 'showAlert', booleanOf) ?? true, errorStyle, errorTitle: limited(title, 32, 'title'), error: limited(message, 225, 'message') });
}

/** Excel refuses longer texts. */
function limited(value: unknown, length: number, name: string): string {
  const text = optional(value, name, textOf) ?? '';
  if (text.length > length) throw invalidArgument(`${name} is longer than ${String(length)} characters`);
  return text;
}

function invalid(areas: Areas): HostObject | null {
  const cells = areas.flatMap(invalidCells);
  return cells.length === 0 ? null : objectOf('RangeAreas', areasOf(cells));
}

/** `true`, `false`, or `null` where only some cells are valid. */
function isValid(areas: Areas): boolean | null {
  const wrong = areas.flatMap(invalidCells).length;
  if (wrong === 0) return true;
  return wrong === areas.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0) ? false : null;
}

defineClass('DataValidation', {
  calculated: ['Valid', 'GetInvalidCells', 'GetInvalidCellsOrNullObject'],
  prepare: checkValidity,
  onDemand: ['Valid'],
  properties: {
    Type: typeOf,
    Rule: { get: ruleOf, set: setRule },
    Prompt: { get: promptOf, set: setPrompt },
    ErrorAlert: { get: errorOf, set: setError },
    IgnoreBlanks: { get: (areas) => commonRule(areas)?.allowBlank ?? true, set: (areas, value) => { setValidationOptions(areas, { allowBlank: booleanOf(value, 'ignoreBlanks') }); } },
    Valid: isValid,
  },
  methods: {
    Clear: (areas) => {
      refuseUnlessAllowed(areas[0].sheet);
      areas.forEach(removeValidation);
    },
    GetInvalidCells: (areas) => objectOf('RangeAreas', areasOf(areas.flatMap(invalidCells))),
    GetInvalidCellsOrNullObject: invalid,
  },
});
