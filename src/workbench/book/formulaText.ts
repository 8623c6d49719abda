import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../workbook/address';
import { NEWER_FUNCTIONS, WORKSHEET_FUNCTIONS } from './newerFunctions';

/** Texts and quoted sheet names, which no rewriting may touch; then what else a pattern asks for. */
const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const PREFIXES = new RegExp(`${QUOTED}|(_xlfn\\.|_xlws\\.|_xlpm\\.|_xludf\\.)+`, 'gi');
const FUNCTION = new RegExp(`${QUOTED}|(?<![\\p{L}\\p{N}_.\\\\!])([A-Za-z][A-Za-z0-9.]*)(?=\\()`, 'gu');
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?[1-9]\\d{0,6}';
const REFERENCE = new RegExp(
  `${QUOTED}|\\[[^\\[\\]]*\\]|(?<![\\p{L}\\p{N}_.\\\\$])(?:(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW})|(${COLUMN})(${ROW}))(?![\\p{L}\\p{N}_.(!])`,
  'gu',
);
/** `[1]Sheet!A1`, `[1]!Name` and `'[1]My sheet'!A1`: another workbook, by its number among the links. */
const SHEET_NAME = /"(?:[^"]|"")*"|('(?:[^']|'')*'!|\[\d+\][^\s!'"()+*/&=<>,;-]*!)/gu;

/** Excel takes no longer formula; nothing here looks into a longer one, so that a hostile file costs no time. */
export const LONGEST_FORMULA = 8_192;

/** Returns the file's formula as people write it: without equals sign and without the prefixes of newer functions. */
export function formulaFromFile(text: string): string {
  return text.includes('_xl') && text.length <= LONGEST_FORMULA ? text.replace(PREFIXES, (piece, prefix?: string) => (prefix === undefined ? piece : '')) : text;
}

/** Returns the formula (with or without equals sign) as the file spells it: newer functions and their parameters with prefixes. */
export function formulaToFile(formula: string): string {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  return prefixParameters(bare).replace(FUNCTION, (piece, name?: string) => {
    const known = name?.toUpperCase() ?? '';
    if (WORKSHEET_FUNCTIONS.has(known)) return `_xlfn._xlws.${known}`;
    return NEWER_FUNCTIONS.has(known) ? `_xlfn.${known}` : piece;
  });
}

/** Returns whether the formula calls one of the functions. */
export function callsAny(formula: string, functions: ReadonlySet<string>): boolean {
  return [...formula.matchAll(FUNCTION)].some(([, name]) => name !== undefined && functions.has(name.toUpperCase()));
}

/** Returns whether the formula reads another workbook by its number in the file. */
export function readsOtherWorkbook(formula: string): boolean {
  if (!formula.includes('[') || formula.length > LONGEST_FORMULA) return false;
  return [...formula.matchAll(SHEET_NAME)].some(([, name]) => name !== undefined && /\[\d+\]/.test(name));
}

/** Returns the formula as it reads so many rows and columns away: relative addresses move, whole rows and columns among them, fixed ones stay. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(REFERENCE, (piece, firstColumn?: string, lastColumn?: string, firstRow?: string, lastRow?: string, column?: string, row?: string) => {
    if (firstColumn !== undefined && lastColumn !== undefined) return joined([movedColumn(firstColumn, columns), ':', movedColumn(lastColumn, columns)]);
    if (firstRow !== undefined && lastRow !== undefined) return joined([movedRow(firstRow, rows), ':', movedRow(lastRow, rows)]);
    if (column === undefined || row === undefined || parseAddress(column + row) === undefined) return piece;
    return joined([movedColumn(column, columns), movedRow(row, rows)]);
  });
}

function joined(parts: readonly (string | undefined)[]): string {
  return parts.includes(undefined) ? '#REF!' : parts.join('');
}

function movedColumn(text: string, by: number): string | undefined {
  const index = (parseAddress(`${text}1`)?.column ?? -1) + (text.startsWith('$') ? 0 : by);
  if (index < 0 || index >= MAX_COLUMNS) return undefined;
  return `${text.startsWith('$') ? '$' : ''}${columnLetters(index)}`;
}

function movedRow(text: string, by: number): string | undefined {
  if (text.startsWith('$')) return text;
  const number = Number(text) + by;
  return number < 1 || number > MAX_ROWS ? undefined : String(number);
}

/** The names that LET and LAMBDA declare stand in the file with a prefix of their own. */
function prefixParameters(formula: string): string {
  let text = formula;
  for (const call of /\b(?:LET|LAMBDA)\(/i.test(formula) ? declaringCalls(formula).reverse() : []) {
    const names = call.names.map((name) => name.replaceAll('.', '\\.')).join('|');
    const word = new RegExp(`${QUOTED}|(?<![\\p{L}\\p{N}_.])(${names})(?![\\p{L}\\p{N}_.!])`, 'giu');
    const inside = text.slice(call.start, call.end).replace(word, (piece, name?: string) => (name === undefined ? piece : `_xlpm.${name}`));
    text = text.slice(0, call.start) + inside + text.slice(call.end);
  }
  return text;
}

interface DeclaringCall {
  readonly start: number;
  readonly end: number;
  readonly names: readonly string[];
}

/** Returns the outermost calls of LET and LAMBDA with every name declared inside. */
function declaringCalls(formula: string): DeclaringCall[] {
  const calls: DeclaringCall[] = [];
  const opening = new RegExp(`${QUOTED}|(?<![\\p{L}\\p{N}_.])(LET|LAMBDA)\\(`, 'giu');
  for (const match of formula.matchAll(opening)) {
    if (match[1] === undefined) continue;
    const start = match.index + match[0].length;
    const { end, parts } = callArguments(formula, start);
    const declared = parts.slice(0, -1).filter((_, index) => match[1]!.toUpperCase() === 'LAMBDA' || index % 2 === 0);
    const names = declared.map((part) => part.trim().replace(/^\[(.*)\]$/, '$1')).filter((part) => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(part));
    const outer = calls.at(-1);
    if (outer !== undefined && start < outer.end) calls[calls.length - 1] = { ...outer, names: [...outer.names, ...names] };
    else if (names.length > 0) calls.push({ start, end, names });
  }
  return calls;
}

/** Returns the texts between the commas of a call whose opening bracket ends at `start`, and where the call ends. */
function callArguments(formula: string, start: number): { readonly end: number; readonly parts: readonly string[] } {
  const parts: string[] = [];
  let depth = 0;
  let from = start;
  for (const match of formula.matchAll(new RegExp(`${QUOTED}|[(){},]`, 'g'))) {
    const { index } = match;
    if (index < start) continue;
    const piece = match[0];
    if (piece === '(' || piece === '{') depth++;
    else if ((piece === ')' || piece === '}') && --depth < 0) return { end: index, parts: [...parts, formula.slice(from, index)] };
    else if (piece === ',' && depth === 0) {
      parts.push(formula.slice(from, index));
      from = index + 1;
    }
  }
  return { end: formula.length, parts: [...parts, formula.slice(from)] };
}
