import { absoluteAddress, cellAddress as address } from '../../../workbook/address';
import type { CellRange } from '../../../workbook/grid';

/** Returns the address of a rectangle's first cell. */
export function cellAddress({ top, left }: CellRange): string {
  return address(top, left);
}

/** Returns a rectangle with every row and column fixed. */
export function absoluteRange({ top, left, bottom, right }: CellRange): string {
  return `${absoluteAddress(top, left)}:${absoluteAddress(bottom, right)}`;
}

/** Returns a sheet's name before an address, always in quotes: unquoted names may read as addresses or numbers. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}
