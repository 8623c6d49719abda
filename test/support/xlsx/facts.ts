import type { CellValue, Grid } from '../../../src/workbook/grid';
import { cellAddress } from '../../../src/workbook/address';
import { DEFAULT_LIMITS, type ReadLimits } from '../../../src/xlsx/limits';
import { ReadError } from '../../../src/xlsx/readError';
import { readXlsx } from '../../../src/xlsx/readXlsx';

/** The values of the first sheet by address. */
export function values(bytes: Uint8Array): Record<string, CellValue> {
  return valuesOf(firstSheet(bytes));
}

export function valuesOf(grid: Grid): Record<string, CellValue> {
  return Object.fromEntries(cellEntries(grid).map(([address, cell]) => [address, cell.value]));
}

/** The formulas of the first sheet by address. */
export function formulas(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(cellEntries(firstSheet(bytes)).flatMap(([address, { formula }]) => (formula === undefined ? [] : [[address, formula]])));
}

export function sheetNames(bytes: Uint8Array): string[] {
  return readXlsx(bytes).map((grid) => grid.name);
}

export function firstSheet(bytes: Uint8Array): Grid {
  const [first] = readXlsx(bytes);
  if (first === undefined) throw new Error('no sheet was read');
  return first;
}

/** The code with which the file is refused, or `'read'` where it is not. */
export function refusal(bytes: Uint8Array, limits: Partial<ReadLimits> = {}): string {
  try {
    readXlsx(bytes, { ...DEFAULT_LIMITS, ...limits });
    return 'read';
  } catch (error) {
    if (error instanceof ReadError) return error.code;
    throw error;
  }
}

/** The sheets as text, or `'refused'`. Anything but a ReadError passes through. */
export function outcome(bytes: Uint8Array): string {
  try {
    return JSON.stringify(readXlsx(bytes));
  } catch (error) {
    if (error instanceof ReadError) return 'refused';
    throw error;
  }
}

function cellEntries(grid: Grid) {
  return grid.rows.flatMap((row) => row.cells.map((cell) => [cellAddress(row.index, cell.column), cell] as const));
}
