import { parseAddress } from '../workbook/address';

/** A cell's address that nothing continues into a longer word. */
const REFERENCE = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(!])/uy;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const NUMBER = /\d+(?:\.\d+)?/y;
const TEXT = /"(?:[^"]|"")*"/y;
const QUOTED_SHEET = /'(?:[^']|'')*'!/y;

/**
 * Returns a formula of the cell (both indexes 0-based) in R1C1 notation, in which a formula that was filled down is the same text in
 * every row; `undefined` where it holds a name, a whole row or column, or anything else that is not surely understood.
 */
export function formulaR1C1(formula: string, row: number, column: number): string | undefined {
  let result = '';
  for (let at = 0; at < formula.length; ) {
    const piece = take(TEXT, formula, at) ?? take(QUOTED_SHEET, formula, at);
    if (piece !== undefined) {
      result += piece;
      at += piece.length;
      continue;
    }
    const reference = take(REFERENCE, formula, at);
    const word = take(WORD, formula, at);
    if (reference !== undefined) {
      result += relative(reference, row, column);
      at += reference.length;
    } else if (word !== undefined) {
      if (!isCalledOrSheet(word, formula[at + word.length])) return undefined;
      result += word;
      at += word.length;
    } else {
      const next = take(NUMBER, formula, at) ?? formula[at]!;
      if (next === '$' || next === '{' || next === '[' || (/\d/.test(next) && formula[at + next.length] === ':')) return undefined;
      result += next;
      at += next.length;
    }
  }
  return result;
}

function take(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function isCalledOrSheet(word: string, next: string | undefined): boolean {
  return next === '(' || next === '!' || /^(TRUE|FALSE)$/i.test(word);
}

function relative(reference: string, row: number, column: number): string {
  const [fixedColumn, fixedRow] = [reference.startsWith('$'), reference.lastIndexOf('$') > 0];
  const cell = parseAddress(reference);
  if (cell === undefined) return reference;
  return part('R', cell.row, row, fixedRow) + part('C', cell.column, column, fixedColumn);
}

function part(letter: string, target: number, origin: number, fixed: boolean): string {
  if (fixed) return letter + String(target + 1);
  return target === origin ? letter : `${letter}[${String(target - origin)}]`;
}
