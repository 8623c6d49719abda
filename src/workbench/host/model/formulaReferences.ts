import { columnLetters, MAX_COLUMNS, MAX_ROWS, parseAddress } from '../../../workbook/address';

/** One end of a reference; an index is 0-based, and absent where the reference is whole rows or whole columns. */
export interface ReferenceEnd {
  readonly row?: { readonly index: number; readonly fixed: boolean };
  readonly column?: { readonly index: number; readonly fixed: boolean };
}

/** Text, names of sheets in quotes, references in brackets, whole columns, whole rows, cells; each only where it stands alone. */
const A1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?[0-9]{1,7}):(\$?[0-9]{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6})(?![\p{L}\p{N}_.(!])/gu;
const R1C1 = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.$[])(R(?:[1-9][0-9]*|\[-?[0-9]+\])?)?(C(?:[1-9][0-9]*|\[-?[0-9]+\])?)?(?![\p{L}\p{N}_.(![])/giu;

/** Returns a formula in A1 style with every end of a reference replaced. */
function mapEnds(formula: string, replace: (end: ReferenceEnd) => string): string {
  return formula.replace(A1, (match: string, column1?: string, column2?: string, row1?: string, row2?: string, cell?: string) => {
    // Node 20's V8 hands '' instead of undefined for groups that took no part (seen with lookbehind and Chinese text).
    if (column1 && column2) return `${replace({ column: columnEnd(column1) })}:${replace({ column: columnEnd(column2) })}`;
    if (row1 && row2) return `${replace({ row: rowEnd(row1) })}:${replace({ row: rowEnd(row2) })}`;
    const [, column, row] = /^(\$?[A-Za-z]{1,3})(\$?[0-9]+)$/.exec(cell ?? '') ?? [];
    if (!cell || !column || !row || parseAddress(cell) === undefined) return match;
    return replace({ column: columnEnd(column), row: rowEnd(row) });
  });
}

function columnEnd(text: string): { index: number; fixed: boolean } {
  const letters = text.replace('$', '');
  return { index: parseAddress(`${letters}1`)?.column ?? 0, fixed: text.startsWith('$') };
}

function rowEnd(text: string): { index: number; fixed: boolean } {
  return { index: Number(text.replace('$', '')) - 1, fixed: text.startsWith('$') };
}

/** Returns the formula as it reads when it is copied that many rows down and columns to the right; what leaves the sheet becomes `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapEnds(formula, (end) => {
    const column = end.column === undefined ? undefined : { ...end.column, index: end.column.index + (end.column.fixed ? 0 : columns) };
    const row = end.row === undefined ? undefined : { ...end.row, index: end.row.index + (end.row.fixed ? 0 : rows) };
    if (outside(column?.index, MAX_COLUMNS) || outside(row?.index, MAX_ROWS)) return '#REF!';
    return endText({ ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) });
  });
}

function outside(index: number | undefined, count: number): boolean {
  return index !== undefined && (index < 0 || index >= count);
}

function endText({ column, row }: ReferenceEnd): string {
  const letters = column === undefined ? '' : `${column.fixed ? '$' : ''}${columnLetters(column.index)}`;
  return row === undefined ? letters : `${letters}${row.fixed ? '$' : ''}${String(row.index + 1)}`;
}

/** Returns the formula of a cell in R1C1 style. */
export function toR1C1(formula: string, atRow: number, atColumn: number): string {
  return mapEnds(formula, ({ row, column }) => {
    const rowText = row === undefined ? '' : part('R', row, atRow);
    return column === undefined ? rowText : rowText + part('C', column, atColumn);
  });
}

function part(letter: string, { index, fixed }: { index: number; fixed: boolean }, at: number): string {
  if (fixed) return `${letter}${String(index + 1)}`;
  return index === at ? letter : `${letter}[${String(index - at)}]`;
}

/** Returns the formula of a cell in A1 style from its R1C1 style; what lies outside the sheet becomes `#REF!`. */
export function fromR1C1(formula: string, atRow: number, atColumn: number): string {
  const inA1 = formula.replace(R1C1, (match: string, rowText?: string, columnText?: string) => {
    // As in mapEnds, '' stands for undefined.
    if (!rowText && !columnText) return match;
    const row = rowText ? fromPart(rowText, atRow) : undefined;
    const column = columnText ? fromPart(columnText, atColumn) : undefined;
    if (outside(column?.index, MAX_COLUMNS) || outside(row?.index, MAX_ROWS)) return '#REF!';
    const end = endText({ ...(column === undefined ? {} : { column }), ...(row === undefined ? {} : { row }) });
    return row === undefined || column === undefined ? `${end}:${end}` : end;
  });
  // `R2:R4` has become `2:2:4:4`, which is one range of rows.
  return inA1.replace(/(\$?[A-Z]{1,3}|\$?[0-9]{1,7}):\1:(\$?[A-Z]{1,3}|\$?[0-9]{1,7}):\2(?![\p{L}\p{N}])/gu, '$1:$2');
}

function fromPart(text: string, at: number): { index: number; fixed: boolean } {
  const rest = text.slice(1);
  if (rest === '') return { index: at, fixed: false };
  return rest.startsWith('[') ? { index: at + Number(rest.slice(1, -1)), fixed: false } : { index: Number(rest) - 1, fixed: true };
}
