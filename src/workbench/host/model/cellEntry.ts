import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { LONGEST_TEXT } from '../../../workbook/address';
import { invalidArgument } from '../protocol/excelError';
import { isErrorText } from './cellContent';
import { readTyped, type Typed } from './typedText';

/** Without formula, text runs and shared formula: what a value takes the place of. */
const EMPTY = { f: null, si: null, p: null } as const;

/** Returns what a cell of that style becomes when the value is entered; throws InvalidArgument for what no cell holds. */
export function enteredCell(value: unknown, styleOf: () => IStyleData): ICellData {
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== 'string') throw invalidArgument('a value is neither text, number nor boolean');
  if (value === '') return { ...EMPTY, v: null };
  if (value.length > LONGEST_TEXT) throw invalidArgument('a text is longer than a cell holds');
  const style = styleOf();
  if (isTextFormat(style)) return textCell(value.startsWith("'") ? value.slice(1) : value);
  return typedCell(readTyped(value), style);
}

/** A text that looks like an error is none in a cell of text. */
function textCell(text: string): ICellData {
  return { ...EMPTY, v: text, t: isErrorText(text) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

/** Returns a cell with a formula in A1 style whose result is still to come. */
export function formulaCell(formula: string): ICellData {
  return { ...EMPTY, f: formula, v: null };
}

export function isTextFormat(style: IStyleData): boolean {
  return style.n?.pattern === '@';
}

function typedCell(typed: Typed, style: IStyleData): ICellData {
  switch (typed.kind) {
    case 'formula':
      return formulaCell(typed.formula);
    case 'boolean':
      return { ...EMPTY, v: typed.boolean ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'number': {
      const general = style.n === undefined || style.n === null || style.n.pattern === 'General';
      const format = typed.format !== undefined && general ? { s: { n: { pattern: typed.format } } } : {};
      return { ...EMPTY, v: typed.number, t: CellValueType.NUMBER, ...format };
    }
    case 'error':
      return { ...EMPTY, v: typed.text, t: CellValueType.STRING };
    case 'text':
      return { ...EMPTY, v: typed.text, t: typed.forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
  }
}
